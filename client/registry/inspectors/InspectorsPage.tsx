import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { InspectorRowsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useExport } from '../../imports/export/useExport.ts';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { useNarrow } from '../../plans/useNarrow.ts';
import { useRoles } from '../../plans/useOwn.ts';
import { Empty, ErrorState, NotNow, Sheet } from '../../ui/index.ts';
import { DataTable } from '../../ui/table/index.ts';
import styles from '../registry.module.css';
import { RegistryHead } from '../RegistryHead.tsx';
import { filterOf, type InspectorFilters } from './filters.ts';
import { GapsDialog } from './GapsDialog.tsx';
import { InspectorFilterBar } from './InspectorFilterBar.tsx';
import { useInspectorColumns } from './useInspectorColumns.tsx';

const PAGE = 50;

/** 执法人员: the registry of those who inspect, assist and help. */
export default function InspectorsPage() {
  const t = useT('registry');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const roles = useRoles();
  const mayAdd = roles.includes('LIAISON') || roles.includes('ADMINISTRATOR');
  const [filters, change] = useUrlState<InspectorFilters>();
  const [gaps, setGaps] = useState(false);
  const people = useHubPages(
    InspectorRowsDocument,
    { departmentCode: filters.department, filter: filterOf(filters), first: PAGE },
    (answer) => answer.inspectors,
  );
  const columns = useInspectorColumns(narrow);
  const exportAll = useExport('INSPECTORS', { inspectors: filterOf(filters), departmentCode: filters.department });
  usePageTitle(t('people.title'));
  const aside = (
    <div className={styles.row}>
      <Button onClick={() => setGaps(true)}>{t('people.gaps')}</Button>
      <ImportButton kind="INSPECTORS" />
      {mayAdd ? (
        <Button type="primary" onClick={() => void navigate('/inspectors/new')}>
          {t('people.add')}
        </Button>
      ) : (
        <NotNow compact reason={t('people.keepersOnly')}>
          {t('people.add')}
        </NotNow>
      )}
    </div>
  );
  return (
    <>
      <RegistryHead aside={aside} />
      <div className={styles.page}>
        {people.error !== null && people.rows.length === 0 ? (
          <Sheet>
            <ErrorState title={t('people.failed')} error={people.error} onRetry={() => void people.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name="inspectors"
            label={t('people.title')}
            columns={columns}
            rows={people.rows}
            rowKey={({ id }) => id}
            total={people.total}
            hasMore={people.hasNextPage}
            loading={people.isFetching}
            onExport={exportAll}
            onMore={() => void people.fetchNextPage()}
            onOpen={({ id }) => void navigate(`/inspectors/${id}`)}
            filters={<InspectorFilterBar filters={filters} onChange={change} />}
            empty={
              <Empty
                title={t('people.none')}
                actions={<Button onClick={() => void navigate('/inspectors')}>{t('filter.clear')}</Button>}
              />
            }
          />
        )}
      </div>
      {gaps && <GapsDialog departmentCode={filters.department} onClose={() => setGaps(false)} />}
    </>
  );
}
