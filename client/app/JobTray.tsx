import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { type Job, useJobs } from '../lib/jobs.ts';
import { percentText } from '../lib/number.ts';
import { BarProgress, Menu } from '../ui/index.ts';
import { TrayIcon } from '../ui/icons/index.tsx';
import styles from './JobTray.module.css';

/** Long works: they can be left and found again here. */
export function JobTray() {
  const t = useT('app');
  const all = useJobs();
  if (all.length === 0) return null;
  const running = all.filter(({ state }) => state === 'running' || state === 'waiting').length;
  const name = running > 0 ? t('jobs.running', { count: running }) : t('jobs.title');
  return (
    <Menu
      label={name}
      className={styles.tray}
      trigger={
        <>
          <TrayIcon />
          <span className={styles.name}>{name}</span>
        </>
      }
    >
      <ul className={styles.jobs}>
        {all.map((job) => (
          <TrayEntry key={job.id} job={job} />
        ))}
      </ul>
    </Menu>
  );
}

function TrayEntry({ job: { name, progress, state, note, to, file, cancel } }: { job: Job }) {
  const t = useT('app');
  const isRunning = state === 'running';
  return (
    <li>
      <span className={styles.row}>
        {to === undefined ? name : <Link to={to}>{name}</Link>}
        <span className="od-3 od-12">
          {isRunning && progress !== undefined ? percentText(progress, 0) : t(`jobs.${state}`)}
        </span>
      </span>
      {isRunning && progress !== undefined && <BarProgress value={progress} total={1} label={name} />}
      {note !== undefined && <span className="od-12 od-2">{note}</span>}
      {(file !== undefined || cancel !== undefined) && (
        <span className={styles.acts}>
          {file !== undefined && (
            <button type="button" onClick={file.fetch}>
              {t('jobs.download', { file: file.name })}
            </button>
          )}
          {cancel !== undefined && (
            <button type="button" onClick={cancel} aria-label={t('jobs.cancelOf', { job: name })}>
              {t('jobs.cancel')}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
