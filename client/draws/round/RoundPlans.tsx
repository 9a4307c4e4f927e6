import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { timeText } from '../../lib/time.ts';
import { publicPlanPath, usePublicAddress } from '../../public-pages/largeText.ts';
import page from '../../public-pages/public.module.css';
import planStyles from '../../public-pages/PublicPlanPage.module.css';
import { Digest, join } from '../../ui/index.ts';
import styles from './round.module.css';
import type { ShownRound } from './shown-round.ts';

type ShownPlan = ShownRound['plans'][number];

const FILES = ['frame', 'rules', 'inspectors', 'recusals', 'drawn'] as const;

/** The plans of a round: how many could be drawn, how many were, and what was fixed of each before the chance fell. */
export function RoundPlans({ plans, state }: Pick<ShownRound, 'plans' | 'state'>) {
  const t = useT('draws');
  return (
    <section>
      <h2>{t('round.plans')}</h2>
      <ul className={page.list}>
        {plans.map((plan) => (
          <RoundPlan key={plan.number} plan={plan} isClosed={state === 'SEALED' || state === 'DRAWN'} />
        ))}
      </ul>
    </section>
  );
}

/** As long as the list is closed the digests are all that there is to see; afterwards the proof holds them too. */
function RoundPlan({ plan, isClosed }: { plan: ShownPlan; isClosed: boolean }) {
  const t = useT('draws');
  const to = usePublicAddress();
  const { number, title, lead, frameSize, drawnCount, amendments } = plan;
  return (
    <li>
      <Link to={to(publicPlanPath(number))}>{title}</Link>
      <p className={page.label}>
        {number} · {lead.name} · {t('round.frame', { n: countText(frameSize) })} ·{' '}
        {drawnCount == null ? t('round.notRun') : t('round.drawn', { n: countText(drawnCount) })}
      </p>
      {amendments.map(({ number: of, at, reason }) => (
        <p key={of} className={page.small}>
          {t('round.amended', { n: of, date: timeText(at), reason })}
        </p>
      ))}
      <details className={styles.fold} open={isClosed}>
        <summary>{t('round.digests')}</summary>
        <ul className={join(planStyles.digests, styles.digests)}>
          {FILES.map((file) => {
            const value = plan[`${file}Digest`];
            if (value == null) return null;
            return (
              <li key={file}>
                <span>{t(`verify.digest.${file}`)}</span>
                <Digest value={value} groups={10} label={t(`verify.digest.${file}`)} />
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}
