import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { InspectorRowsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
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
import { SetManyDialog } from './SetManyDialog.tsx';
import { useInspectorColumns } from './useInspectorColumns.tsx';

const PAGE = 50;

/** 执法人员: the registry of those who inspect, assist and help; who is ticked or found can be set at once. */
export default function InspectorsPage() {
  const t = useT('registry');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const roles = useRoles();
  const keeps = roles.includes('LIAISON') || roles.includes('ADMINISTRATOR');
  const [filters, change] = useUrlState<InspectorFilters>();
  const [open, setOpen] = useState<'gaps' | 'set' | null>(null);
  const [ticked, tick] = useState<string[]>([]);
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
      <Button onClick={() => setOpen('gaps')}>{t('people.gaps')}</Button>
      <ImportButton kind="INSPECTORS" />
      {keeps ? (
        <>
          <Button onClick={() => setOpen('set')}>
            {ticked.length === 0 ? t('targets.setMany') : t('setMany.people.chosen', { n: countText(ticked.length) })}
          </Button>
          <Button type="primary" onClick={() => void navigate('/inspectors/new')}>
            {t('people.add')}
          </Button>
        </>
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
            ticks={
              keeps
                ? { keys: ticked, label: ({ name }) => t('setMany.people.choice', { name }), onChange: tick }
                : undefined
            }
            legend={
              ticked.length === 0 ? undefined : (
                <Button type="link" size="small" onClick={() => tick([])}>
                  {t('setMany.people.clear', { n: countText(ticked.length) })}
                </Button>
              )
            }
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
      {open === 'gaps' && <GapsDialog departmentCode={filters.department} onClose={() => setOpen(null)} />}
      {open === 'set' && (
        <SetManyDialog
          selected={
            ticked.length > 0
              ? { inspectorIds: ticked }
              : { filter: filterOf(filters), departmentCode: filters.department }
          }
          onDone={() => {
            tick([]);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
