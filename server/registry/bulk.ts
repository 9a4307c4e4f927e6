import type { Hub } from '../action/hub.ts';
import { type Moment, momentOf } from '../action/moment.ts';
import { type Decided, perform } from '../action/perform.ts';
import type { Actor } from '../kernel/actor.ts';
import { localId, type NodeType } from '../kernel/ids.ts';
import { type Problem, type Refusal, refusal } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import type { Reader, Tx } from '../platform/database.ts';
import type { Fact } from '../platform/journal.ts';
import { type Condition, holdsThat, isOneOf, where } from './conditions.ts';

/** How many records one call changes at most: a transaction of a second, whoever waits behind it. */
export const BULK_LIMIT = 1000;

export type Conditions = readonly (Condition | null)[];
type Filtered = { filter?: object | null };

/** A registry whose records change many at a time; a selection `S` names them by ids or by a filter. */
export interface BulkRegistry<S extends Filtered> {
  table: 'targets' | 'inspectors';
  /** What a change reads of a record. */
  columns: string;
  type: NodeType;
  /** Where a selection names ids. */
  path: string;
  problems: { either: Text; bounds: Text };
  idsOf(selection: S): readonly string[] | null | undefined;
  /** Those of a jurisdiction. */
  here(hub: Hub, reader: Reader, jurisdictionId: string): Promise<Condition | null>;
  /** Those that the selection's filter finds. */
  found(hub: Hub, reader: Reader, jurisdictionId: string, selection: S): Promise<Conditions>;
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Exactly one of both ways to name records, and not too many ids. */
export function selectionProblems<S extends Filtered>(registry: BulkRegistry<S>, selection: S): Problem[] {
  const { path, problems } = registry;
  const ids = registry.idsOf(selection);
  if (isGiven(ids) === isGiven(selection.filter)) return [{ path, problem: problems.either }];
  return !isGiven(ids) || (ids.length > 0 && ids.length <= BULK_LIMIT) ? [] : [{ path, problem: problems.bounds }];
}

/** The records that are selected, as conditions; an id of anything else is not found. */
export async function selected<S extends Filtered>(
  hub: Hub,
  reader: Reader,
  registry: BulkRegistry<S>,
  jurisdictionId: string,
  selection: S,
): Promise<Conditions> {
  if (isGiven(selection.filter)) return registry.found(hub, reader, jurisdictionId, selection);
  const ids = [...new Set(registry.idsOf(selection))].map((id) => localId(registry.type, id));
  const conditions = [await registry.here(hub, reader, jurisdictionId), isOneOf('id', ids.filter(isGiven))];
  if (ids.includes(null) || (await countSelected(reader, registry, conditions)) < ids.length) throw refusal.notFound();
  return conditions;
}

export async function countSelected(
  reader: Reader,
  { table }: { table: string },
  conditions: Conditions,
): Promise<number> {
  const { sql, parameters } = where(...conditions);
  const [row] = await reader.rows<{ n: number }>(`select count(*)::int as n from ${table} where ${sql}`, parameters);
  return row?.n ?? 0;
}

/** A bulk mutation: `R` is a record as it was. */
export interface Bulk<S, R> {
  mutation: string;
  input: S & { requestId?: string | null };
  permit(who: Actor): Refusal | null;
  check(at: Moment): Problem[];
  /** Reads what the change needs; throws what a rule forbids. */
  prepare(tx: Tx, who: Actor): Promise<BulkChange<R>>;
}

/** What a bulk mutation does to each record that it would change. */
export interface BulkChange<R> {
  /** Which of the selected it would change; the others are passed over. */
  changes: readonly Condition[];
  facts(records: readonly R[], at: Moment): Fact[];
  store(tx: Tx, records: readonly R[]): Promise<unknown>;
}

export interface BulkAnswer {
  changed: number;
  remaining: number;
}

interface BulkState<R> {
  change: BulkChange<R>;
  records: R[];
  total: number;
}

const NOTHING: BulkState<never> = {
  change: { changes: [holdsThat(() => 'false')], facts: () => [], store: () => Promise.resolve() },
  records: [],
  total: 0,
};

/** Changes at most a thousand of the selected records, each with a fact of its own, and tells how many are left. */
export function performOnMany<S extends Filtered, R extends object>(
  hub: Hub,
  actor: Actor | null,
  registry: BulkRegistry<S>,
  bulk: Bulk<S, R>,
): Promise<BulkAnswer> {
  const problemsAt = (at: Moment): Problem[] => [...selectionProblems(registry, bulk.input), ...bulk.check(at)];
  return perform<BulkState<R>, Decided, BulkAnswer>(hub, actor, {
    mutation: bulk.mutation,
    input: bulk.input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    async load(tx, who) {
      // Who may not, or asks badly, is refused below; nothing is read for them.
      if (bulk.permit(who) !== null || problemsAt(momentOf(who, hub.clock)).length > 0) return NOTHING;
      const change = await bulk.prepare(tx, who);
      const all = await selected(hub, tx, registry, who.jurisdictionId, bulk.input);
      const conditions = [...all, ...change.changes];
      const { sql, parameters } = where(...conditions);
      const records = await tx.rows<R>(
        `select ${registry.columns} from ${registry.table} where ${sql} order by id limit ${BULK_LIMIT}`,
        parameters,
      );
      const total = records.length < BULK_LIMIT ? records.length : await countSelected(tx, registry, conditions);
      return { change, records, total };
    },
    permit: (who) => bulk.permit(who),
    check: (_state, at) => problemsAt(at),
    decide: ({ change, records }, at) => ({ facts: change.facts(records, at) }),
    async store(tx, { change, records }) {
      if (records.length > 0) await change.store(tx, records);
    },
    answer: ({ records, total }) => ({ changed: records.length, remaining: total - records.length }),
  });
}
