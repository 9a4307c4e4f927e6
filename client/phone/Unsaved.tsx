import type { VisitCheckFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Refusal } from '../ui/index.ts';
import styles from './CheckPage.module.css';
import type { QueueState, SaveQueue } from './saving/save-queue.ts';

interface UnsavedProps {
  check: VisitCheckFragment;
  queue: SaveQueue;
  saving: QueueState;
}

/** Answers that the hub refused, or that came too late: why, and what can be done with them. */
export function Unsaved({ check, queue, saving: { drafts, phase } }: UnsavedProps) {
  const t = useT('phone');
  const { allowed, reason } = check.viewerCanRecord;
  const tooLate = !allowed && drafts.size > 0;
  if (phase.kind !== 'failed' && !tooLate) return null;
  return (
    <div className={styles.failed} role="alert">
      <b>{t('save.failedTitle', { count: drafts.size })}</b>
      {phase.kind === 'failed' ? <Refusal error={phase.error} /> : <p>{reason}</p>}
      <button type="button" onClick={() => (allowed ? queue.wake() : queue.drop())}>
        {allowed ? t('save.again') : t('save.drop', { count: drafts.size })}
      </button>
    </div>
  );
}
