import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { Sheet } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import type { CalendarRow } from './calendar.ts';
import { barTo, lookOf, useBarWords } from './useBarWords.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** The same on a phone: each task in a line with the months that it takes. */
export function CalendarList({ rows, year }: { rows: readonly CalendarRow[]; year: number }) {
  const t = useT('programmes');
  const { told, window } = useBarWords(year);
  return rows.map(({ code, name, lanes }) => (
    <Sheet key={code} title={name} count={lanes.flat().length} flush>
      <ul className={styles.list}>
        {lanes.flat().map((bar) => (
          <li key={bar.task.id}>
            <Link to={barTo(bar)} aria-label={told(bar)}>
              <span>{bar.task.name || t('task.unnamed')}</span>
              <span className="od-12 od-3">{window(bar)}</span>
              <span className={styles.strip} aria-hidden="true">
                {MONTHS.map((month) => (
                  <i key={month} data-look={month >= bar.from && month <= bar.to ? lookOf(bar) : undefined} />
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  ));
}
