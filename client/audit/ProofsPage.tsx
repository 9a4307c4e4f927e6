import { useMemo, useState } from 'react';
import { type ProofPlansQuery, ProofPlansDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubPages } from '../lib/query.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { useNarrow } from '../plans/useNarrow.ts';
import { ErrorState, PageHeader, SearchField, Sheet } from '../ui/index.ts';
import { DataTable } from '../ui/table/index.ts';
import styles from './audit.module.css';
import { useFilled } from './useFilled.ts';
import { hasDraw, useProofColumns } from './useProofColumns.tsx';

const PAGE = 100;
const SCREEN = 40;

/** Every plan with a round, and the way to its proof. For auditors. */
export default function ProofsPage() {
  const t = useT('audit');
  const isNarrow = useNarrow();
  const [{ q: text }, change] = useUrlState<{ q?: string }>();
  const [wanted, setWanted] = useState(SCREEN);
  const list = useHubPages(
    ProofPlansDocument,
    { first: PAGE, filter: text === undefined ? null : { text } },
    (answer: ProofPlansQuery) => answer.plans,
  );
  const rows = useMemo(() => list.rows.filter(hasDraw), [list.data]);
  const columns = useProofColumns();
  useFilled(list, rows.length, wanted);
  usePageTitle(t('proofs.title'));
  return (
    <>
      <PageHeader title={t('proofs.title')} meta={[t('proofs.meta')]} />
      <div className={styles.page}>
        {list.error !== null && list.data === undefined ? (
          <Sheet>
            <ErrorState title={t('proofs.failed')} error={list.error} onRetry={() => void list.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name={isNarrow ? 'proofs-narrow' : 'proofs'}
            label={t('proofs.title')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            total={list.hasNextPage ? undefined : rows.length}
            hasMore={list.hasNextPage}
            loading={list.isFetching}
            onMore={() => setWanted(rows.length + SCREEN)}
            empty={t('proofs.empty')}
            filters={
              <SearchField
                value={text ?? ''}
                placeholder={t('proofs.search')}
                onChange={(next) => change({ q: next || undefined })}
              />
            }
          />
        )}
      </div>
    </>
  );
}
