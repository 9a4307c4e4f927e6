import { useT } from '../../lib/i18n.ts';
import { useLiveState } from '../../lib/live.ts';
import { countText } from '../../lib/number.ts';
import { BarProgress, LiveBadge } from '../../ui/index.ts';
import type { BoardDepartment, BoardPlan } from '../board-plan.ts';
import styles from './CheckBoard.module.css';
import type { DepartmentCount } from './rows.ts';

interface BoardSumsProps {
  plan: BoardPlan;
  departments: readonly BoardDepartment[];
  counts: ReadonlyMap<string, DepartmentCount>;
  /** Whether all rows are counted. */
  isComplete: boolean;
  chosen: string | undefined;
  onChoose(code: string | undefined): void;
}

/** How far the plan is, and each of its departments; a department's field is its filter too. */
export function BoardSums({ plan, departments, counts, isComplete, chosen, onChoose }: BoardSumsProps) {
  const t = useT('checks');
  const live = useLiveState();
  const { total, completed, withProblems } = plan.progress;
  return (
    <div className={styles.sums} role="group" aria-label={t('sums.label')}>
      <div className={styles.sum}>
        <div className={styles.head}>
          <span className="od-2">{t('sums.completed')}</span>
          <LiveBadge state={live} />
        </div>
        <div className={styles.all}>
          {countText(completed)} <small>{t('sums.of', { n: countText(total) })}</small>
        </div>
        <span className="od-2 od-12">{t('sums.problems', { n: countText(withProblems) })}</span>
      </div>
      {departments.map(({ code, shortName }) => (
        <DepartmentSum
          key={code}
          name={shortName}
          count={counts.get(code)}
          isComplete={isComplete}
          isChosen={chosen === code}
          onClick={() => onChoose(chosen === code ? undefined : code)}
        />
      ))}
    </div>
  );
}

interface DepartmentSumProps {
  name: string;
  count: DepartmentCount | undefined;
  isComplete: boolean;
  isChosen: boolean;
  onClick(): void;
}

function DepartmentSum({ name, count, isComplete, isChosen, onClick }: DepartmentSumProps) {
  const t = useT('checks');
  const { total, submitted, onSite, late } = count ?? { total: 0, submitted: 0, onSite: 0, late: 0 };
  const note = !isComplete ? (
    <span className="od-3">{t('sums.counting')}</span>
  ) : late > 0 ? (
    <span className="od-late">{t('sums.late', { n: countText(late) })}</span>
  ) : total > 0 && submitted === total ? (
    <span className="od-done">{t('sums.done')}</span>
  ) : onSite > 0 ? (
    <span className="od-act">{t('sums.site', { n: countText(onSite) })}</span>
  ) : (
    <span className="od-3">{t(total === 0 ? 'sums.none' : 'sums.inTime')}</span>
  );
  return (
    <button type="button" className={styles.sum} aria-pressed={isChosen} onClick={onClick}>
      <div className={styles.head}>
        <b>{name}</b>
        {note}
      </div>
      <div className={styles.own}>
        {countText(submitted)} <span className={styles.of}>{t('sums.part', { n: countText(total) })}</span>
      </div>
      <BarProgress value={submitted} total={total} label={name} tone="done" />
    </button>
  );
}
