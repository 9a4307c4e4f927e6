import { useT } from '../lib/i18n.ts';
import { useLiveState } from '../lib/live.ts';
import { useSignal } from '../lib/signal.ts';
import { briefText } from '../lib/time.ts';
import { join } from '../ui/index.ts';
import { OfflineIcon } from '../ui/icons/index.tsx';
import styles from './NetStrip.module.css';
import { unsent } from './saving/queues.ts';
import type { Phase } from './saving/save-queue.ts';

const clock = (at: number) => briefText(new Date(at).toISOString());

interface NetStripProps {
  /** When what is shown was last read; 0 when it never was. */
  fetchedAt: number;
  phase?: Phase;
}

/** Quiet while the network holds, amber when it is gone: what waits on this page, and that it will be sent. */
export function NetStrip({ fetchedAt, phase }: NetStripProps) {
  const t = useT('phone');
  const live = useLiveState();
  const waiting = useSignal(unsent);
  const since = phase?.kind === 'offline' ? phase.since : live.kind === 'offline' ? live.since : null;
  if (since !== null) {
    return (
      <div className={join(styles.strip, styles.offline)} role="status">
        <OfflineIcon size={20} />
        <div>
          <b>{t('net.offline', { since: clock(since) })}</b>
          <p>{waiting > 0 ? t('net.waiting', { count: waiting }) : t('net.nothingWaits')}</p>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.strip} role="status">
      <i aria-hidden="true" />
      <span>
        {phase?.kind === 'saving'
          ? t('net.saving')
          : phase?.kind === 'idle' && phase.savedAt !== null
            ? t('net.saved', { time: clock(phase.savedAt) })
            : fetchedAt > 0
              ? t('net.fetched', { time: clock(fetchedAt) })
              : t('net.online')}
      </span>
      <span className={styles.end}>{t('net.unsent', { count: waiting })}</span>
    </div>
  );
}
