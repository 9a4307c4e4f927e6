import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import type { Session } from '../../lib/session.ts';
import { dayWeekdayText, today } from '../../lib/time.ts';
import { Empty, Sheet } from '../../ui/index.ts';
import { navOf } from '../pages.ts';
import styles from './Desk.module.css';

/** For accounts without business of their own, such as the administrator: what there is to do, and where. */
export default function PlainHome({ viewer }: { viewer: Session['viewer'] }) {
  const t = useT('app');
  const pages = navOf(viewer.roles).filter(({ to }) => to !== '/');
  const kind = viewer.roles.includes('ADMINISTRATOR') ? 'admin' : 'plain';
  return (
    <div className={styles.plain}>
      <header className={styles.day}>
        <h1>{dayWeekdayText(today())}</h1>
        <p className="od-2">{t('home.hello', { name: viewer.name })}</p>
      </header>
      <Sheet>
        <Empty
          title={t(`home.${kind}.title`)}
          actions={
            pages.length > 0 &&
            pages.map(({ to, name }) => (
              <Link key={to} to={to}>
                {t(name)}
              </Link>
            ))
          }
        >
          {t(`home.${kind}.text`)}
        </Empty>
      </Sheet>
    </div>
  );
}
