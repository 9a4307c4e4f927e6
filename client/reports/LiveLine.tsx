import { useT } from '../lib/i18n.ts';
import { useLiveState } from '../lib/live.ts';
import { glowClass, join, LiveBadge } from '../ui/index.ts';
import type { Board } from './board.ts';
import { EventText } from './EventText.tsx';
import styles from './LiveLine.module.css';
import { useRecent } from './recent.ts';

const SHOWN = 4;

/** At the foot: what has just happened. */
export function LiveLine({ board, account }: { board: Board; account: string }) {
  const t = useT('reports');
  const live = useLiveState();
  const events = useRecent(account).slice(0, SHOWN);
  return (
    <section
      key={events[0]?.cursor}
      className={join(styles.line, glowClass(events.length > 0))}
      aria-label={t('live.label')}
    >
      <LiveBadge state={live} />
      {events.length === 0 && <span className="od-3">{t('live.none')}</span>}
      {events.map((event) => (
        <span key={event.cursor}>
          <EventText event={event} board={board} />
        </span>
      ))}
    </section>
  );
}
