import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type InspectionItemFilter, ItemDeskDocument, ItemRowsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages, useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useExport } from '../../imports/export/useExport.ts';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { Act } from '../../plans/Act.tsx';
import { useNarrow } from '../../plans/useNarrow.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { RegistryHead } from '../../registry/RegistryHead.tsx';
import { Empty, ErrorState, Sheet } from '../../ui/index.ts';
import { DataTable } from '../../ui/table/index.ts';
import { BulkDialog } from '../bulk/BulkDialog.tsx';
import { ItemFilterBar, type ItemFilters } from './ItemFilterBar.tsx';
import styles from './ItemsPage.module.css';
import { useItemColumns } from './useItemColumns.tsx';

const PAGE = 50;

function filterOf({ class: itemClass, list, standing, text }: ItemFilters, department: string): InspectionItemFilter {
  return {
    ...(department !== 'all' && { departmentCode: department }),
    ...(itemClass !== undefined && { itemClass: itemClass as InspectionItemFilter['itemClass'] }),
    ...(list !== undefined && { listType: list as InspectionItemFilter['listType'] }),
    ...(text !== undefined && { text }),
    ...(standing === undefined ? { claimed: null } : { standing: [standing] as InspectionItemFilter['standing'] }),
  };
}

/** 事项清单: what the departments may inspect. */
export default function ItemsPage() {
  const t = useT('items');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const own = useOwnCode();
  const [filters, change] = useUrlState<ItemFilters>();
  const department = filters.department ?? own ?? 'all';
  const items = useHubPages(
    ItemRowsDocument,
    { filter: filterOf(filters, department), first: PAGE },
    (answer) => answer.inspectionItems,
  );
  const { data: desk } = useHubQuery(ItemDeskDocument, {}, { staleTime: 300_000 });
  const columns = useItemColumns(narrow);
  const exportAll = useExport('ITEMS', { items: filterOf(filters, department) });
  usePageTitle(t('title'));
  const can = desk?.itemDesk.viewerCanAddItem;
  const [changing, setChanging] = useState(false);
  const aside = can && (
    <div className={styles.acts}>
      {department === own && items.total !== 0 && (
        <Act can={can} compact onClick={() => setChanging(true)}>
          {t('bulk.open')}
        </Act>
      )}
      <ImportButton kind="ITEMS" />
      <Act can={can} compact look="main" onClick={() => void navigate('/items/new')}>
        {t('act.add')}
      </Act>
    </div>
  );
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <RegistryHead aside={aside} />
      <div className={styles.page}>
        {items.error !== null && items.rows.length === 0 ? (
          <Sheet>
            <ErrorState title={t('failed')} error={items.error} onRetry={() => void items.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name="items"
            label={t('title')}
            columns={columns}
            rows={items.rows}
            rowKey={({ id }) => id}
            total={items.total}
            hasMore={items.hasNextPage}
            loading={items.isFetching}
            onExport={exportAll}
            onMore={() => void items.fetchNextPage()}
            onOpen={({ code }) => void navigate(`/items/${code}`)}
            filters={<ItemFilterBar filters={filters} department={department} onChange={change} />}
            empty={
              <Empty
                title={t(filtered ? 'none.found' : 'none.here')}
                actions={filtered && <Button onClick={() => void navigate('/items')}>{t('act.clear')}</Button>}
              >
                {!filtered && t('none.text')}
              </Empty>
            }
          />
        )}
      </div>
      {changing && <BulkDialog filter={filterOf(filters, department)} onClose={() => setChanging(false)} />}
    </>
  );
}
