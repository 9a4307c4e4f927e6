import { useT } from '../../lib/i18n.ts';
import planStyles from '../../public-pages/PublicPlanPage.module.css';
import page from '../../public-pages/public.module.css';
import { Digest } from '../../ui/index.ts';
import type { Verified } from '../protocol.ts';

const GROUPS = 10;

/** What was computed here, to be compared with what was published or kept on paper. */
export function ComputedDigests({ verdict: { plans, seed } }: { verdict: Verified }) {
  const t = useT('draws');
  return (
    <section className={planStyles.digests}>
      <h2>{t('verify.computed')}</h2>
      {plans.map((plan) => (
        <div key={plan.number}>
          {plans.length > 1 && <p className={page.label}>{t('verify.ask.plan', { number: plan.number })}</p>}
          <ul>
            <DigestLine name={t('verify.digest.frame')} value={plan.frameDigest} />
            {!plan.withheld && <DigestLine name={t('verify.digest.drawn')} value={plan.drawnDigest} />}
          </ul>
        </div>
      ))}
      <ul>
        <DigestLine name={t('verify.digest.seed')} value={seed} />
      </ul>
    </section>
  );
}

function DigestLine({ name, value }: { name: string; value: string }) {
  return (
    <li>
      <span>{name}</span>
      <Digest value={value} groups={GROUPS} label={name} />
    </li>
  );
}
