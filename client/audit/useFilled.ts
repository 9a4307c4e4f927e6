import { useEffect } from 'react';

interface Pages {
  hasNextPage: boolean;
  isFetching: boolean;
  error: unknown;
  fetchNextPage(): unknown;
}

/**
 * Goes on reading pages until as many rows as wanted pass a filter that the hub does not know, or there are no more. One page
 * after the other, so that a long journal is read at its own pace.
 */
export function useFilled({ hasNextPage, isFetching, error, fetchNextPage }: Pages, has: number, wanted: number): void {
  const isShort = hasNextPage && !isFetching && error === null && has < wanted;
  useEffect(() => {
    if (isShort) void fetchNextPage();
  }, [isShort, has, fetchNextPage]);
}
