import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { timeText } from '../lib/time.ts';
import { Chip, SealChip, Sheet } from '../ui/index.ts';
import { DrawTimeline } from './DrawTimeline.tsx';
import { Commitments, SealDigests } from './SealDigests.tsx';
import styles from './SealSheet.module.css';
import type { DrawPlan, DrawStage, PlanDraw, Round } from './useDraw.ts';

interface SealSheetProps {
  plan: DrawPlan;
  stage: DrawStage;
  /** Digests and commitments fold once the checks are released: they have been looked at then. */
  isFolded: boolean;
}

/** 封存与随机: why the draw can be trusted. */
export function SealSheet({ plan, stage, isFolded }: SealSheetProps) {
  const t = useT('draws');
  const { draw } = plan;
  if (draw == null) {
    return (
      <Sheet title={t('seal.title')} aside={<Chip mark="ring">{t('seal.none')}</Chip>}>
        <p className="od-2">{t('seal.why')}</p>
      </Sheet>
    );
  }
  const { round } = draw;
  const details = (
    <>
      <SealDigests draw={draw} />
      <Commitments plan={plan} round={round} />
    </>
  );
  return (
    <Sheet
      title={t('seal.title')}
      note={<SealChip>{t('seal.sealed')}</SealChip>}
      aside={
        <Chip tone={round.assurance === 'HUB_ONLY' ? 'plain' : 'done'}>
          {t(`seal.assurance.${round.assurance}.name`)}
        </Chip>
      }
      flush
    >
      <DrawTimeline plan={plan} stage={stage} round={round} />
      <p className={styles.plain}>{t(`seal.assurance.${round.assurance}.text`)}</p>
      {isFolded ? (
        <details className={styles.fold}>
          <summary>{t('seal.fold')}</summary>
          {details}
        </details>
      ) : (
        details
      )}
      <Beacon round={round} />
      <Amendments amendments={draw.amendments} />
      {round.doors != null && round.draws.length > 1 && (
        <p className={styles.plain}>
          {t('overlap.real', {
            visits: countText(round.doors.visits),
            doors: countText(round.doors.doors),
            most: countText(round.doors.mostPeople),
          })}
        </p>
      )}
      {round.draws.length > 1 && <RoundPlans planId={plan.id} round={round} />}
    </Sheet>
  );
}

function Beacon({ round: { beacon } }: { round: Round }) {
  const t = useT('draws');
  return (
    <>
      <div className={styles.label}>
        <span>{t('seal.beacon')}</span>
        {beacon != null && <span>{t('seal.beaconUnseen')}</span>}
      </div>
      <div className={styles.beacon}>
        {beacon == null ? (
          <span className="od-3">{t('seal.beaconNone')}</span>
        ) : (
          <>
            <span>{beacon.source}</span>
            {beacon.value == null ? (
              <span className="od-3">{timeText(beacon.publishedAt)}</span>
            ) : (
              <span className="od-mono">{beacon.value}</span>
            )}
          </>
        )}
      </div>
    </>
  );
}

function Amendments({ amendments }: Pick<PlanDraw, 'amendments'>) {
  const t = useT('draws');
  if (amendments.length === 0) return null;
  return (
    <>
      <div className={styles.label}>
        <span>{t('amend.list')}</span>
        <span>{amendments.length}</span>
      </div>
      <ul className={styles.digests}>
        {amendments.map(({ number, at, reason }) => (
          <li key={number}>
            <span className={styles.plan}>{t('amend.number', { number })}</span>
            <span>{reason}</span>
            <span className={styles.end}>{timeText(at)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RoundPlans({ planId, round: { draws } }: { planId: string; round: Round }) {
  const t = useT('draws');
  return (
    <>
      <div className={styles.label}>
        <span>{t('seal.plans')}</span>
        <span>{draws.length}</span>
      </div>
      <ul className={styles.digests}>
        {draws.map(({ id, frameSize, drawnCount, plan }) => (
          <li key={id}>
            <span className={styles.plan}>
              {plan == null || plan.id === planId ? (
                plan?.number
              ) : (
                <Link to={`/plans/${plan.id}/draw`}>{plan.number}</Link>
              )}
            </span>
            <span className="od-cut">{plan?.title}</span>
            <span className={styles.end}>{t('seal.lines', { n: countText(drawnCount ?? frameSize) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
