import { useT } from '../lib/i18n.ts';
import type { LiveState } from '../lib/live.ts';
import { briefText, fullText } from '../lib/time.ts';
import { OfflineIcon } from './icons/index.tsx';
import { join } from './join.ts';
import styles from './LiveBadge.module.css';

/** 实时, 正在补 n 条, hh:mm 起离线. Nothing where the account has no stream. */
export function LiveBadge({ state }: { state: LiveState }) {
  const t = useT('ui');
  if (state.kind === 'idle') return null;
  if (state.kind === 'offline') {
    const since = new Date(state.since).toISOString();
    return (
      <span role="status" className={join(styles.live, styles.offline)} title={fullText(since)}>
        <OfflineIcon size={14} />
        {t('live.offline', { since: briefText(since) })}
      </span>
    );
  }
  return (
    <span
      role="status"
      className={join(
        styles.live,
        state.kind === 'catching-up' && styles.catching,
        state.kind === 'connecting' && styles.connecting,
      )}
    >
      <i aria-hidden="true" />
      {state.kind === 'catching-up' ? t('live.catchingUp', { count: state.count }) : t(`live.${state.kind}`)}
    </span>
  );
}
