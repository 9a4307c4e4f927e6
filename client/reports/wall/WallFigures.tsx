import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { today } from '../../lib/time.ts';
import { type Board, indicatorOf, overdueOf } from '../board.ts';
import { Distance } from '../Distance.tsx';
import { valueText } from '../figures.ts';
import styles from './Wall.module.css';

function Figure({
  name,
  value,
  unit,
  tone,
  children,
}: {
  name: string;
  value: string;
  unit: string;
  tone?: string;
  children: ReactNode;
}) {
  return (
    <div>
      <h2>{name}</h2>
      <p className={styles.value}>
        <b className={tone}>{value}</b>
        <small>{unit}</small>
      </p>
      <p>{children}</p>
    </div>
  );
}

/** The first line, in letters for the whole room. */
export function WallFigures({ board, year }: { board: Board; year: number }) {
  const t = useT('reports');
  const { plans, targets, visitsSaved } = board;
  const share = indicatorOf(board, 'JOINT_DRAW_SHARE');
  const overdue = overdueOf(board);
  return (
    <section className={styles.figures}>
      <Figure
        name={year === Number(today().slice(0, 4)) ? t('first.saved') : t('first.savedIn', { year })}
        value={countText(visitsSaved)}
        unit={t('unit.times')}
        tone="od-act"
      >
        {t('first.savedNote', { targets: countText(targets.joint), plans: countText(plans.joint) })}
      </Figure>
      <Figure name={t('first.joint')} value={valueText(share?.value)} unit="%">
        {share !== undefined && <Distance indicator={share} />}
      </Figure>
      <Figure name={t('first.completion')} value={valueText(indicatorOf(board, 'COMPLETION')?.value)} unit="%">
        {t('first.completionNote', { completed: countText(targets.completed), drawn: countText(targets.drawn) })}
      </Figure>
      <Figure
        name={t('first.overdue')}
        value={countText(overdue)}
        unit={t('unit.parts')}
        tone={overdue > 0 ? 'od-late' : undefined}
      >
        {t('first.problems', { count: targets.withProblems })}
      </Figure>
    </section>
  );
}
