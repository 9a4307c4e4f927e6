import type { Hub } from '../../action/hub.ts';
import { type Moment, momentOf } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localId } from '../../kernel/ids.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import type { TargetFilter } from '../../../schema/registry/target.ts';
import { type Condition, equals, holdsThat, isOneOf, where } from '../conditions.ts';
import { wholeFilter } from './targets.store.ts';

/** How many targets one call changes at most: a transaction of a second, whoever waits behind it. */
export const BULK_LIMIT = 1000;

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

const COLUMNS = `id, labels, status, status_on as "statusOn", risk_class as "riskClass", risk_source as "riskClassSource",
  risk_on as "riskClassOn", district_code as "districtCode"`;

export interface BulkAnswer {
  changed: number;
  remaining: number;
}

/** Exactly one of both ways to name targets, and not too many ids. */
export function selectionProblems({ targetIds, filter }: Selection): Problem[] {
  const byIds = targetIds !== null && targetIds !== undefined;
  const byFilter = filter !== null && filter !== undefined;
  if (byIds === byFilter) {
    return [{ path: 'targetIds', problem: text('请给出对象编号或筛选条件之一', 'give either targetIds or a filter') }];
  }
  if (!byIds || (targetIds.length > 0 && targetIds.length <= BULK_LIMIT)) return [];
  return [
    { path: 'targetIds', problem: text(`一次 1 至 ${BULK_LIMIT} 个对象`, `1 to ${BULK_LIMIT} targets must be named`) },
  ];
}

/** The targets that are selected, as conditions; an id of anything else is not found. */
export async function selected(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  { targetIds, filter }: Selection,
): Promise<(Condition | null)[]> {
  if (filter !== null && filter !== undefined) return wholeFilter(hub, reader, jurisdictionId, filter);
  const ids = [...new Set(targetIds ?? [])].map((id) => localId('Target', id));
  const conditions = [
    equals('jurisdiction_id', jurisdictionId),
    isOneOf(
      'id',
      ids.filter((id) => id !== null),
    ),
  ];
  if (ids.includes(null) || (await countSelected(reader, conditions)) < ids.length) throw refusal.notFound();
  return conditions;
}

export async function countSelected(reader: Reader, conditions: readonly (Condition | null)[]): Promise<number> {
  const { sql, parameters } = where(...conditions);
  const [row] = await reader.rows<{ n: number }>(`select count(*)::int as n from targets where ${sql}`, parameters);
  return row?.n ?? 0;
}

interface Bulk {
  mutation: string;
  input: Selection & { requestId?: string | null };
  permit(who: Actor): Refusal | null;
  check(at: Moment): Problem[];
  /** Reads what the change needs; throws what a rule forbids. */
  prepare(tx: Tx, who: Actor): Promise<BulkChange>;
}

/** What a bulk mutation does to each target that it would change. */
export interface BulkChange {
  /** Which of the selected it would change; the others are passed over. */
  changes: readonly Condition[];
  facts(targets: readonly BulkTarget[], at: Moment): Fact[];
  store(tx: Tx, targets: readonly BulkTarget[]): Promise<unknown>;
}

interface BulkState {
  change: BulkChange;
  targets: BulkTarget[];
  total: number;
}

const NOTHING: BulkState = {
  change: { changes: [holdsThat(() => 'false')], facts: () => [], store: () => Promise.resolve() },
  targets: [],
  total: 0,
};

/** Changes at most a thousand of the selected targets, each with a fact of its own, and tells how many are left. */
export function performOnTargets(hub: Hub, actor: Actor | null, bulk: Bulk): Promise<BulkAnswer> {
  return perform<BulkState, Decided, BulkAnswer>(hub, actor, {
    mutation: bulk.mutation,
    input: bulk.input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    async load(tx, who) {
      // Who may not, or asks badly, is refused below; nothing is read for them.
      if (bulk.permit(who) !== null || problemsOf(bulk, momentOf(who, hub.clock)).length > 0) return NOTHING;
      const change = await bulk.prepare(tx, who);
      const conditions = [...(await selected(hub, tx, who.jurisdictionId, bulk.input)), ...change.changes];
      const { sql, parameters } = where(...conditions);
      const targets = await tx.rows<BulkTarget>(
        `select ${COLUMNS} from targets where ${sql} order by id limit ${BULK_LIMIT}`,
        parameters,
      );
      const total = targets.length < BULK_LIMIT ? targets.length : await countSelected(tx, conditions);
      return { change, targets, total };
    },
    permit: (who) => bulk.permit(who),
    check: (_state, at) => problemsOf(bulk, at),
    decide: ({ change, targets }, at) => ({ facts: change.facts(targets, at) }),
    async store(tx, { change, targets }) {
      if (targets.length > 0) await change.store(tx, targets);
    },
    answer: ({ targets, total }) => ({ changed: targets.length, remaining: total - targets.length }),
  });
}

const problemsOf = (bulk: Bulk, at: Moment): Problem[] => [...selectionProblems(bulk.input), ...bulk.check(at)];
