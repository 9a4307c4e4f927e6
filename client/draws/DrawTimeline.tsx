import { useT } from '../lib/i18n.ts';
import { timeText } from '../lib/time.ts';
import styles from './SealSheet.module.css';
import type { DrawPlan, DrawStage, Round } from './useDraw.ts';

type Mark = 'seal' | 'past' | 'now' | 'ahead';

interface Step {
  key: 'sealed' | 'beacon' | 'run' | 'released';
  mark: Mark;
  text: string;
}

/** Sealed, beacon published, drawn, released: what has been, what is due, what lies ahead. */
export function DrawTimeline({ plan, stage, round }: { plan: DrawPlan; stage: DrawStage; round: Round }) {
  const t = useT('draws');
  const { sealedAt, runAt, beacon } = round;
  const isReleased = stage === 'released' || stage === 'revealed';
  const steps: Step[] = [{ key: 'sealed', mark: 'seal', text: timeText(sealedAt) }];
  if (beacon != null) {
    steps.push({ key: 'beacon', mark: stage === 'waits' ? 'now' : 'past', text: timeText(beacon.publishedAt) });
  }
  steps.push(
    runAt == null
      ? {
          key: 'run',
          mark: stage === 'sealed' ? 'now' : 'ahead',
          text: t(stage === 'sealed' ? 'seal.timeline.wait' : 'seal.timeline.before'),
        }
      : { key: 'run', mark: 'past', text: timeText(runAt) },
  );
  if (plan.state !== 'CANCELLED') {
    const mark = isReleased ? 'past' : stage === 'drawn' ? 'now' : 'ahead';
    const wait = stage === 'drawn' ? 'seal.timeline.wait' : 'seal.timeline.before';
    steps.push({ key: 'released', mark, text: isReleased ? t('seal.timeline.done') : t(wait) });
  }
  return (
    <ol className={styles.timeline} aria-label={t('seal.timeline.label')}>
      {steps.map(({ key, mark, text }) => (
        <li key={key} className={styles[mark]} aria-current={mark === 'now' ? 'step' : undefined}>
          <b>{t(`seal.timeline.${key}`)}</b>
          {text}
        </li>
      ))}
    </ol>
  );
}
