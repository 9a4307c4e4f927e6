import { useT } from '../../lib/i18n.ts';
import { countText, percentText } from '../../lib/number.ts';
import { Chip, Clause, VisuallyHidden } from '../../ui/index.ts';
import styles from './preview.module.css';
import type { Trial } from './TrialTables.tsx';

type Indicator = Trial['indicators'][number];

type Code = 'JOINT_DRAW_SHARE' | 'JOINT_TARGET_SHARE' | 'RISK_BASED_SHARE' | 'COVERAGE';

const shareText = (percent: number | null | undefined): string | undefined =>
  percent == null ? undefined : percentText(percent / 100);

function Missing({ indicator: { code, goal, missing } }: { indicator: Indicator }) {
  const t = useT('draws');
  if (goal == null) return <Chip>{t('trial.noGoal')}</Chip>;
  const goalText = t('trial.goal', { goal: shareText(goal) });
  if (missing === 0) {
    return (
      <Chip tone="done" mark="tick">
        {t('trial.reached', { goal: goalText })}
      </Chip>
    );
  }
  const lacks = missing == null ? t('trial.outOfReach') : t(`trial.missing.${code as Code}`, { n: countText(missing) });
  return (
    <Chip tone="due" mark="half">
      {t('trial.lacks', { goal: goalText, lacks })}
    </Chip>
  );
}

/** The year's indicators as they stand and as they would stand with this plan, and what is then missing (R056, R057, R069). */
export function TrialIndicators({ indicators }: { indicators: readonly Indicator[] }) {
  const t = useT('draws');
  return (
    <section className={styles.part} aria-label={t('trial.indicators')}>
      <h3>{t('trial.indicators')}</h3>
      <ul className={styles.indicators}>
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <span>{indicator.name}</span>
            <span className={styles.change}>
              {shareText(indicator.before) ?? t('trial.nothing')}
              <span aria-hidden="true"> → </span>
              <VisuallyHidden>{t('trial.becomes')}</VisuallyHidden>
              <b>{shareText(indicator.after) ?? t('trial.nothing')}</b>
            </span>
            <span>
              <Missing indicator={indicator} />
            </span>
            <span className="od-12 od-3">
              <Clause {...indicator.clause} />
            </span>
          </li>
        ))}
      </ul>
      <p className="od-12 od-3">{t('trial.expected')}</p>
    </section>
  );
}
