import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ItemDeskDocument, type UpstreamListsQuery, UpstreamListsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages, useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { Act } from '../../plans/Act.tsx';
import { useNarrow } from '../../plans/useNarrow.ts';
import { RegistryHead } from '../../registry/RegistryHead.tsx';
import { Empty, ErrorState, Sheet, Time } from '../../ui/index.ts';
import { type DataColumn, DataTable } from '../../ui/table/index.ts';
import styles from '../list/ItemsPage.module.css';
import { CreateListDialog } from './CreateListDialog.tsx';
import { ListState } from './ListState.tsx';

const PAGE = 50;

type Row = UpstreamListsQuery['upstreamLists']['nodes'][number];

function useListColumns(narrow: boolean): DataColumn<Row>[] {
  const t = useT('items');
  const state: DataColumn<Row> = {
    key: 'state',
    title: t('upstream.state'),
    width: 128,
    text: ({ state: value }) => t(`upstream.states.${value}`),
    render: (list) => <ListState list={list} />,
  };
  const name: DataColumn<Row> = {
    key: 'name',
    title: t('upstream.name'),
    always: true,
    text: (list) => list.name,
    render: (list) => (
      <div className={styles.title}>
        <Link to={`/upstream/${list.id}`}>{list.name}</Link>
        <span className={styles.sub}>
          {t(`upstream.level.${list.level}`)} · {t('upstream.count', { count: list.itemCount })}
        </span>
        {narrow && (
          <span className={styles.signs}>
            <ListState list={list} />
          </span>
        )}
      </div>
    ),
  };
  if (narrow) return [name];
  return [
    name,
    state,
    {
      key: 'version',
      title: t('column.version'),
      width: 88,
      align: 'right',
      text: ({ version }) => version,
      render: ({ version }) => version,
    },
    {
      key: 'from',
      title: t('form.from'),
      width: 144,
      text: ({ effectiveFrom }) => effectiveFrom,
      render: ({ effectiveFrom }) => effectiveFrom != null && <Time value={effectiveFrom} as="day" />,
    },
    {
      key: 'changes',
      title: t('upstream.pending'),
      width: 144,
      align: 'right',
      text: ({ changes }) => changes.totalCount,
      render: ({ changes }) => (changes.totalCount === 0 ? '–' : changes.totalCount),
    },
  ];
}

/** 上级清单: the lists of province and city from which departments claim. */
export default function UpstreamListsPage() {
  const t = useT('items');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const [creating, create] = useState(false);
  const lists = useHubPages(UpstreamListsDocument, { first: PAGE }, (answer) => answer.upstreamLists);
  const { data: desk } = useHubQuery(ItemDeskDocument, {}, { staleTime: 300_000 });
  const columns = useListColumns(narrow);
  usePageTitle(t('upstream.title'));
  const can = desk?.itemDesk.viewerCanKeepUpstreamLists;
  const add = can && (
    <Act can={can} compact look="main" onClick={() => create(true)}>
      {t('upstream.create')}
    </Act>
  );
  return (
    <>
      <RegistryHead aside={add} />
      <div className={styles.page}>
        {lists.error !== null && lists.rows.length === 0 ? (
          <Sheet>
            <ErrorState title={t('upstream.failed')} error={lists.error} onRetry={() => void lists.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name="upstream-lists"
            label={t('upstream.title')}
            columns={columns}
            rows={lists.rows}
            rowKey={({ id }) => id}
            total={lists.total}
            hasMore={lists.hasNextPage}
            loading={lists.isFetching}
            onMore={() => void lists.fetchNextPage()}
            onOpen={({ id }) => void navigate(`/upstream/${id}`)}
            empty={<Empty title={t('upstream.none')}>{t('upstream.noneText')}</Empty>}
          />
        )}
      </div>
      {creating && <CreateListDialog onClose={() => create(false)} />}
    </>
  );
}
