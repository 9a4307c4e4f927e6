import {
  keepPreviousData,
  type QueryKey,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  type UseQueryOptions,
} from '@tanstack/react-query';
import * as documents from '../generated/graphql.js';
import { hub } from './graphql.ts';
import { type HubError, isHubError } from './hub-error.ts';
import { useRequestId } from './request-id.ts';

type Doc<R, V> = documents.TypedDocumentString<R, V>;

const names = new Map<unknown, string>(
  Object.entries(documents).map(([exported, document]) => [document, exported.replace(/Document$/, '')]),
);

/** `Plans` of `query Plans(…)`: the first part of a query's key, so that a whole list can be invalidated by name. */
export function nameOf(document: Doc<never, never> | Doc<any, any>): string {
  return names.get(document)!;
}

export function keyOf<V>(document: Doc<any, V>, variables?: V): QueryKey {
  return variables === undefined ? [nameOf(document)] : [nameOf(document), variables];
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Live events keep what is shown fresh; a window that gets the focus need not ask again.
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && isHubError(error) && error.passes,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

type QueryOptions<R> = Omit<UseQueryOptions<R, HubError>, 'queryKey' | 'queryFn'>;

export function useHubQuery<R, V>(document: Doc<R, V>, variables: V, options: QueryOptions<R> = {}) {
  return useQuery<R, HubError>({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => hub(document, variables, signal),
    ...options,
  });
}

/** A connection: its nodes and where the next page begins. */
export interface PageOf<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: readonly T[];
}

/** A keyset-paged list, page after page. What is shown stays while another filter's first page is on its way. */
export function useHubPages<R, V extends { after?: string | null }, T>(
  document: Doc<R, V>,
  variables: Omit<V, 'after'>,
  pageOf: (answer: R) => PageOf<T>,
  options: { enabled?: boolean } = {},
) {
  const pages = useInfiniteQuery({
    queryKey: [nameOf(document), 'pages', variables],
    queryFn: ({ pageParam, signal }) => hub(document, { ...variables, after: pageParam } as V, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: R) => {
      const { hasNextPage, endCursor } = pageOf(last).pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
    ...options,
  });
  const rows = pages.data?.pages.flatMap((page) => pageOf(page).nodes) ?? [];
  const first = pages.data?.pages[0];
  return {
    ...pages,
    error: pages.error as HubError | null,
    rows,
    total: first === undefined ? undefined : pageOf(first).totalCount,
  };
}

/** A mutation with an input object; it brings its own `requestId`, so that sending twice acts once. */
export function useHubMutation<R, I extends object>(document: Doc<R, { input: I }>) {
  const requestId = useRequestId();
  return useMutation<R, HubError, Omit<I, 'requestId'>>({
    mutationKey: [nameOf(document)],
    mutationFn: (input) => hub(document, { input: { ...input, requestId: requestId.forInput(input) } as unknown as I }),
    onSuccess: () => requestId.done(),
  });
}
