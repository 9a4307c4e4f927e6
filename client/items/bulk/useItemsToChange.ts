import { useEffect } from 'react';
import { type InspectionItemFilter, ItemsToChangeDocument } from '../../generated/graphql.js';
import { useHubPages } from '../../lib/query.ts';

const PAGE = 100;

/** Every item that the list's filter finds; undefined until all are there. */
export function useItemsToChange(filter: InspectionItemFilter) {
  const pages = useHubPages(ItemsToChangeDocument, { filter, first: PAGE }, (answer) => answer.inspectionItems);
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const complete = pages.total !== undefined && !hasNextPage && !pages.isPlaceholderData;
  return { items: complete ? pages.rows : undefined, error: pages.error, refetch: pages.refetch };
}
