import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Reader } from '../platform/database.ts';
import type { Connection } from '../../schema/page.ts';
import type { Industry } from '../../schema/registry/industry.ts';
import { wordsOf } from './conditions.ts';
import { industryTree, prefixesUnder } from './industry-tree.ts';
import { keptInProcess } from '../action/kept.ts';

const CURSOR = 'ind';

/** The industries of the hub. */
export const industriesOf = keptInProcess(
  async (reader) =>
    industryTree(await reader.rows<Industry>('select code, name, parent_code as "parentCode" from industries')),
  (tree) => tree.all.length === 0,
);

/** Prefixes of the class codes that lie under the given codes; none where all are unknown. */
export async function industryPrefixes(hub: Hub, codes: readonly string[], tx?: Reader): Promise<string[]> {
  return prefixesUnder(await industriesOf(hub, tx), codes);
}

/** Industries by their code, from the tree that is in process anyway. */
export async function findIndustries(
  hub: Hub,
  text: string | null | undefined,
  page: PageRequest,
): Promise<Connection<Industry>> {
  const words = wordsOf(text)?.toUpperCase() ?? null;
  const { all } = await industriesOf(hub);
  const found =
    words === null ? all : all.filter(({ code, name }) => code.startsWith(words) || name.toUpperCase().includes(words));
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  return connection(
    found.filter(({ code }) => code > last).slice(0, page.first + 1),
    page,
    ({ code }) => writeCursor(CURSOR, [code]),
    (industry) => industry,
    () => found.length,
  );
}
