import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { timeText } from '../../lib/time.ts';
import planStyles from '../../public-pages/PublicPlanPage.module.css';
import page from '../../public-pages/public.module.css';
import { Digest, Facts, join } from '../../ui/index.ts';
import { LockIcon } from '../../ui/icons/index.tsx';
import { readSealedProof, type SealedPlan, type SealedProof } from '../protocol.ts';
import { KeepBox } from './KeepBox.tsx';
import { keptSealed } from './kept.ts';
import type { ProofPlans } from './useProofPlans.ts';
import styles from './VerifyPage.module.css';

const FILES = ['frame', 'rules', 'inspectors', 'recusals'] as const;

function readSealed(json: string): SealedProof | null {
  try {
    return readSealedProof(JSON.parse(json));
  } catch {
    return null;
  }
}

/** A round whose proof is not public yet: what was sealed, to be kept until it is. */
export function SealedView({ json, plans }: { json: string; plans: ProofPlans }) {
  const t = useT('draws');
  const sealed = readSealed(json);
  if (sealed === null) {
    return (
      <section className={join(styles.answer, styles.bad)} role="alert">
        <div>
          <h2>{t('verify.unreadable.published')}</h2>
          <p>{t('verify.unreadable.text')}</p>
        </div>
      </section>
    );
  }
  const source = { proof: null, sealed: json, isKept: false, isConfidential: false, round: sealed.round };
  return (
    <>
      <section className={join(styles.answer, styles.quiet)} role="status">
        <span className={styles.mark}>
          <LockIcon size={24} />
        </span>
        <div>
          <h2>{t('verify.sealed.title')}</h2>
          <p>{t('verify.sealed.text')}</p>
          {keptSealed(sealed.round) !== null && <p>{t('verify.sealed.kept')}</p>}
        </div>
      </section>
      <div className={styles.columns}>
        <SealedFacts sealed={sealed} plans={plans} />
        <div>
          <KeepBox source={source} />
        </div>
      </div>
    </>
  );
}

function SealedFacts({ sealed, plans }: { sealed: SealedProof; plans: ProofPlans }) {
  const t = useT('draws');
  const { sealedAt, assurance, beacon, commitments } = sealed;
  return (
    <section className={planStyles.digests}>
      <h2>{t('verify.sealed.facts')}</h2>
      <Facts
        className={planStyles.facts}
        facts={[
          [t('verify.sealed.sealedAt'), timeText(sealedAt)],
          [
            t('verify.sealed.beacon'),
            beacon && t('verify.sealed.beaconAt', { source: beacon.source, date: timeText(beacon.publishedAt) }),
          ],
          [t('verify.assurance.title'), t(`verify.assurance.${assurance}`)],
        ]}
      />
      {sealed.plans.map((plan) => (
        <PlanDigests key={plan.number} plan={plan} />
      ))}
      <h3>{t('verify.sealed.commitments')}</h3>
      <ul>
        {commitments.map(({ party, digest }) => (
          <li key={party}>
            <span>{plans.nameOf(party)}</span>
            <Digest value={digest} groups={10} label={plans.nameOf(party)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanDigests({ plan }: { plan: SealedPlan }) {
  const t = useT('draws');
  return (
    <>
      <h3 className={page.label}>{t('verify.sealed.plan', { number: plan.number, n: countText(plan.frameSize) })}</h3>
      <ul>
        {FILES.map((file) => (
          <li key={file}>
            <span>{t(`verify.digest.${file}`)}</span>
            <Digest value={plan[`${file}Digest`]} groups={10} label={t(`verify.digest.${file}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}
