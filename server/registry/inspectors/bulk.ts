import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { text } from '../../kernel/text.ts';
import type { InspectorFilter } from '../../../schema/registry/inspector.ts';
import { type Bulk, BULK_LIMIT, type BulkAnswer, type BulkRegistry, performOnMany } from '../bulk.ts';
import { employedIn, wholeFilter } from './inspectors.store.ts';

export interface Selection {
  inspectorIds?: string[] | null;
  filter?: InspectorFilter | null;
  departmentCode?: string | null;
}

/** A person of a bulk mutation as they were. */
export interface BulkPerson {
  id: string;
  station: string | null;
  specialties: string[];
}

export const INSPECTORS: BulkRegistry<Selection> = {
  table: 'inspectors',
  columns: 'id, station, specialties',
  type: 'Inspector',
  path: 'inspectorIds',
  problems: {
    either: text('请给出人员编号或筛选条件之一', 'give either inspectorIds or a filter'),
    bounds: text(`一次 1 至 ${BULK_LIMIT} 人`, `1 to ${BULK_LIMIT} people must be named`),
  },
  idsOf: ({ inspectorIds }) => inspectorIds,
  here: async (hub, reader, jurisdictionId) => employedIn(await directoryOf(hub, reader), jurisdictionId),
  found: async (hub, reader, jurisdictionId, { filter, departmentCode }) =>
    wholeFilter(await directoryOf(hub, reader), jurisdictionId, departmentCode, filter ?? {}),
};

/** Changes many people's records at once. */
export const performOnPeople = (
  hub: Hub,
  actor: Actor | null,
  bulk: Bulk<Selection, BulkPerson>,
): Promise<BulkAnswer> => performOnMany(hub, actor, INSPECTORS, bulk);
