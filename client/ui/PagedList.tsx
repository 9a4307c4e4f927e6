import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Sheet } from './Sheet.tsx';
import { ErrorState, SlowSkeleton } from './States.tsx';

/** What is known of a list that comes in pages. */
export interface Pages {
  /** How many there are in all; undefined before the first page. */
  total: number | undefined;
  error: HubError | null;
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchNextPageError: boolean;
  refetch(): Promise<unknown>;
  fetchNextPage(): Promise<unknown>;
}

interface NextPageProps {
  pages: Pages;
  look?: 'link' | 'default';
  /** In place of the usual words. */
  children?: ReactNode;
}

/** Fetches the next page; absent behind the last one. */
export function NextPage({ pages, look = 'link', children }: NextPageProps) {
  const t = useT('ui');
  if (!pages.hasNextPage) return null;
  return (
    <Button type={look} loading={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
      {children ?? t('more')}
    </Button>
  );
}

interface PagedListProps {
  pages: Pages;
  /** Told where it could not be read. */
  failed: string;
  /** Stands there where there is none. */
  empty: ReactNode;
  /** Lines of the sign that it is on its way. */
  lines?: number;
  /** Each row is a sheet of its own: what stands in their place is given one. */
  cards?: boolean;
  /** In place of the usual button for the next page. */
  more?: ReactNode;
  /** The rows that are here. */
  children: ReactNode;
}

/** A list that comes in pages: on its way, failed, empty, or its rows so far, of which a later failure takes none away. */
export function PagedList({ pages, failed, empty, lines, cards = false, more, children }: PagedListProps) {
  const { total, error } = pages;
  const framed = (state: ReactNode) => (cards ? <Sheet>{state}</Sheet> : state);
  const again = () => void (pages.isFetchNextPageError ? pages.fetchNextPage() : pages.refetch());
  const failure = error !== null && framed(<ErrorState title={failed} error={error} onRetry={again} />);
  if (total === undefined) return failure || <SlowSkeleton rows={lines} />;
  return (
    <>
      {total === 0 ? framed(empty) : children}
      {failure || (more ?? <NextPage pages={pages} look={cards ? 'default' : 'link'} />)}
    </>
  );
}
