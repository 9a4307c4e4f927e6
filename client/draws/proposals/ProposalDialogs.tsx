import { lazy } from 'react';
import { DeclineRoundDocument, WithdrawProposalDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal, Fetched } from '../../ui/index.ts';
import type { DrawPlan } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import type { Proposal } from './proposal.ts';

const CommitDialog = lazy(() => import('../secrets/CommitDialog.tsx'));

export type ProposalAct = 'commit' | 'decline' | 'withdraw';

interface ProposalDialogsProps {
  plan: DrawPlan;
  proposal: Proposal;
  open: ProposalAct | null;
  /** Code of the own department. */
  party: string | undefined;
  onClose(): void;
}

/** What a proposal's buttons open. */
export function ProposalDialogs({ plan, proposal, open, party, onClose }: ProposalDialogsProps) {
  return (
    <>
      {open === 'commit' && party !== undefined && (
        <Fetched>
          <CommitDialog plan={plan} proposal={proposal} party={party} onClose={onClose} />
        </Fetched>
      )}
      {open === 'decline' && <DeclineDialog plan={plan} proposal={proposal} onClose={onClose} />}
      {open === 'withdraw' && <WithdrawDialog plan={plan} proposal={proposal} onClose={onClose} />}
    </>
  );
}

type EndProps = Pick<ProposalDialogsProps, 'plan' | 'proposal' | 'onClose'>;

function DeclineDialog({ plan, proposal, onClose }: EndProps) {
  const t = useT('draws');
  const texts = { done: () => t('proposal.declined'), job: t('proposal.decline') };
  const act = useRoundAct(DeclineRoundDocument, plan, texts, onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('proposal.declineTitle')}
      confirm={t('proposal.decline')}
      facts={[t('proposal.declineTold'), t('proposal.declineLater')]}
      reason={{ label: t('proposal.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ proposalId: proposal.id, reason })}
    />
  );
}

function WithdrawDialog({ plan, proposal, onClose }: EndProps) {
  const t = useT('draws');
  const texts = { done: () => t('proposal.withdrawn'), job: t('proposal.withdraw') };
  const act = useRoundAct(WithdrawProposalDocument, plan, texts, onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('proposal.withdrawTitle')}
      confirm={t('proposal.withdraw')}
      facts={[t('proposal.withdrawTold'), t('proposal.withdrawFree')]}
      reason={{ label: t('proposal.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ proposalId: proposal.id, reason })}
    />
  );
}
