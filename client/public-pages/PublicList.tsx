import type { ReactNode } from 'react';
import type { HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Empty, ErrorState, SlowSkeleton } from '../ui/index.ts';
import page from './public.module.css';

interface Pages<Row> {
  rows: readonly Row[];
  /** Undefined before the first page. */
  total: number | undefined;
  error: HubError | null;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  refetch(): Promise<unknown>;
  fetchNextPage(): Promise<unknown>;
}

interface PublicListProps<Row> {
  list: Pages<Row>;
  /** Told where it could not be read. */
  failed: string;
  /** Told where there is none, or none was found. */
  none: { title: string; text: string };
  /** How many there are, in words. */
  count(total: number): string;
  children(row: Row): ReactNode;
}

/** A list for everyone: how many there are, each as a line, and a button for more. */
export function PublicList<Row>({ list, failed, none, count, children }: PublicListProps<Row>) {
  const t = useT('public-pages');
  if (list.error !== null && list.total === undefined) {
    return <ErrorState title={failed} error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.total === undefined) return <SlowSkeleton />;
  if (list.total === 0) return <Empty title={none.title}>{none.text}</Empty>;
  return (
    <>
      <p className={page.small} role="status">
        {count(list.total)}
      </p>
      <ul className={page.list}>{list.rows.map(children)}</ul>
      {list.hasNextPage && (
        <div className={page.row}>
          <button
            type="button"
            className={page.button}
            aria-busy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('plans.more')}
          </button>
        </div>
      )}
    </>
  );
}
