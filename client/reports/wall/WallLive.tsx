import { useT } from '../../lib/i18n.ts';
import { useLiveState } from '../../lib/live.ts';
import { briefText } from '../../lib/time.ts';
import { join } from '../../ui/index.ts';
import styles from './Wall.module.css';

const OLD = 180_000;

/** 实时, or since when the figures stand still: what is old must not look fresh on a wall. */
export function WallLive({ asOf }: { asOf: string }) {
  const t = useT('reports');
  const live = useLiveState();
  const old = live.kind === 'offline' || Date.now() - new Date(asOf).getTime() > OLD;
  return (
    <span role="status" className={join(styles.live, old && styles.stale)}>
      <i aria-hidden="true" />
      {old ? t('wall.stale', { time: briefText(asOf) }) : t('wall.live')}
    </span>
  );
}
