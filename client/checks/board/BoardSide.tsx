import { Button } from 'antd';
import { useMemo } from 'react';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { dayText, daysBetween, today } from '../../lib/time.ts';
import { type Condition, NextStep, Sheet, Time } from '../../ui/index.ts';
import type { BoardDepartment, BoardPlan } from '../board-plan.ts';
import styles from './CheckBoard.module.css';
import { paceOf, recentParts } from './pace.ts';
import { PaceChart } from './PaceChart.tsx';
import { type BoardRow, type DepartmentCount, isDone, isLate, type Show } from './rows.ts';

const FEW = 5;

interface BoardSideProps {
  plan: BoardPlan;
  departments: readonly BoardDepartment[];
  rows: readonly BoardRow[];
  counts: ReadonlyMap<string, DepartmentCount>;
  isComplete: boolean;
  onShow(show: Show): void;
  onOpen(id: string): void;
}

/** 下一步 of the checks, how fast they go, and what came in last. */
export function BoardSide(props: BoardSideProps) {
  const { plan, departments, rows, counts, isComplete, onShow, onOpen } = props;
  const t = useT('checks');
  const now = today();
  const open = useMemo(() => rows.filter((row) => !isDone(row)).length, [rows]);
  const late = useMemo(() => rows.filter((row) => isLate(row, now)).length, [rows, now]);
  const pace = useMemo(() => paceOf(rows, plan.startsOn, now), [rows, plan.startsOn, now]);
  const recent = useMemo(() => recentParts(rows, FEW), [rows]);
  const names = new Map(departments.map(({ code, shortName }) => [code, shortName]));
  if (!isComplete) return <div className={styles.side} />;
  return (
    <div className={styles.side}>
      <NextStep
        action={
          late > 0 ? (
            <Button type="primary" size="large" block onClick={() => onShow('late')}>
              {t('next.late', { n: countText(late) })}
            </Button>
          ) : (
            <p className={styles.wait}>{open > 0 ? t('next.wait', { n: countText(open) }) : t('next.done')}</p>
          )
        }
        conditions={conditionsOf(departments, counts, t)}
        foot={
          open === 0
            ? undefined
            : t('next.foot', { day: dayText(plan.endsOn), n: Math.max(0, daysBetween(now, plan.endsOn)) })
        }
      />
      {rows.length > 0 && (
        <Sheet>
          <h2 className={styles.label}>{t('pace.title')}</h2>
          <PaceChart pace={pace} endsOn={plan.endsOn} />
        </Sheet>
      )}
      {recent.length > 0 && (
        <Sheet>
          <h2 className={styles.label}>{t('recent')}</h2>
          <ul className={styles.recent}>
            {recent.map(({ row, departmentCode, at }) => (
              <li key={row.id + departmentCode}>
                <Time value={at} as="brief" />
                <button type="button" onClick={() => onOpen(row.id)}>
                  <b>{names.get(departmentCode) ?? departmentCode}</b>{' '}
                  {t(isDone(row) && row.completedAt === at ? 'recentDone' : 'recentPart', { name: row.target.name })}
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </div>
  );
}

/** What each department still has to do, those who are late first in sight. */
function conditionsOf(
  departments: readonly BoardDepartment[],
  counts: ReadonlyMap<string, DepartmentCount>,
  t: ReturnType<typeof useT<'checks'>>,
): Condition[] {
  return departments.flatMap(({ code, shortName }): Condition[] => {
    const count = counts.get(code);
    if (count === undefined || count.total === 0) return [];
    const left = count.total - count.submitted;
    if (left === 0) return [{ key: code, kind: 'met', text: t('next.all', { name: shortName }) }];
    const note = count.onSite > 0 ? t('next.site', { n: countText(count.onSite) }) : undefined;
    return count.late > 0
      ? [{ key: code, kind: 'open', text: t('next.isLate', { name: shortName, n: countText(count.late) }), note }]
      : [{ key: code, kind: 'waits', text: t('next.left', { name: shortName, n: countText(left) }), note }];
  });
}
