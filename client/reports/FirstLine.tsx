import type { ReactNode } from 'react';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { today } from '../lib/time.ts';
import { join } from '../ui/index.ts';
import { type Board, type FigureKey, indicatorOf, overdueOf } from './board.ts';
import { Distance } from './Distance.tsx';
import { valueText } from './figures.ts';
import styles from './FirstLine.module.css';
import { RowsLink } from './RowsLink.tsx';

interface BigProps {
  name: string;
  value: string;
  unit: string;
  rows: FigureKey;
  tone?: 'act' | 'late';
  children: ReactNode;
}

function Big({ name, value, unit, rows, tone, children }: BigProps) {
  return (
    <div className={styles.cell}>
      <h2>{name}</h2>
      <RowsLink rows={rows} className={join(styles.value, tone && styles[tone])}>
        {value}
        <small>{unit}</small>
      </RowsLink>
      <p>{children}</p>
    </div>
  );
}

/** The four figures that a leader asks for first; each opens its rows. */
export function FirstLine({ board, year }: { board: Board; year: number }) {
  const t = useT('reports');
  const { plans, targets, visitsSaved } = board;
  const share = indicatorOf(board, 'JOINT_DRAW_SHARE');
  const completion = indicatorOf(board, 'COMPLETION');
  const overdue = overdueOf(board);
  return (
    <section className={styles.line} aria-label={t('first.label')}>
      <Big
        name={year === Number(today().slice(0, 4)) ? t('first.saved') : t('first.savedIn', { year })}
        value={countText(visitsSaved)}
        unit={t('unit.times')}
        rows="saved"
        tone="act"
      >
        {t('first.savedNote', { targets: countText(targets.joint), plans: countText(plans.joint) })}
      </Big>
      <Big name={t('first.joint')} value={valueText(share?.value)} unit="%" rows="joint">
        {share !== undefined && <Distance indicator={share} />}
        <span className={styles.rest}>
          {t('fraction.times', { part: countText(plans.joint), whole: countText(plans.total) })}
        </span>
      </Big>
      <Big name={t('first.completion')} value={valueText(completion?.value)} unit="%" rows="completed">
        {t('first.completionNote', { completed: countText(targets.completed), drawn: countText(targets.drawn) })}
        {targets.withProblems > 0 && (
          <RowsLink rows="problems" className={styles.rest}>
            {t('first.problems', { count: targets.withProblems })}
          </RowsLink>
        )}
      </Big>
      <Big
        name={t('first.overdue')}
        value={countText(overdue)}
        unit={t('unit.parts')}
        rows="overdue"
        tone={overdue > 0 ? 'late' : undefined}
      >
        {t(overdue > 0 ? 'first.overdueNote' : 'first.overdueNone')}
      </Big>
    </section>
  );
}
