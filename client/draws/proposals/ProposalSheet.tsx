import { useState } from 'react';
import { ConsentRoundDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { timeText } from '../../lib/time.ts';
import { Act } from '../../plans/Act.tsx';
import { useOwnCode } from '../../plans/useOwn.ts';
import { Chip, RefusalNotice, Sheet } from '../../ui/index.ts';
import { departmentsOf, type DrawPlan } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import { OverlapLine } from './OverlapLine.tsx';
import type { Proposal } from './proposal.ts';
import { type ProposalAct, ProposalDialogs } from './ProposalDialogs.tsx';
import styles from './ProposalSheet.module.css';

const TONES = { WAITING: 'due', CONSENTED: 'done', DECLINED: 'late' } as const;
const MARKS = { WAITING: 'ring', CONSENTED: 'tick', DECLINED: 'square' } as const;

/** A proposal to draw together: whose consent is there, who puts a secret in, what it would spare, and what can be done. */
export function ProposalSheet({ plan, proposal }: { plan: DrawPlan; proposal: Proposal }) {
  const t = useT('draws');
  const own = useOwnCode();
  const [open, setOpen] = useState<ProposalAct | null>(null);
  const texts = { done: () => t('proposal.agreed'), job: t('proposal.consent') };
  const consent = useRoundAct(ConsentRoundDocument, plan, texts, () => undefined);
  const { viewerCanConsent, viewerCanDecline, viewerCanCommit, viewerCanWithdraw } = proposal;
  const mine = proposal.plans.filter(({ lead }) => lead.code === own);
  const hasAgreed = mine.length > 0 && mine.every((one) => one.consent === 'CONSENTED');
  const isParty = proposal.commitments.some(({ party }) => party === own);
  const known = [...departmentsOf(plan), ...proposal.plans.map(({ lead }) => lead)];
  const nameOf = (party: string) => known.find(({ code }) => code === party)?.shortName ?? party;
  return (
    <Sheet
      title={t('proposal.title')}
      aside={t('proposal.by', { name: proposal.proposedBy.shortName, date: timeText(proposal.proposedAt) })}
      flush
    >
      {proposal.message != null && <p className={styles.text}>{t('proposal.message', { text: proposal.message })}</p>}
      <ul className={styles.lines}>
        {proposal.plans.map((one) => (
          <li key={one.number}>
            <span>{one.number}</span>
            <span>{one.title}</span>
            <Chip>{one.lead.shortName}</Chip>
            <Chip tone={TONES[one.consent]} mark={MARKS[one.consent]}>
              {t(`proposal.state.${one.consent}`)}
            </Chip>
            {one.reason != null && <p className={styles.reason}>{one.reason}</p>}
          </li>
        ))}
      </ul>
      <p className={styles.text}>
        {proposal.commitments.length === 0
          ? t('proposal.noSecrets')
          : t('proposal.secrets', { names: proposal.commitments.map(({ party }) => nameOf(party)).join(t('comma')) })}
      </p>
      {proposal.plans.length > 1 && <OverlapLine proposalId={proposal.id} />}
      {consent.error !== null && <RefusalNotice error={consent.error} />}
      <div className={styles.acts}>
        {mine.length > 0 && !hasAgreed && (
          <Act
            can={viewerCanConsent}
            look="main"
            busy={consent.busy}
            onClick={() => consent.send({ proposalId: proposal.id })}
          >
            {t('proposal.consent')}
          </Act>
        )}
        {viewerCanCommit.code !== 'FORBIDDEN' && (
          <Act can={viewerCanCommit} onClick={() => setOpen('commit')}>
            {t(isParty ? 'secret.again' : 'secret.join')}
          </Act>
        )}
        {mine.length > 0 && viewerCanWithdraw.code === 'FORBIDDEN' && (
          <Act can={viewerCanDecline} onClick={() => setOpen('decline')}>
            {t('proposal.decline')}
          </Act>
        )}
        {viewerCanWithdraw.code !== 'FORBIDDEN' && (
          <Act can={viewerCanWithdraw} onClick={() => setOpen('withdraw')}>
            {t('proposal.withdraw')}
          </Act>
        )}
      </div>
      <ProposalDialogs plan={plan} proposal={proposal} open={open} party={own} onClose={() => setOpen(null)} />
    </Sheet>
  );
}
