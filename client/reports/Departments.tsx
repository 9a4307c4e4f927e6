import type { YearDepartmentFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useArrivals } from '../lib/live.ts';
import { countText, percentText } from '../lib/number.ts';
import { BarProgress, glowClass, join, Sheet } from '../ui/index.ts';
import type { Board, FigureKey } from './board.ts';
import { RowsLink } from './RowsLink.tsx';
import styles from './Tables.module.css';

function Cell({ value, rows, department, name }: { value: number; rows: FigureKey; department: string; name: string }) {
  if (value === 0) return <td className={join(styles.figure, 'od-3')}>–</td>;
  return (
    <td className={styles.figure}>
      <RowsLink rows={rows} department={department} label={`${name} ${countText(value)}`}>
        {countText(value)}
      </RowsLink>
    </td>
  );
}

function DepartmentRow({ row, fresh }: { row: YearDepartmentFragment; fresh: boolean }) {
  const t = useT('reports');
  const { department, plansLed, plansJoined, checksTotal, checksCompleted, withProblems, overdue } = row;
  const { code, name, shortName } = department;
  const named = (what: 'led' | 'joined' | 'problems' | 'overdue') => `${shortName} ${t(`departments.${what}`)}`;
  return (
    <tr className={join(overdue > 0 && styles.late, glowClass(fresh))}>
      <th scope="row" title={name}>
        {shortName}
      </th>
      <Cell value={plansLed} rows="plans" department={`${code}.lead`} name={named('led')} />
      <Cell value={plansJoined} rows="joint" department={`${code}.joined`} name={named('joined')} />
      <td className={styles.wide}>
        {checksTotal > 0 && (
          <BarProgress
            value={checksCompleted}
            total={checksTotal}
            label={t('departments.progress', { name: shortName })}
          />
        )}
      </td>
      <td className={styles.figure}>
        {checksTotal === 0 ? (
          <span className="od-3">–</span>
        ) : (
          <RowsLink
            rows="targets"
            department={code}
            label={t('departments.checksOf', { name: shortName, done: checksCompleted, total: checksTotal })}
          >
            {t('departments.checks', { done: countText(checksCompleted), total: countText(checksTotal) })}
          </RowsLink>
        )}
      </td>
      <td className={styles.figure}>{checksTotal === 0 ? '' : percentText(checksCompleted / checksTotal, 0)}</td>
      <Cell value={withProblems} rows="problems" department={code} name={named('problems')} />
      <Cell value={overdue} rows="overdue" department={code} name={named('overdue')} />
    </tr>
  );
}

/** The departments in their usual order, never ranked: what they lead and join, how far their checks are, what is overdue. */
export function Departments({ board }: { board: Board }) {
  const t = useT('reports');
  const fresh = useArrivals(
    { types: ['PART_SUBMITTED', 'CHECK_COMPLETED', 'CHECKS_RELEASED'] },
    ({ department }) => department?.code,
  );
  return (
    <Sheet title={t('departments.title')} note={t('departments.note')} aside={t('departments.order')} flush plainHead>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('departments.title')}>
        <table className={join(styles.table, styles.dense)}>
          <thead>
            <tr>
              <th scope="col">{t('departments.name')}</th>
              <th scope="col" className={styles.figure}>
                {t('departments.led')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('departments.joined')}
              </th>
              <th scope="col" className={styles.wide}>
                {t('departments.done')}
              </th>
              <th scope="col" colSpan={2} className={styles.figure}>
                {t('departments.doneOf')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('departments.problems')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('departments.overdue')}
              </th>
            </tr>
          </thead>
          <tbody>
            {board.departments.map((row) => (
              <DepartmentRow key={row.department.code} row={row} fresh={fresh.has(row.department.code)} />
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
