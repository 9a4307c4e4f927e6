import { useT } from '../lib/i18n.ts';
import { countText, percentText } from '../lib/number.ts';
import { timeText } from '../lib/time.ts';
import { Figure, join } from '../ui/index.ts';
import { ClockIcon, type Icon, LockIcon, ShieldIcon } from '../ui/icons/index.tsx';
import { Countdown } from './Countdown.tsx';
import styles from './LockBanner.module.css';
import { departmentsOf, type DrawPlan, type DrawStage, type FramePlan } from './useDraw.ts';

const LOOK: Record<DrawStage, { icon: Icon; tone?: string }> = {
  early: { icon: ClockIcon },
  ready: { icon: ShieldIcon, tone: styles.act },
  sealed: { icon: LockIcon, tone: styles.seal },
  waits: { icon: ClockIcon, tone: styles.seal },
  drawn: { icon: LockIcon, tone: styles.secret },
  released: { icon: ShieldIcon, tone: styles.act },
  revealed: { icon: ShieldIcon, tone: styles.done },
  cancelled: { icon: LockIcon },
  none: { icon: LockIcon },
};

interface LockBannerProps {
  plan: DrawPlan;
  stage: DrawStage;
  preview: FramePlan['samplingPreview'] | undefined;
  onDue(): void;
}

/** What people ask first: who may see the list now. Counts only. */
export function LockBanner({ plan, stage, preview, onDue }: LockBannerProps) {
  const t = useT('draws');
  const { draw } = plan;
  const { icon: StageIcon, tone } = LOOK[stage];
  const frame = draw?.frameSize ?? preview?.strata.reduce((sum, { size }) => sum + size, 0);
  const taken = draw?.drawnCount ?? draw?.strata.reduce((sum, { take }) => sum + take, 0) ?? preview?.total;
  const values = { n: countText(draw?.drawnCount ?? 0), frame: countText(frame ?? 0), take: countText(taken ?? 0) };
  const isUncounted = stage === 'ready' && preview === undefined;
  const beacon = draw?.round.beacon;
  return (
    <section className={join(styles.banner, tone)}>
      <span className={styles.mark}>
        <StageIcon size={22} />
      </span>
      <div className={styles.text}>
        <h2>{isUncounted ? t('banner.ready.plain') : t(`banner.${stage}.title`, values)}</h2>
        <p>
          {t(`banner.${stage}.text`, {
            source: beacon?.source,
            date: beacon && timeText(beacon.publishedAt),
          })}
        </p>
        {stage === 'waits' && beacon && <Countdown to={beacon.publishedAt} onDue={onDue} />}
      </div>
      {frame !== undefined && taken !== undefined && (
        <div className={styles.figures}>
          <Figure
            size="m"
            label={t(draw?.drawnCount == null ? 'figure.toTake' : 'figure.targets')}
            value={t('households', { n: countText(taken) })}
          />
          <Figure size="m" label={t('figure.frame')} value={t('households', { n: countText(frame) })} />
          <Figure
            size="m"
            label={t('figure.share')}
            value={frame === 0 ? percentText(0) : percentText(taken / frame)}
          />
          <Figure
            size="m"
            label={t('figure.departments')}
            value={t('departments', { n: departmentsOf(plan).length })}
          />
        </div>
      )}
    </section>
  );
}
