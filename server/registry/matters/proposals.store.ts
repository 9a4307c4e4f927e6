import { setImmediate as breathe } from 'node:timers/promises';
import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { journalLength } from '../../platform/journal.ts';
import type { Connection } from '../../../schema/page.ts';
import type { MatterProposal } from '../../../schema/registry/check-point.ts';
import { industryPrefixes } from '../industries.store.ts';
import { type ItemRow, itemView } from '../item-row.ts';
import { findItemsByCodes } from '../items.store.ts';
import { type Candidate, type Pair, pairsOf } from './pairs.ts';
import { featuresOf } from './similarity.ts';

interface Known {
  /** The journal's length of the jurisdiction and the number of its items, when the pairs were worked out. */
  sign: string;
  pairs: Promise<Pair[]>;
  departments: Map<string, string>;
}

const known = new WeakMap<Hub, Map<string, Known>>();

interface Row extends Pick<
  ItemRow,
  'code' | 'departmentId' | 'name' | 'matterName' | 'legalBasis' | 'nationalCode' | 'mergeGroup'
> {
  targetKinds: string[];
  industryCodes: string[];
}

/** Items that share a name, a national code or a group are one matter already; the relation is transitive. */
function matterKeys(rows: readonly Row[]): string[] {
  const leader = rows.map((_, i) => i);
  const find = (i: number): number => {
    while (leader[i] !== i) i = leader[i] = leader[leader[i]!]!;
    return i;
  };
  const seen = new Map<string, number>();
  rows.forEach(({ matterName, nationalCode, mergeGroup }, i) => {
    for (const sign of [
      `name ${matterName}`,
      nationalCode && `code ${nationalCode}`,
      mergeGroup && `group ${mergeGroup}`,
    ]) {
      if (!sign) continue;
      const other = seen.get(sign);
      if (other === undefined) seen.set(sign, i);
      else leader[Math.max(find(i), find(other))] = Math.min(find(i), find(other));
    }
  });
  return rows.map((_, i) => String(find(i)));
}

async function workOut(hub: Hub, jurisdictionId: string, rows: readonly Row[]): Promise<Pair[]> {
  const rejected = await hub.database.rows<{ one: string; other: string }>(
    `select a.code as one, b.code as other from matter_rejections r
     join inspection_items a on a.id = r.one_id join inspection_items b on b.id = r.other_id where r.jurisdiction_id = $1`,
    [jurisdictionId],
  );
  const apart = new Set(rejected.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  const matters = matterKeys(rows);
  const candidates: Candidate[] = [];
  for (const [i, row] of rows.entries()) {
    const prefixes = row.industryCodes.length === 0 ? [] : await industryPrefixes(hub, row.industryCodes);
    candidates.push({ code: row.code, matter: matters[i]!, ...featuresOf({ ...row, industryPrefixes: prefixes }) });
  }
  return pairsOf(
    candidates,
    (one, other) => apart.has(`${one} ${other}`),
    () => breathe(),
  );
}

/** The pairs of a jurisdiction, kept in process until its journal has grown. */
async function knownPairs(hub: Hub, jurisdictionId: string): Promise<Known> {
  const [count] = await hub.database.rows<{ n: number; last: string }>(
    `select count(*)::int as n, coalesce(max(in_force_from)::text, '') as last from inspection_items where jurisdiction_id = $1 and claimed_at is not null`,
    [jurisdictionId],
  );
  const sign = `${await journalLength(hub.database, jurisdictionId)} ${count!.n} ${count!.last}`;
  const ofHub = known.get(hub) ?? new Map<string, Known>();
  known.set(hub, ofHub);
  const before = ofHub.get(jurisdictionId);
  if (before?.sign === sign) return before;
  const rows = await hub.database.rows<Row>(
    `select code, department_id as "departmentId", name, matter_name as "matterName", legal_basis as "legalBasis",
       national_code as "nationalCode", merge_group as "mergeGroup", target_kinds as "targetKinds", industry_codes as "industryCodes"
     from inspection_items where jurisdiction_id = $1 and claimed_at is not null order by code`,
    [jurisdictionId],
  );
  const pairs = workOut(hub, jurisdictionId, rows);
  const now = { sign, pairs, departments: new Map(rows.map((row) => [row.code, row.departmentId])) };
  ofHub.set(jurisdictionId, now);
  pairs.catch(() => ofHub.delete(jurisdictionId));
  return now;
}

export interface ProposalFilter {
  departmentCode: string | null;
  minimum: number;
  among: readonly string[] | null;
}

const CURSOR = 'mtp';

/** Pairs of items in force that may be one matter, the likeliest first. */
export async function findProposals(
  hub: Hub,
  jurisdictionId: string,
  { departmentCode, minimum, among }: ProposalFilter,
  page: PageRequest,
): Promise<Connection<MatterProposal>> {
  const { pairs, departments } = await knownPairs(hub, jurisdictionId);
  const directory = await directoryOf(hub);
  const department = departmentCode === null ? null : (directory.byCode(departmentCode)?.uuid ?? '');
  const only = among === null ? null : new Set(among);
  const found = (await pairs).filter(
    ({ score, first, second }) =>
      score >= minimum &&
      (department === null || departments.get(first) === department || departments.get(second) === department) &&
      (only === null || (only.has(first) && only.has(second))),
  );
  const [score = '', first = '', second = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 3);
  const at = Number(score);
  if (page.after !== null && !Number.isFinite(at)) throw badCursor();
  const isBehind = (pair: Pair): boolean =>
    pair.score < at || (pair.score === at && pair.first + pair.second > first + second);
  const rows = (page.after === null ? found : found.filter(isBehind)).slice(0, page.first + 1);
  const codes = [...new Set(rows.flatMap((pair) => [pair.first, pair.second]))];
  const items = await findItemsByCodes(hub.database, jurisdictionId, codes);
  const views = new Map(items.map((item) => [item.code, itemView(item, directory)]));
  return connection(
    rows,
    page,
    (pair) => writeCursor(CURSOR, [pair.score, pair.first, pair.second]),
    (pair) => ({
      first: views.get(pair.first)!,
      second: views.get(pair.second)!,
      score: pair.score,
      parts: { name: pair.name, laws: pair.laws, targets: pair.targets },
      sharedLaws: pair.sharedLaws,
    }),
    () => found.length,
  );
}
