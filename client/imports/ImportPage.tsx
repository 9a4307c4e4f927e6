import { lazy, useEffect } from 'react';
import { useParams } from 'react-router';
import { isHubError } from '../lib/hub-error.ts';
import { useT, withTexts } from '../lib/i18n.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { ErrorState, Fetched, PageHeader, SlowSkeleton, Time } from '../ui/index.ts';
import { EndedSheet } from './EndedSheet.tsx';
import { ImportState } from './ImportState.tsx';
import styles from './imports.module.css';
import { NotRead } from './NotRead.tsx';
import { askedLines, openLines } from './open-lines.ts';
import { type Step, Steps } from './Steps.tsx';
import { useImport, type WholeImport } from './useImport.ts';
import { WorkingSheet } from './WorkingSheet.tsx';

const MendStep = lazy(() => import('./mend/MendStep.tsx'));
const PreviewStep = lazy(() => withTexts(import('./preview/PreviewStep.tsx'), 'items', 'registry'));

function stepOf(one: WholeImport, asked: string | undefined): Step {
  if (one.state === 'READING' || one.state === 'FAILED') return 'upload';
  if (one.state !== 'STAGED') return 'apply';
  return asked === 'preview' || (asked === undefined && askedLines(one) === 0) ? 'preview' : 'mend';
}

function Opened({ one }: { one: WholeImport }) {
  const t = useT('imports');
  const [{ step: asked, clean }, change] = useUrlState<{ step?: string; clean?: string }>();
  const step = stepOf(one, asked);
  // Whoever has begun to mend stays there until they go on: the last answer can be looked at, and taken back.
  const begins = step === 'mend' && asked === undefined;
  useEffect(() => {
    if (begins) change({ step: 'mend' });
  }, [begins, change]);
  const columns = one.tables.flatMap((table) => table.columns);
  const understood = columns.filter(({ field, isInFile }) => field !== null && isInFile).length;
  const open = askedLines(one);
  const leftOut = openLines(one);
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
                    one.state === 'STAGED' && open > 0
                      ? t('steps.open', { count: open })
                      : leftOut > 0
                        ? t('steps.leftOut', { count: leftOut })
                        : t('steps.clean'),
                }
              : {}
          }
        />
        {step === 'mend' && (
          <Fetched meanwhile={<SlowSkeleton />}>
            <MendStep
              one={one}
              onNext={(onlyClean) => change({ step: 'preview', clean: onlyClean ? '1' : undefined })}
            />
          </Fetched>
        )}
        {step === 'preview' && (
          <Fetched meanwhile={<SlowSkeleton />}>
            <PreviewStep
              one={one}
              onlyClean={clean === '1'}
              onBack={() => change({ step: 'mend', clean: undefined })}
            />
          </Fetched>
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
