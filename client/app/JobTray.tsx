import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { useJobs } from '../lib/jobs.ts';
import { percentText } from '../lib/number.ts';
import { BarProgress, Menu } from '../ui/index.ts';
import { TrayIcon } from '../ui/icons/index.tsx';
import styles from './JobTray.module.css';

/** Long works: they can be left and found again here. */
export function JobTray() {
  const t = useT('app');
  const all = useJobs();
  if (all.length === 0) return null;
  const running = all.filter(({ state }) => state === 'running').length;
  const name = running > 0 ? t('jobs.running', { count: running }) : t('jobs.title');
  return (
    <Menu
      label={name}
      className={styles.tray}
      trigger={
        <>
          <TrayIcon />
          {name}
        </>
      }
    >
      <ul className={styles.jobs}>
        {all.map(({ id, name: job, progress, state, note, to }) => (
          <li key={id}>
            <span className={styles.row}>
              {to === undefined ? job : <Link to={to}>{job}</Link>}
              <span className="od-3 od-12">
                {state === 'running' && progress !== undefined ? percentText(progress, 0) : t(`jobs.${state}`)}
              </span>
            </span>
            {state === 'running' && progress !== undefined && <BarProgress value={progress} total={1} label={job} />}
            {note !== undefined && <span className="od-12 od-2">{note}</span>}
          </li>
        ))}
      </ul>
    </Menu>
  );
}
