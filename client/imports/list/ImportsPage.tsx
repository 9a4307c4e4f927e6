import { Link, useNavigate } from 'react-router';
import {
  type ImportHeadFragment,
  type ImportKind,
  ImportRowsDocument,
  TableRightsDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages, useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useNarrow } from '../../plans/useNarrow.ts';
import { RegistryHead } from '../../registry/RegistryHead.tsx';
import { Choice, Empty, ErrorState, Sheet, Time } from '../../ui/index.ts';
import { type DataColumn, DataTable } from '../../ui/table/index.ts';
import { ImportButton } from '../ImportButton.tsx';
import { ImportState } from '../ImportState.tsx';
import styles from '../imports.module.css';

const PAGE = 50;

function useColumns(narrow: boolean): DataColumn<ImportHeadFragment>[] {
  const t = useT('imports');
  const result = ({ state, counts, outcomes }: ImportHeadFragment): string => {
    if (state === 'APPLIED') return t('result.applied', { ...outcomes });
    if (state === 'UNDONE' || state === 'CANCELLED') return t('result.undone', { ...outcomes });
    return t('result.lines', { count: counts.total });
  };
  const name: DataColumn<ImportHeadFragment> = {
    key: 'file',
    title: t('list.file'),
    always: true,
    text: ({ fileName }) => fileName,
    render: (one) => (
      <div className={styles.name}>
        <Link to={`/imports/${one.id}`} title={one.fileName}>
          {one.fileName}
        </Link>
        <span className="od-12 od-3">
          {t(`kind.${one.kind}`)} · {one.stagedBy} · <Time value={one.createdAt} />
        </span>
        {narrow && (
          <span>
            <ImportState state={one.state} />
          </span>
        )}
      </div>
    ),
  };
  if (narrow) return [name];
  return [
    name,
    {
      key: 'state',
      title: t('list.state'),
      width: 128,
      text: ({ state }) => t(`state.${state}`),
      render: ({ state }) => <ImportState state={state} />,
    },
    { key: 'result', title: t('list.result'), width: 280, text: result, render: result },
    {
      key: 'undo',
      title: t('list.undo'),
      width: 160,
      text: ({ undoableUntil }) => undoableUntil,
      render: ({ undoableUntil, state }) =>
        state === 'APPLIED' && undoableUntil != null ? <Time value={undoableUntil} as="day" /> : '–',
    },
  ];
}

/** 导入: past and running ones, each to be gone on with or undone. */
export default function ImportsPage() {
  const t = useT('imports');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const [{ kind }, change] = useUrlState<{ kind?: string }>();
  const { data } = useHubQuery(TableRightsDocument, {}, { staleTime: Infinity });
  const kinds = data?.tableRights.filter(({ viewerCanImport }) => viewerCanImport.allowed).map((one) => one.kind) ?? [];
  const imports = useHubPages(
    ImportRowsDocument,
    { kind: (kind ?? null) as ImportKind | null, first: PAGE },
    (answer) => answer.tableImports,
  );
  const columns = useColumns(narrow);
  usePageTitle(t('title'));
  const first = (kind ?? kinds[0]) as ImportKind | undefined;
  return (
    <>
      <RegistryHead aside={first && <ImportButton kind={first} />} />
      <div className={styles.page}>
        {imports.error !== null && imports.rows.length === 0 ? (
          <Sheet>
            <ErrorState title={t('list.failed')} error={imports.error} onRetry={() => void imports.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name="imports"
            label={t('title')}
            columns={columns}
            rows={imports.rows}
            rowKey={({ id }) => id}
            total={imports.total}
            hasMore={imports.hasNextPage}
            loading={imports.isFetching}
            onMore={() => void imports.fetchNextPage()}
            onOpen={({ id }) => void navigate(`/imports/${id}`)}
            filters={
              <Choice
                label={t('list.kind')}
                value={kind ?? ''}
                options={[
                  { value: '', name: t('list.all') },
                  ...kinds.map((value) => ({ value, name: t(`kind.${value}`) })),
                ]}
                onChange={(next) => change({ kind: next || undefined })}
              />
            }
            empty={<Empty title={t('list.none')}>{t('list.noneText')}</Empty>}
          />
        )}
      </div>
    </>
  );
}
