import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { text } from '../../kernel/text.ts';
import type { TargetFilter } from '../../../schema/registry/target.ts';
import { type Bulk, BULK_LIMIT, type BulkAnswer, type BulkRegistry, performOnMany } from '../bulk.ts';
import { equals } from '../conditions.ts';
import { wholeFilter } from './targets.store.ts';

export interface Selection {
  targetIds?: string[] | null;
  filter?: TargetFilter | null;
}

/** A target of a bulk mutation as it was. */
export interface BulkTarget {
  id: string;
  labels: string[];
  status: string;
  statusOn: string | null;
  riskClass: string | null;
  riskClassSource: string | null;
  riskClassOn: string | null;
  districtCode: string | null;
}

export const TARGETS: BulkRegistry<Selection> = {
  table: 'targets',
  columns: `id, labels, status, status_on as "statusOn", risk_class as "riskClass", risk_source as "riskClassSource",
    risk_on as "riskClassOn", district_code as "districtCode"`,
  type: 'Target',
  path: 'targetIds',
  problems: {
    either: text('请给出对象编号或筛选条件之一', 'give either targetIds or a filter'),
    bounds: text(`一次 1 至 ${BULK_LIMIT} 个对象`, `1 to ${BULK_LIMIT} targets must be named`),
  },
  idsOf: ({ targetIds }) => targetIds,
  here: (_hub, _reader, jurisdictionId) => Promise.resolve(equals('jurisdiction_id', jurisdictionId)),
  found: (hub, reader, jurisdictionId, { filter }) => wholeFilter(hub, reader, jurisdictionId, filter ?? {}),
};

/** Changes many targets at once. */
export const performOnTargets = (
  hub: Hub,
  actor: Actor | null,
  bulk: Bulk<Selection, BulkTarget>,
): Promise<BulkAnswer> => performOnMany(hub, actor, TARGETS, bulk);
