import type { FrameStep } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import styles from './preview.module.css';

interface Step {
  step: FrameStep;
  excluded: number;
}

/** Each reason that left somebody out of the frame, with how many; whom several leave out counts at the first. */
export function WhyLeftOut({ steps }: { steps: readonly Step[] }) {
  const t = useT('draws');
  const leaving = steps.filter(({ excluded }) => excluded > 0);
  if (leaving.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('leftOut.title')}</summary>
      <dl>
        {leaving.map(({ step, excluded }) => (
          <div key={step}>
            <dt>{t(`leftOut.why.${step}`)}</dt>
            <dd>{t('households', { n: countText(excluded) })}</dd>
          </div>
        ))}
      </dl>
      <p className="od-12 od-3">{t('leftOut.once')}</p>
    </details>
  );
}
