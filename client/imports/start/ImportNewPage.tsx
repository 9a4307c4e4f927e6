import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { ExportTemplateDocument, type ImportKind, TableRightsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { Choice, ErrorState, NoPermission, PageHeader, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { DownloadIcon } from '../../ui/icons/index.tsx';
import { useMadeFile } from '../export/useMadeFile.ts';
import styles from '../imports.module.css';
import { Steps } from '../Steps.tsx';
import { UploadSheet } from './UploadSheet.tsx';

function TemplateSheet({ kind }: { kind: ImportKind }) {
  const t = useT('imports');
  const { busy, make } = useMadeFile();
  const get = () => void make(ExportTemplateDocument, { kind }, (answer) => answer.exportTemplate.job);
  return (
    <Sheet title={t('steps.template')}>
      <p className={styles.text}>{t('template.text')}</p>
      <Button icon={<DownloadIcon />} loading={busy} onClick={get}>
        {t('template.get')}
      </Button>
    </Sheet>
  );
}

/** The first two steps: which registry, its template, and the file. */
export default function ImportNewPage() {
  const t = useT('imports');
  const navigate = useNavigate();
  const [filters, change] = useUrlState<{ kind?: string; programme?: string }>();
  const { data, error, refetch } = useHubQuery(TableRightsDocument, {}, { staleTime: Infinity });
  usePageTitle(t('new'));
  if (data === undefined) {
    if (error === null) return <SlowSkeleton />;
    return <ErrorState title={t('list.failed')} error={error} onRetry={() => void refetch()} />;
  }
  const rights = data.tableRights.filter(({ viewerCanImport }) => viewerCanImport.allowed);
  const kind = (rights.find((right) => right.kind === filters.kind) ?? rights[0])?.kind;
  if (kind === undefined) {
    const back = <Button onClick={() => void navigate('/')}>{t('leave')}</Button>;
    const { reason = t('none'), clause } = data.tableRights[0]?.viewerCanImport ?? {};
    return <NoPermission title={reason} clause={clause} actions={back} />;
  }
  // Whoever comes from a programme goes back into it.
  const goal = kind === 'PLANS' && filters.programme !== undefined ? `?programme=${filters.programme}` : '';
  return (
    <>
      <PageHeader title={t('newOf', { kind: t(`kind.${kind}`) })} meta={[t('nothingYet')]} />
      <div className={styles.page}>
        <Steps now="upload" notes={{}} />
        <div className={styles.start}>
          {rights.length > 1 && (
            <span>
              <Choice<ImportKind>
                label={t('list.kind')}
                value={kind}
                options={rights.map((right) => ({ value: right.kind, name: t(`kind.${right.kind}`) }))}
                onChange={(next) => change({ kind: next })}
              />
            </span>
          )}
          <TemplateSheet kind={kind} />
          <UploadSheet kind={kind} onStaged={(id) => void navigate(`/imports/${id}${goal}`, { replace: true })} />
        </div>
      </div>
    </>
  );
}
