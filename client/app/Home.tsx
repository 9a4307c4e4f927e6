import { useT } from '../lib/i18n.ts';
import { useSession } from '../lib/session.ts';
import { usePageTitle } from '../lib/title.ts';
import { dayWeekdayText, today } from '../lib/time.ts';
import { Empty, Sheet } from '../ui/index.ts';
import styles from './Home.module.css';

/** The page of the day, by role. */
export default function Home() {
  const t = useT('app');
  const session = useSession();
  usePageTitle(t('nav.home'));
  const name = session.kind === 'none' ? '' : session.session.viewer.name;
  return (
    <div className={styles.home}>
      <header className={styles.day}>
        <h1>{dayWeekdayText(today())}</h1>
        <span className="od-2">{t('home.hello', { name })}</span>
      </header>
      <Sheet title={t('home.todo')} count={0}>
        <Empty title={t('home.empty.title')}>{t('home.empty.text')}</Empty>
      </Sheet>
    </div>
  );
}
