import type { Reader } from '../platform/database.ts';
import { GENESIS, hashEntry, type JournalEntry, readChain } from '../platform/journal.ts';

/** What one statement, and so one moment, knows of a chain: a plan's, or a jurisdiction's own. */
interface Chain {
  chain: string;
  /** The plan's number or the jurisdiction's name. */
  name: string | null;
  length: number | null;
  head: string | null;
  last: number;
}

export interface JournalVerdict {
  /** Chains: the plans', and the jurisdictions' own. */
  chains: number;
  entries: number;
  /** For each whose chain does not hold, its first broken entry. */
  broken: string[];
}

const CHAINS_SQL = `select coalesce(c.chain, j.chain, p.id) as chain, coalesce(p.number, w.name) as name, c.length, c.head, coalesce(j.last, 0) as last
  from journal_chains c
  full join (select chain, max(chain_index) as last from journal group by chain) j on j.chain = c.chain
  full join joint_plans p on p.id = coalesce(c.chain, j.chain)
  left join jurisdictions w on w.id = coalesce(c.chain, j.chain)
  order by p.number nulls last, 1`;

const PIECE = 500;

/** What is wrong with an entry, given its place and the hash of the one before it; null where it holds. */
export function faultOf(entry: JournalEntry, index: number, previousHash: string): string | null {
  if (entry.chainIndex !== index) return `entry ${index} is missing`;
  const what = `entry ${index} (${entry.kind}, ${entry.occurredAt.toISOString()})`;
  if (entry.previousHash !== previousHash) return `${what} does not follow the entry before it`;
  return hashEntry(entry, previousHash) === entry.hash
    ? null
    : `${what} is not what was written: its hash does not fit it`;
}

/** Walks one chain up to the head of the moment; what was appended since is left for the next time. */
async function faultOfChain(reader: Reader, { chain, length, head, last }: Chain): Promise<string | null> {
  if (length === null || head === null) {
    return last === 0 ? 'entry 1 is missing: the journal knows nothing of it' : 'the head of its chain is missing';
  }
  let previousHash = GENESIS;
  let index = 0;
  while (index < length) {
    const entries = await readChain(reader, chain, index, Math.min(PIECE, length - index));
    if (entries.length === 0) return `entry ${index + 1} is missing`;
    for (const entry of entries) {
      index += 1;
      const fault = faultOf(entry, index, previousHash);
      if (fault !== null) return fault;
      previousHash = entry.hash;
    }
  }
  if (last > length) return `entry ${length + 1} lies behind the head of its chain`;
  return previousHash === head ? null : `entry ${length} is not the one that the head of its chain names`;
}

/** Walks every chain of hashes: a changed, missing or slipped-in entry is found and named. */
export async function verifyJournal(reader: Reader): Promise<JournalVerdict> {
  const chains = await reader.rows<Chain>(CHAINS_SQL);
  const broken: string[] = [];
  let entries = 0;
  for (const chain of chains) {
    const fault = await faultOfChain(reader, chain);
    if (fault !== null) broken.push(`${chain.name ?? 'plan without a row'} (${chain.chain}): ${fault}`);
    entries += chain.length ?? 0;
  }
  return { chains: chains.length, entries, broken };
}

/** The verdict as the command tells it, one line a plan that does not hold. */
export function verdictText({ chains, entries, broken }: JournalVerdict): string {
  return broken.length === 0
    ? `ok ${chains} chains, ${entries} entries`
    : broken.map((line) => `broken ${line}`).join('\n');
}
