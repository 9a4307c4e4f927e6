import { SealRoundDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { useBeacon } from '../dialogs/useBeacon.tsx';
import type { DrawPlan } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import type { Proposal } from './proposal.ts';

/** Seals what every lead agreed to, with the commitments that are in, and with a beacon where wished. */
export default function SealRoundDialog(props: { plan: DrawPlan; proposal: Proposal; onClose(): void }) {
  const { plan, proposal, onClose } = props;
  const t = useT('draws');
  const beacon = useBeacon();
  const numbers = proposal.plans.map(({ number }) => number).join(t('comma'));
  const texts = { done: () => t('sealDialog.done'), job: t('sealDialog.job', { number: numbers }) };
  const act = useRoundAct(SealRoundDocument, plan, texts, onClose);
  const seal = () => {
    const given = beacon.take();
    if (given !== null) act.send({ proposalId: proposal.id, ...given });
  };
  const parties = t('proposal.sealParties', { n: proposal.commitments.length });
  return (
    <ConfirmLegal
      open
      onClose={onClose}
      title={t('sealDialog.title', { numbers })}
      confirm={t('proposal.seal')}
      facts={[t('sealDialog.fixed'), t('sealDialog.public'), parties, t('sealDialog.unseal')]}
      busy={act.busy}
      error={act.error}
      onConfirm={seal}
    >
      {beacon.fields}
    </ConfirmLegal>
  );
}
