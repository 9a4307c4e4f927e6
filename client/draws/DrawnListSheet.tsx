import { useNavigate } from 'react-router';
import { type DrawnListQuery, DrawnListDocument } from '../generated/graphql.js';
import { isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { useHubPages } from '../lib/query.ts';
import { useNarrow } from '../plans/useNarrow.ts';
import { Chip, ErrorState, NoPermission, Sheet } from '../ui/index.ts';
import { type DataColumn, DataTable } from '../ui/table/index.ts';
import styles from './DrawnListSheet.module.css';
import type { DrawPlan } from './useDraw.ts';

const PAGE = 50;

type Drawn = NonNullable<DrawnListQuery['plan']>['checks']['nodes'][number];

/** The drawn list in the order of visits, for those who see the checks. */
export function DrawnListSheet({ plan }: { plan: DrawPlan }) {
  const t = useT('draws');
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const list = useHubPages(
    DrawnListDocument,
    { planId: plan.id, first: PAGE },
    (answer: DrawnListQuery) => answer.plan!.checks,
  );
  const columns: DataColumn<Drawn>[] = [
    {
      key: 'order',
      title: t('list.order'),
      width: 48,
      optional: isNarrow,
      render: (row) => row.visitOrder,
      text: (row) => row.visitOrder,
    },
    {
      key: 'target',
      title: t('list.target'),
      width: isNarrow ? 160 : undefined,
      always: true,
      render: ({ target }) => (
        <span className={styles.target}>
          <b className="od-cut" title={target.name}>
            {target.name}
          </b>
          <span className="od-3 od-12">{[target.district?.name, target.riskClass].filter(Boolean).join(' · ')}</span>
        </span>
      ),
      text: ({ target }) => target.name,
    },
    {
      key: 'key',
      title: t('list.key'),
      width: 178,
      optional: isNarrow,
      render: ({ target }) => <span className="od-mono">{target.key}</span>,
      text: ({ target }) => target.key,
    },
    {
      key: 'industry',
      title: t('list.industry'),
      width: 150,
      optional: isNarrow,
      render: ({ target }) => <span className="od-cut">{target.industry?.name}</span>,
      text: ({ target }) => target.industry?.name,
    },
    {
      key: 'departments',
      title: t('list.departments'),
      width: isNarrow ? 150 : 220,
      render: ({ parts }) => parts.map(({ department }) => department.shortName).join(t('comma')),
      text: ({ parts }) => parts.map(({ department }) => department.shortName).join(t('comma')),
    },
  ];
  const head = { title: t('list.title'), note: <Chip>{t('list.note')}</Chip> };
  if (isHubError(list.error, 'FORBIDDEN')) {
    return (
      <Sheet {...head}>
        <NoPermission title={t('list.no.title')}>{t('list.no.text')}</NoPermission>
      </Sheet>
    );
  }
  if (list.error !== null && list.data === undefined) {
    return (
      <Sheet {...head}>
        <ErrorState title={t('list.failed')} error={list.error} onRetry={() => void list.refetch()} />
      </Sheet>
    );
  }
  return (
    <DataTable
      name={isNarrow ? 'drawn-list-narrow' : 'drawn-list'}
      label={t('list.title')}
      columns={columns}
      rows={list.rows}
      rowKey={({ id }) => id}
      total={list.total}
      hasMore={list.hasNextPage}
      loading={list.isFetching}
      onMore={() => void list.fetchNextPage()}
      onOpen={({ id }) => void navigate(`/plans/${plan.id}/checks?check=${id}`)}
      empty={t('list.empty')}
      filters={
        <>
          <h2 className={styles.title}>{t('list.title')}</h2>
          <Chip>{t('list.note')}</Chip>
        </>
      }
    />
  );
}
