import { DrawProofDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { Digest } from '../ui/index.ts';
import page from './public.module.css';

const FILES = ['frame', 'rules', 'inspectors', 'recusals'] as const;

interface SealedPlanDigests {
  number: string;
  frameDigest: string;
  rulesDigest: string;
  inspectorsDigest: string;
  recusalsDigest: string;
}

/** The sealed part's digests, by plan; nothing where the proof says none of them. */
function digestsIn(json: string): SealedPlanDigests[] {
  const proof = JSON.parse(json) as { plans?: Partial<SealedPlanDigests>[] };
  return (proof.plans ?? []).filter(
    (plan): plan is SealedPlanDigests => plan.frameDigest !== undefined && plan.recusalsDigest !== undefined,
  );
}

/** The digests that were published at sealing, as the public part of the proof holds them. */
export function SealedDigests({ roundId }: { roundId: string }) {
  const t = useT('public-pages');
  const { data } = useHubQuery(DrawProofDocument, { roundId });
  const plans = data?.drawProof == null ? [] : digestsIn(data.drawProof.json);
  if (plans.length === 0) return null;
  return (
    <>
      <h3>{t('plan.digests')}</h3>
      <p className={page.small}>{t('plan.digestsNote')}</p>
      {plans.map((plan) => (
        <div key={plan.number}>
          {plans.length > 1 && <p className={page.label}>{t('plan.ofPlan', { number: plan.number })}</p>}
          <ul>
            {FILES.map((file) => (
              <li key={file}>
                <span>{t(`plan.digest.${file}`)}</span>
                <Digest value={plan[`${file}Digest`]} label={t(`plan.digest.${file}`)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
