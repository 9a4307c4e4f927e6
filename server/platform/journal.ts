import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { Reader, Tx } from './database.ts';

/** What happened to a plan, as the action that did it tells the journal. Payloads hold ids, never names (R075). */
export interface Fact {
  kind: string;
  jurisdiction: string;
  plan: string;
  /** The department acting; in an invitation's facts the invited one. Null where the hub acts by itself. */
  department: string | null;
  check?: string | null;
  payload: Record<string, unknown>;
}

/** A fact as the journal keeps it. `planIndex` counts a plan's facts from 1. */
export interface JournalEntry extends Fact {
  xid: string;
  position: string;
  planIndex: number;
  actor: string | null;
  occurredAt: Date;
  check: string | null;
  previousHash: string;
  hash: string;
}

export const GENESIS = '0'.repeat(64);

interface Chained {
  plan: string;
  planIndex: number;
  kind: string;
  actor: string | null;
  department: string | null;
  check: string | null;
  occurredAt: Date;
  payload: Record<string, unknown>;
}

/** The hash that chains an entry to the one before it of the same plan. */
export function hashEntry(entry: Chained, previousHash: string): string {
  const { plan, planIndex, kind, actor, department, check, occurredAt, payload } = entry;
  const told = { plan, planIndex, kind, actor, department, check, occurredAt: occurredAt.toISOString(), payload };
  return createHash('sha256')
    .update(`onedoor-journal/1\n${previousHash}\n${canonicalJson(told)}\n`)
    .digest('hex');
}

interface Head {
  length: number;
  head: string;
}

/** Length and head of each plan's chain, locked: whoever holds it is the only one to append. */
async function lockHeads(tx: Tx, plans: string[]): Promise<Map<string, Head>> {
  const rows = await tx.rows<Head & { plan: string }>(
    'select plan, length, head from journal_chains where plan = any($1::uuid[]) order by plan for update',
    [plans],
  );
  return new Map(rows.map((row) => [row.plan, row]));
}

/** How many facts the journal holds of a plan. */
export async function journalLength(reader: Reader, plan: string): Promise<number> {
  const [row] = await reader.rows<{ length: number }>('select length from journal_chains where plan = $1', [plan]);
  return row?.length ?? 0;
}

/** Appends facts in their order, in the transaction of the change they tell. */
export async function appendFacts(tx: Tx, facts: readonly Fact[], actor: string | null, now: Date): Promise<void> {
  if (facts.length === 0) return;
  const plans = [...new Set(facts.map((fact) => fact.plan))].sort();
  const heads = await lockHeads(tx, plans);
  const columns: unknown[][] = Array.from({ length: 11 }, () => []);
  for (const fact of facts) {
    const before = heads.get(fact.plan) ?? { length: 0, head: GENESIS };
    const entry = { ...fact, check: fact.check ?? null, planIndex: before.length + 1, actor, occurredAt: now };
    const hash = hashEntry(entry, before.head);
    heads.set(fact.plan, { length: entry.planIndex, head: hash });
    [
      fact.jurisdiction,
      fact.plan,
      entry.planIndex,
      fact.kind,
      actor,
      fact.department,
      entry.check,
      now.toISOString(),
      JSON.stringify(fact.payload),
      before.head,
      hash,
    ].forEach((value, column) => columns[column]!.push(value));
  }
  await tx.rows(
    `insert into journal (jurisdiction, plan, plan_index, kind, actor, department, check_id, occurred_at, payload, previous_hash, hash)
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[],
                          $8::timestamptz[], $9::jsonb[], $10::text[], $11::text[])`,
    columns,
  );
  await tx.rows(
    `insert into journal_chains (plan, length, head)
     select * from unnest($1::uuid[], $2::int[], $3::text[])
     on conflict (plan) do update set length = excluded.length, head = excluded.head`,
    [plans, plans.map((plan) => heads.get(plan)!.length), plans.map((plan) => heads.get(plan)!.head)],
  );
}

const COLUMNS = `xid::text as xid, position::text as position, jurisdiction, plan, plan_index as "planIndex", kind, actor,
  department, check_id as check, occurred_at as "occurredAt", payload, previous_hash as "previousHash", hash`;

interface Stored extends Omit<JournalEntry, 'occurredAt'> {
  occurredAt: string;
}

function entryOf(row: Stored): JournalEntry {
  return { ...row, occurredAt: new Date(row.occurredAt) };
}

/** A place in the journal: everything up to and with it has been seen. */
export interface Position {
  xid: string;
  position: string;
}

export const BEGINNING: Position = { xid: '0', position: '0' };

/** Which entries to read: of one plan, of several, of a jurisdiction. */
export interface Within {
  plan?: string;
  plans?: readonly string[];
  jurisdiction?: string;
}

function narrowed({ plan, plans, jurisdiction }: Within, given: (value: unknown) => string): string {
  return [
    plan === undefined ? '' : ` and plan = ${given(plan)}`,
    plans === undefined ? '' : ` and plan = any(${given(plans)}::uuid[])`,
    jurisdiction === undefined ? '' : ` and jurisdiction = ${given(jurisdiction)}`,
  ].join('');
}

/**
 * Reads on behind a position, in the one order that every reader sees. Only what lies below the oldest transaction still
 * open is read: a later number may become visible before an earlier one, and a cursor that had passed it would lose it.
 */
export async function readJournal(
  reader: Reader,
  after: Position,
  limit: number,
  only: Within = {},
): Promise<JournalEntry[]> {
  const parameters: unknown[] = [after.xid, after.position, limit];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  // Ordered by the stored numbers: unqualified, the names would mean the texts that are selected.
  const rows = await reader.rows<Stored>(
    `select ${COLUMNS} from journal
     where (xid, position) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())${narrowed(only, given)}
     order by journal.xid, journal.position limit $3`,
    parameters,
  );
  return rows.map(entryOf);
}

/** Reads back from a position, the newest first; null: from the settled end. */
export async function readJournalBack(
  reader: Reader,
  before: Position | null,
  limit: number,
  only: Pick<Within, 'plans' | 'jurisdiction'> = {},
): Promise<JournalEntry[]> {
  const parameters: unknown[] = [limit];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const behind =
    before === null ? '' : ` and (xid, position) < (${given(before.xid)}::xid8, ${given(before.position)}::bigint)`;
  const rows = await reader.rows<Stored>(
    `select ${COLUMNS} from journal
     where xid < pg_snapshot_xmin(pg_current_snapshot())${behind}${narrowed(only, given)}
     order by journal.xid desc, journal.position desc limit $1`,
    parameters,
  );
  return rows.map(entryOf);
}

/** The journal's end as all readers agree on it now. */
export async function settledEnd(reader: Reader): Promise<Position> {
  const [row] = await reader.rows<{ xmin: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin');
  return { xid: row?.xmin ?? '0', position: '0' };
}

/** Whether committed entries wait behind a transaction that is still open. */
export async function hasUnsettled(reader: Reader): Promise<boolean> {
  const [row] = await reader.rows<{ waiting: boolean }>(
    'select exists (select 1 from journal where xid >= pg_snapshot_xmin(pg_current_snapshot())) as waiting',
  );
  return row?.waiting ?? false;
}

/** A plan's own entries in the order of its chain, in bounded pieces. */
export async function readChain(
  reader: Reader,
  plan: string,
  afterIndex: number,
  limit: number,
): Promise<JournalEntry[]> {
  const rows = await reader.rows<Stored>(
    `select ${COLUMNS} from journal where plan = $1 and plan_index > $2 order by plan_index limit $3`,
    [plan, afterIndex, limit],
  );
  return rows.map(entryOf);
}
