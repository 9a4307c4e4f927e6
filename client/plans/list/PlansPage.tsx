import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { PlanRowsDocument, type PlanState } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { type HubEvent, useArrivals, useLiveRefresh } from '../../lib/live.ts';
import { useHubPages } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { Empty, ErrorState, PageHeader, Sheet } from '../../ui/index.ts';
import { PlusIcon } from '../../ui/icons/index.tsx';
import { DataTable } from '../../ui/table/index.ts';
import { useNarrow } from '../useNarrow.ts';
import { useRoles } from '../useOwn.ts';
import { type PlanFilters, PlanFilterBar } from './PlanFilterBar.tsx';
import styles from './PlansPage.module.css';
import { usePlanColumns } from './usePlanColumns.tsx';

const PAGE = 50;
const planOf = (event: HubEvent) => ('plan' in event ? event.plan?.id : undefined);

function filterOf({ year, state, department, text }: PlanFilters) {
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(state !== undefined && { state: state as PlanState }),
    ...(department !== undefined && { departmentCode: department }),
    ...(text !== undefined && { text }),
  };
}

/** 联合抽查: all plans that the reader may see, the newest first. */
export default function PlansPage() {
  const t = useT('plans');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const mayCreate = useRoles().includes('LIAISON');
  const [filters, change] = useUrlState<PlanFilters>();
  const plans = useHubPages(PlanRowsDocument, { filter: filterOf(filters), first: PAGE }, (answer) => answer.plans);
  const columns = usePlanColumns(narrow);
  const fresh = useArrivals({}, planOf);
  useLiveRefresh({}, ['PlanRows']);
  usePageTitle(t('list.title'));
  const create = (
    <Button type="primary" icon={<PlusIcon />} onClick={() => void navigate('/plans/new')}>
      {t('list.create')}
    </Button>
  );
  const filtered = Object.keys(filters).length > 0;
  const empty = filtered ? (
    <Empty
      title={t('list.noneFound')}
      actions={<Button onClick={() => void navigate('/plans')}>{t('list.clear')}</Button>}
    />
  ) : (
    <Empty title={t('list.none')} actions={mayCreate && create}>
      {mayCreate ? t('list.noneText') : t('list.noneOthers')}
    </Empty>
  );
  return (
    <>
      <PageHeader title={t('list.title')} aside={mayCreate && create} />
      <div className={styles.page}>
        {plans.error !== null && plans.rows.length === 0 ? (
          <Sheet>
            <ErrorState title={t('list.failed')} error={plans.error} onRetry={() => void plans.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name="plans"
            label={t('list.title')}
            columns={columns}
            rows={plans.rows}
            rowKey={({ id }) => id}
            total={plans.total}
            hasMore={plans.hasNextPage}
            loading={plans.isFetching}
            onMore={() => void plans.fetchNextPage()}
            onOpen={({ id }) => void navigate(`/plans/${id}`)}
            fresh={fresh}
            filters={<PlanFilterBar filters={filters} onChange={change} />}
            empty={empty}
          />
        )}
      </div>
    </>
  );
}
