import DataLoader from 'dataloader';
import type { Hub } from '../../action/hub.ts';
import { type ClassChangeRow, findOpenChanges } from './class-changes.store.ts';
import { groupedBy } from '../grouped.ts';
import { findVersions, type VersionRow } from './versions.store.ts';

/** Versions by item, many items in one reading. */
export const versionsLoader = (hub: Hub) =>
  new DataLoader<string, VersionRow[]>(async (ids) => {
    const rows = await findVersions(hub.database, ids);
    const byItem = groupedBy(rows, ({ itemId }) => itemId);
    return ids.map((id) => byItem.get(id) ?? []);
  });

/** The proposal of class that waits for an answer, by item. */
export const openChangeLoader = (hub: Hub) =>
  new DataLoader<string, ClassChangeRow | null>(async (ids) => {
    const rows = await findOpenChanges(hub.database, ids);
    const byItem = new Map(rows.map((row) => [row.itemId, row]));
    return ids.map((id) => byItem.get(id) ?? null);
  });
