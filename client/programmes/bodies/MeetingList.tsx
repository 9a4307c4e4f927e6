import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { ErrorState, SlowSkeleton, Time } from '../../ui/index.ts';
import { FileLink } from '../page/FactsSheet.tsx';
import styles from '../programmes.module.css';
import { useMeetings } from './useBodies.ts';

/** Meetings with what they decided and their minutes, the newest first. */
export function MeetingList({ bodyId }: { bodyId: string }) {
  const t = useT('programmes');
  const { meetings, error, refetch } = useMeetings(bodyId);
  if (meetings === undefined) {
    if (error === null) return <SlowSkeleton rows={2} />;
    return <ErrorState title={t('meeting.failed')} error={error} onRetry={() => void refetch()} />;
  }
  if (meetings.nodes.length === 0) return <p className="od-2">{t('meeting.none')}</p>;
  return (
    <ol className={styles.history}>
      {meetings.nodes.map(({ id, title, heldOn, decisions, minutes }) => (
        <li key={id}>
          <span>
            <b>{title}</b> <Time value={heldOn} as="day" className={styles.sub} />
          </span>
          {decisions.map(({ number, content, programmeId }) => (
            <p key={number} className="od-2">
              {t('meeting.decision', { number, content })}{' '}
              {programmeId != null && <Link to={`/programmes/${programmeId}`}>{t('meeting.programme')}</Link>}
            </p>
          ))}
          <span>
            <FileLink file={minutes} />
          </span>
        </li>
      ))}
    </ol>
  );
}
