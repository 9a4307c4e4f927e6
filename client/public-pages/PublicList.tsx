import type { ReactNode } from 'react';
import { Empty, PagedList, type Pages } from '../ui/index.ts';
import page from './public.module.css';
import { PublicNextPage } from './PublicNextPage.tsx';

interface PublicListProps<Row> {
  list: Pages & { rows: readonly Row[] };
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
  return (
    <PagedList
      pages={list}
      failed={failed}
      empty={<Empty title={none.title}>{none.text}</Empty>}
      more={<PublicNextPage pages={list} />}
    >
      <p className={page.small} role="status">
        {count(list.total ?? 0)}
      </p>
      <ul className={page.list}>{list.rows.map(children)}</ul>
    </PagedList>
  );
}
