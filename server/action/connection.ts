import { type PageRequest, pageOf } from '../kernel/page.ts';
import type { Connection } from '../../schema/page.ts';

/** Makes a connection of rows read with one more than asked for; the count is made only where the query asks for it. */
export function connection<R, N>(
  rows: R[],
  page: PageRequest,
  cursorOf: (row: R) => string,
  show: (row: R) => N,
  count: () => number | Promise<number>,
): Connection<N> {
  const { nodes, hasNextPage, endCursor } = pageOf(rows, page.first, cursorOf);
  return { nodes: nodes.map(show), pageInfo: { hasNextPage, endCursor }, count };
}
