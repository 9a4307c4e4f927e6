import { Link } from 'react-router';
import { textOf, useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import styles from './Calendar.module.css';
import type { Bar, CalendarRow } from './calendar.ts';
import { barTo, lookOf, useBarWords } from './useBarWords.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

function BarLink({ bar, lane, told }: { bar: Bar; lane: number; told: string }) {
  const t = useT('programmes');
  const { task, from, to, goesOn } = bar;
  return (
    <li style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: lane + 1 }}>
      <Link to={barTo(bar)} data-look={lookOf(bar)} data-goes-on={goesOn || undefined} title={told} aria-label={told}>
        {task.name || t('task.unnamed')}
      </Link>
    </li>
  );
}

/** Departments by months; every bar is a link, so that a keyboard reaches it. */
export function CalendarTable({ rows, year }: { rows: readonly CalendarRow[]; year: number }) {
  const t = useT('programmes');
  const { told } = useBarWords(year);
  const now = today();
  const current = now.startsWith(`${year}-`) ? Number(now.slice(5, 7)) : null;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('calendar.title', { year })}>
        <colgroup>
          <col className={styles.who} />
          {MONTHS.map((month) => (
            <col key={month} data-now={month === current || undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('list.department')}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col" aria-current={month === current ? 'date' : undefined}>
                {t('words.month', { month: textOf('lib', `month.${month as 1}`) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, lanes }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td colSpan={12}>
                <ul>
                  {lanes.flatMap((bars, lane) =>
                    bars.map((bar) => <BarLink key={bar.task.id} bar={bar} lane={lane} told={told(bar)} />),
                  )}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
