import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmImportDocument, ImportLinesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Act } from '../../plans/Act.tsx';
import { Choice, ConfirmLegal, Empty, ErrorState, Figure, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { openLines } from '../ImportPage.tsx';
import styles from '../imports.module.css';
import { useImportAct, type WholeImport } from '../useImport.ts';
import { ChangedLine } from './ChangedLine.tsx';

const PAGE = 30;
type Shown = 'NEW' | 'CHANGED';

interface PreviewStepProps {
  one: WholeImport;
  onlyClean: boolean;
  onBack(): void;
}

/** What the registry would hold afterwards, line by line, before anything is written. */
export default function PreviewStep({ one, onlyClean, onBack }: PreviewStepProps) {
  const t = useT('imports');
  const { counts } = one;
  const [shown, show] = useState<Shown>(counts.changed > 0 ? 'CHANGED' : 'NEW');
  const [asked, ask] = useState(false);
  const lines = useHubPages(
    ImportLinesDocument,
    { id: one.id, filter: { statuses: [shown] }, first: PAGE },
    (answer) => answer.tableImport.lines,
  );
  const act = useImportAct(ConfirmImportDocument);
  const left = openLines(one);
  const can = onlyClean ? one.viewerCanConfirmClean : one.viewerCanConfirm;
  return (
    <div className={styles.stack}>
      <Sheet title={t('preview.title')} note={t('preview.note')}>
        <div className={styles.figures}>
          <Figure label={t('status.NEW')} value={counts.new} />
          <Figure label={t('status.CHANGED')} value={counts.changed} />
          <Figure label={t('status.SAME')} value={counts.same} />
          <Figure label={t('preview.left')} value={left} tone={left > 0 ? 'late' : undefined} />
        </div>
        <span className={styles.row}>
          <Act can={can} look="main" onClick={() => ask(true)}>
            {t('confirm.act')}
          </Act>
          <Button onClick={onBack}>{t('preview.back')}</Button>
        </span>
      </Sheet>
      <Sheet
        title={t('preview.lines')}
        count={lines.total}
        aside={
          <Choice<Shown>
            label={t('preview.which')}
            value={shown}
            options={(['CHANGED', 'NEW'] as const).map((value) => ({ value, name: t(`status.${value}`) }))}
            onChange={show}
          />
        }
      >
        {lines.error !== null ? (
          <ErrorState title={t('lines.failed')} error={lines.error} onRetry={() => void lines.refetch()} />
        ) : lines.total === undefined ? (
          <SlowSkeleton />
        ) : lines.total === 0 ? (
          <Empty title={t('lines.noneHere')} />
        ) : (
          <ol className={styles.left}>
            {lines.rows.map((line) => (
              <ChangedLine key={line.number} line={line} kind={one.kind} />
            ))}
          </ol>
        )}
        {lines.hasNextPage && (
          <Button type="link" loading={lines.isFetching} onClick={() => void lines.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </Sheet>
      {asked && (
        <ConfirmLegal
          open
          kind="grave"
          onClose={() => ask(false)}
          title={t('confirm.title', { count: counts.new + counts.changed })}
          confirm={t('confirm.act')}
          facts={[
            t('confirm.what', { added: counts.new, changed: counts.changed, same: counts.same }),
            ...(left > 0 ? [t('confirm.left', { count: left })] : []),
            t('confirm.crash'),
            t('confirm.undo'),
          ]}
          busy={act.busy}
          error={act.error}
          onConfirm={() =>
            act.send({ importId: one.id, expectedRevision: one.revision, takeOnlyClean: onlyClean }, () => ask(false))
          }
        />
      )}
    </div>
  );
}
