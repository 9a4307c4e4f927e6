import DataLoader from 'dataloader';
import type { Hub } from '../action/hub.ts';
import { type CheckView, findCheckViews } from './check-view.ts';

/** Checks by key, many in one reading; for events, which name checks one at a time. */
export const checkLoader = (hub: Hub) =>
  new DataLoader<string, CheckView | null>(async (ids) => {
    const checks = await findCheckViews(hub, ids);
    const byId = new Map(checks.map((check) => [check.uuid, check]));
    return ids.map((id) => byId.get(id) ?? null);
  });
