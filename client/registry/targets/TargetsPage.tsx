import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { TargetRightsDocument, TargetRowsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages, useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useExport } from '../../imports/export/useExport.ts';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { Act } from '../../plans/Act.tsx';
import { useNarrow } from '../../plans/useNarrow.ts';
import { Empty, ErrorState, Sheet } from '../../ui/index.ts';
import { DataTable } from '../../ui/table/index.ts';
import styles from '../registry.module.css';
import { RegistryHead } from '../RegistryHead.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { filterOf, type TargetFilters } from './filters.ts';
import { LabelDialog } from './LabelDialog.tsx';
import { SetManyDialog } from './SetManyDialog.tsx';
import { TargetFilterBar } from './TargetFilterBar.tsx';
import { useTargetColumns } from './useTargetColumns.tsx';

const PAGE = 50;

/** 检查对象: the registry, found by what it is asked for; what is found can be labelled, set and claimed at once. */
export default function TargetsPage() {
  const t = useT('registry');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const [filters, change] = useUrlState<TargetFilters>();
  const [open, setOpen] = useState<'label' | 'set' | 'claim' | null>(null);
  const filter = filterOf(filters);
  const targets = useHubPages(TargetRowsDocument, { filter, first: PAGE }, (answer) => answer.targets);
  const rights = useHubQuery(TargetRightsDocument, {}, { staleTime: Infinity }).data?.targetRegistryRights;
  const columns = useTargetColumns(narrow);
  const exportAll = useExport('TARGETS', { targets: filter });
  usePageTitle(t('targets.title'));
  const aside = rights && (
    <div className={styles.row}>
      <Act can={rights.viewerCanLabel} compact onClick={() => setOpen('label')}>
        {t('targets.label')}
      </Act>
      <Act can={rights.viewerCanSet} compact onClick={() => setOpen('set')}>
        {t('targets.setMany')}
      </Act>
      <Act can={rights.viewerCanClaim} compact onClick={() => setOpen('claim')}>
        {t('targets.claim')}
      </Act>
      <ImportButton kind="TARGETS" />
      <Act can={rights.viewerCanAdd} look="main" compact onClick={() => void navigate('/targets/new')}>
        {t('targets.add')}
      </Act>
    </div>
  );
  return (
    <>
      <RegistryHead aside={aside} />
      <div className={styles.page}>
        {targets.error !== null && targets.rows.length === 0 ? (
          <Sheet>
            <ErrorState title={t('targets.failed')} error={targets.error} onRetry={() => void targets.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name="targets"
            label={t('targets.title')}
            columns={columns}
            rows={targets.rows}
            rowKey={({ id }) => id}
            total={targets.total}
            hasMore={targets.hasNextPage}
            loading={targets.isFetching}
            onExport={exportAll}
            onMore={() => void targets.fetchNextPage()}
            onOpen={({ id }) => void navigate(`/targets/${id}`)}
            filters={<TargetFilterBar filters={filters} onChange={change} />}
            empty={
              <Empty
                title={t('targets.none')}
                actions={<Button onClick={() => void navigate('/targets')}>{t('filter.clear')}</Button>}
              />
            }
          />
        )}
      </div>
      {open === 'label' && <LabelDialog filter={filter} onClose={() => setOpen(null)} />}
      {open === 'set' && <SetManyDialog filter={filter} onClose={() => setOpen(null)} />}
      {open === 'claim' && <ClaimDialog filter={filter} total={targets.total ?? 0} onClose={() => setOpen(null)} />}
    </>
  );
}
