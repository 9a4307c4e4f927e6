import { lazy } from 'react';
import { useParams } from 'react-router';
import { isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { ErrorState, PageHeader, SlowSkeleton, Time } from '../ui/index.ts';
import { EndedSheet } from './EndedSheet.tsx';
import { ImportState } from './ImportState.tsx';
import styles from './imports.module.css';
import { NotRead } from './NotRead.tsx';
import { type Step, Steps } from './Steps.tsx';
import { useImport, type WholeImport } from './useImport.ts';
import { WorkingSheet } from './WorkingSheet.tsx';

const MendStep = lazy(() => import('./mend/MendStep.tsx'));
const PreviewStep = lazy(() => import('./preview/PreviewStep.tsx'));

/** Lines that cannot go in as they are. */
export const openLines = ({ counts }: WholeImport): number => counts.question + counts.duplicate + counts.refused;

function stepOf(one: WholeImport, asked: string | undefined): Step {
  if (one.state === 'READING' || one.state === 'FAILED') return 'upload';
  if (one.state !== 'STAGED') return 'apply';
  return asked === 'preview' || (asked === undefined && openLines(one) === 0) ? 'preview' : 'mend';
}

function Opened({ one }: { one: WholeImport }) {
  const t = useT('imports');
  const [{ step: asked, clean }, change] = useUrlState<{ step?: string; clean?: string }>();
  const step = stepOf(one, asked);
  const understood = one.tables.flatMap(({ columns }) => columns).filter(({ field }) => field !== null).length;
  const open = openLines(one);
  const read = one.state !== 'READING' && one.state !== 'FAILED';
  return (
    <>
      <PageHeader
        title={one.fileName}
        chip={<ImportState state={one.state} />}
        meta={[
          t('newOf', { kind: t(`kind.${one.kind}`) }),
          <>
            {one.stagedBy} <Time value={one.createdAt} />
          </>,
          one.standing,
        ]}
      />
      <div className={styles.page}>
        <Steps
          now={step}
          notes={
            read
              ? {
                  template: t('steps.columns', { count: understood }),
                  upload: t('steps.lines', { count: one.counts.total, skipped: one.skipped }),
                  mend:
                    open === 0
                      ? t('steps.clean')
                      : t(one.state === 'STAGED' ? 'steps.open' : 'steps.leftOut', { count: open }),
                }
              : {}
          }
        />
        {step === 'mend' && (
          <MendStep one={one} onNext={(onlyClean) => change({ step: 'preview', clean: onlyClean ? '1' : undefined })} />
        )}
        {step === 'preview' && (
          <PreviewStep one={one} onlyClean={clean === '1'} onBack={() => change({ step: 'mend', clean: undefined })} />
        )}
        {(step === 'mend' || step === 'preview') && <NotRead one={one} />}
        {(step === 'upload' || step === 'apply') &&
          (one.state === 'READING' ||
          one.state === 'APPLYING' ||
          one.state === 'CANCELLING' ||
          one.state === 'UNDOING' ? (
            <WorkingSheet one={one} />
          ) : (
            <EndedSheet one={one} />
          ))}
      </div>
    </>
  );
}

/** One import, at the step where it is; whoever comes back finds it there. */
export default function ImportPage() {
  const t = useT('imports');
  const { id = '' } = useParams();
  const { data, error, refetch } = useImport(id);
  usePageTitle(data?.tableImport.fileName ?? t('title'));
  if (data !== undefined) return <Opened one={data.tableImport} />;
  if (error === null) return <SlowSkeleton />;
  return (
    <>
      <PageHeader title={t('title')} />
      <ErrorState
        title={t(isHubError(error, 'NOT_FOUND') ? 'unknown' : 'list.failed')}
        error={error}
        onRetry={() => void refetch()}
      />
    </>
  );
}
