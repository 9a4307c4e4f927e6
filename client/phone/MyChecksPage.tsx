import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { dayText, today } from '../lib/time.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { AllVisits } from './AllVisits.tsx';
import styles from './MyChecksPage.module.css';
import { NetStrip } from './NetStrip.tsx';
import { TodaysVisits } from './TodaysVisits.tsx';
import { useInspector } from './useInspector.ts';
import { useTodaysVisits, useVisitCounts } from './useVisits.ts';

/** An inspector's checks: what is to be done now, and all. */
export default function MyChecksPage() {
  const t = useT('phone');
  const { department } = useInspector();
  const [{ list }] = useUrlState<{ list?: string }>();
  const todays = useTodaysVisits(department);
  const counts = useVisitCounts();
  usePageTitle(t('title'));
  const all = list === 'all';
  const left = todays.isPending ? undefined : todays.open.length;
  return (
    <div className={styles.page}>
      <NetStrip fetchedAt={todays.updatedAt} />
      <header className={styles.head}>
        <h1>
          {left === undefined
            ? t('list.day', { day: dayText(today(), false) })
            : t('list.left', { day: dayText(today(), false), count: left })}
        </h1>
      </header>
      <nav className={styles.tabs} aria-label={t('title')}>
        <Link to="/my-checks" replace aria-current={all ? undefined : 'page'}>
          {t('list.today')} {left !== undefined && <em>{t('list.rest', { count: left })}</em>}
        </Link>
        <Link to="/my-checks?list=all" replace aria-current={all ? 'page' : undefined}>
          {t('list.all')} {counts.data !== undefined && <em>{countText(counts.data.viewer.all.totalCount)}</em>}
        </Link>
      </nav>
      {all ? (
        <AllVisits department={department} counts={counts.data} />
      ) : (
        <TodaysVisits department={department} visits={todays} />
      )}
    </div>
  );
}
