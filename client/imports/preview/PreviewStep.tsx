import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmImportDocument, ImportLinesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Act } from '../../plans/Act.tsx';
import { Choice, ConfirmLegal, Empty, Figure, PagedList, Sheet } from '../../ui/index.ts';
import styles from '../imports.module.css';
import { openLines } from '../open-lines.ts';
import { useImportAct, type WholeImport } from '../useImport.ts';
import { ChangedLine } from './ChangedLine.tsx';
import { GoalField } from './GoalField.tsx';
import { useGoal } from './useGoal.ts';

const PAGE = 30;
type Shown = 'NEW' | 'CHANGED' | 'QUESTION';

interface PreviewStepProps {
  one: WholeImport;
  onlyClean: boolean;
  onBack(): void;
}

/** What the registry would hold afterwards, line by line, before anything is written. */
export default function PreviewStep({ one, onlyClean, onBack }: PreviewStepProps) {
  const t = useT('imports');
  const { counts } = one;
  const isPlan = one.kind === 'PLANS';
  const kinds: readonly Shown[] = isPlan ? ['NEW', 'QUESTION'] : ['CHANGED', 'NEW'];
  const [shown, show] = useState<Shown>(
    isPlan ? (counts.new > 0 ? 'NEW' : 'QUESTION') : counts.changed > 0 ? 'CHANGED' : 'NEW',
  );
  const goal = useGoal(isPlan);
  const [asked, ask] = useState(false);
  const lines = useHubPages(
    ImportLinesDocument,
    { id: one.id, filter: { statuses: [shown] }, first: PAGE },
    (answer) => answer.tableImport.lines,
  );
  const act = useImportAct(ConfirmImportDocument);
  // Questions go along with their lines, unless the clean ones alone are taken.
  const asking = isPlan && !onlyClean ? counts.question : 0;
  const left = openLines(one) + (isPlan && onlyClean ? counts.question : 0);
  const can = onlyClean ? one.viewerCanConfirmClean : one.viewerCanConfirm;
  const confirm = async () => {
    const programmeId = isPlan ? await goal.settle() : undefined;
    if (isPlan && programmeId === undefined && goal.chosen !== undefined) return;
    act.send({ importId: one.id, expectedRevision: one.revision, takeOnlyClean: onlyClean, programmeId }, () =>
      ask(false),
    );
  };
  return (
    <div className={styles.stack}>
      <Sheet title={t('preview.title')} note={t('preview.note')}>
        <div className={styles.figures}>
          <Figure label={t('status.NEW')} value={counts.new} />
          {isPlan ? (
            <Figure label={t('preview.asking')} value={asking} />
          ) : (
            <>
              <Figure label={t('status.CHANGED')} value={counts.changed} />
              <Figure label={t('status.SAME')} value={counts.same} />
            </>
          )}
          <Figure label={t('preview.left')} value={left} tone={left > 0 ? 'late' : undefined} />
        </div>
        {isPlan && (
          <div className={styles.goal}>
            <GoalField goal={goal} problems={[]} />
          </div>
        )}
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
            options={kinds.map((value) => ({
              value,
              name: t(isPlan && value === 'QUESTION' ? 'preview.asking' : `status.${value}`),
            }))}
            onChange={show}
          />
        }
      >
        <PagedList pages={lines} failed={t('lines.failed')} empty={<Empty title={t('lines.noneHere')} />}>
          <ol className={styles.left}>
            {lines.rows.map((line) => (
              <ChangedLine key={line.number} line={line} kind={one.kind} tables={one.tables} />
            ))}
          </ol>
        </PagedList>
      </Sheet>
      {asked && (
        <ConfirmLegal
          open
          kind="grave"
          onClose={() => ask(false)}
          title={t('confirm.title', { count: counts.new + counts.changed + asking })}
          confirm={t('confirm.act')}
          facts={[
            isPlan
              ? t('confirm.tasks', { count: counts.new + asking })
              : t('confirm.what', { added: counts.new, changed: counts.changed, same: counts.same }),
            ...(asking > 0 ? [t('confirm.asking', { count: asking })] : []),
            ...(left > 0 ? [t('confirm.left', { count: left })] : []),
            t('confirm.crash'),
            t('confirm.undo'),
          ]}
          busy={act.busy || goal.busy}
          error={goal.error ?? act.error}
          onConfirm={() => void confirm()}
        >
          {isPlan && <GoalField goal={goal} problems={act.error?.fields ?? []} />}
        </ConfirmLegal>
      )}
    </div>
  );
}
