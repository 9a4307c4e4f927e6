import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { Reader, Tx } from './database.ts';

/** What happened, as the action that did it tells the journal. Payloads hold ids, never names (R075). */
export interface Fact {
  kind: string;
  jurisdiction: string;
  /** The plan that it happened to; null: it belongs to the jurisdiction itself, as its policy and registries do. */
  plan: string | null;
  /** The department acting; in an invitation's facts the invited one. Null where the hub acts by itself. */
  department: string | null;
  check?: string | null;
  payload: Record<string, unknown>;
}

/** A fact as the journal keeps it. `chainIndex` counts the facts of a chain from 1. */
export interface JournalEntry extends Fact {
  xid: string;
  position: string;
  /** The plan's id or, for what belongs to no plan, the jurisdiction's. */
  chain: string;
  chainIndex: number;
  actor: string | null;
  occurredAt: Date;
  check: string | null;
  previousHash: string;
  hash: string;
}

export const GENESIS = '0'.repeat(64);

interface Chained {
  chain: string;
  chainIndex: number;
  kind: string;
  actor: string | null;
  department: string | null;
  check: string | null;
  occurredAt: Date;
  payload: Record<string, unknown>;
}

/** The chain that a fact belongs to: its plan's or its jurisdiction's. */
export const chainOf = ({ plan, jurisdiction }: Pick<Fact, 'plan' | 'jurisdiction'>): string => plan ?? jurisdiction;

/** The hash that ties an entry to the one before it in its chain. */
export function hashEntry(entry: Chained, previousHash: string): string {
  const { chain, chainIndex, kind, actor, department, check, occurredAt, payload } = entry;
  const told = { chain, chainIndex, kind, actor, department, check, occurredAt: occurredAt.toISOString(), payload };
  return createHash('sha256')
    .update(`onedoor-journal/1\n${previousHash}\n${canonicalJson(told)}\n`)
    .digest('hex');
}

interface Head {
  length: number;
  head: string;
}

/** Length and head of each chain, locked: whoever holds it is the only one to append. */
async function lockHeads(tx: Tx, chains: string[]): Promise<Map<string, Head>> {
  const rows = await tx.rows<Head & { chain: string }>(
    'select chain, length, head from journal_chains where chain = any($1::uuid[]) order by chain for update',
    [chains],
  );
  return new Map(rows.map((row) => [row.chain, row]));
}

/** How many facts a chain holds. */
export async function journalLength(reader: Reader, chain: string): Promise<number> {
  const [row] = await reader.rows<{ length: number }>('select length from journal_chains where chain = $1', [chain]);
  return row?.length ?? 0;
}

/** Appends facts in their order, in the transaction of the change they tell. */
export async function appendFacts(tx: Tx, facts: readonly Fact[], actor: string | null, now: Date): Promise<void> {
  if (facts.length === 0) return;
  const chains = [...new Set(facts.map(chainOf))].sort();
  const heads = await lockHeads(tx, chains);
  const columns: unknown[][] = Array.from({ length: 12 }, () => []);
  for (const fact of facts) {
    const chain = chainOf(fact);
    const before = heads.get(chain) ?? { length: 0, head: GENESIS };
    const entry = { ...fact, chain, check: fact.check ?? null, chainIndex: before.length + 1, actor, occurredAt: now };
    const hash = hashEntry(entry, before.head);
    heads.set(chain, { length: entry.chainIndex, head: hash });
    [
      fact.jurisdiction,
      fact.plan,
      chain,
      entry.chainIndex,
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
    `insert into journal (jurisdiction, plan, chain, chain_index, kind, actor, department, check_id, occurred_at, payload, previous_hash, hash)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::uuid[], $7::uuid[], $8::uuid[],
                          $9::timestamptz[], $10::jsonb[], $11::text[], $12::text[])`,
    columns,
  );
  await tx.rows(
    `insert into journal_chains (chain, length, head)
     select * from unnest($1::uuid[], $2::int[], $3::text[])
     on conflict (chain) do update set length = excluded.length, head = excluded.head`,
    [chains, chains.map((chain) => heads.get(chain)!.length), chains.map((chain) => heads.get(chain)!.head)],
  );
}

const COLUMNS = `xid::text as xid, position::text as position, jurisdiction, plan, chain, chain_index as "chainIndex", kind, actor,
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

/** The entries of a chain in its order, in bounded pieces. */
export async function readChain(
  reader: Reader,
  chain: string,
  afterIndex: number,
  limit: number,
): Promise<JournalEntry[]> {
  const rows = await reader.rows<Stored>(
    `select ${COLUMNS} from journal where chain = $1 and chain_index > $2 order by chain_index limit $3`,
    [chain, afterIndex, limit],
  );
  return rows.map(entryOf);
}
