import { useQuery } from '@tanstack/react-query';
import { OwnItemsDocument, type OwnItemsQuery } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { HubError } from '../lib/hub-error.ts';
import { useOwnCode } from '../plans/useOwn.ts';

export type OwnItem = OwnItemsQuery['inspectionItems']['nodes'][number];

const PAGE = 100;
const MOST_PAGES = 10;

async function allOf(departmentCode: string, signal: AbortSignal): Promise<OwnItem[]> {
  const all: OwnItem[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { inspectionItems }: OwnItemsQuery = await hub(
      OwnItemsDocument,
      { departmentCode, first: PAGE, after },
      signal,
    );
    all.push(...inspectionItems.nodes);
    if (!inspectionItems.pageInfo.hasNextPage) break;
    after = inspectionItems.pageInfo.endCursor ?? null;
  }
  return all;
}

/** The claimed list of the viewer's department: what it may bring into a plan. */
export function useOwnItems(enabled = true) {
  const own = useOwnCode();
  return useQuery<OwnItem[], HubError>({
    queryKey: ['OwnItems', own],
    queryFn: ({ signal }) => allOf(own!, signal),
    enabled: enabled && own !== undefined,
    staleTime: 300_000,
  });
}
