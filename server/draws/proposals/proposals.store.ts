import type { Actor } from '../../kernel/actor.ts';
import { localId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { getPlanRows, type LoadedPlan, readRefusal } from '../../plans/index.ts';
import type { CommittedParty } from '../sealing/store.ts';
import {
  type Consent,
  CONSENT_NOW,
  hasLeft,
  type Proposed,
  type ProposalShape,
  type ProposalState,
} from './proposal.ts';

/** A proposal loaded to be changed, with its plans in the order of their numbers. */
export interface LoadedProposal extends ProposalShape {
  id: string;
  loaded: LoadedPlan[];
  commitments: CommittedParty[];
}

export function proposalUuid(id: string): string {
  const uuid = localId('RoundProposal', id);
  if (uuid === null) throw refusal.notFound();
  return uuid;
}

interface PlanOf {
  planId: string;
  consent: Consent;
}

function findPlansOf(reader: Reader, proposalId: string): Promise<PlanOf[]> {
  return reader.rows<PlanOf>(
    `select o.plan_id as "planId", ${CONSENT_NOW} as consent from proposal_plans o join joint_plans p on p.id = o.plan_id
     where o.proposal_id = $1 order by p.number collate "C"`,
    [proposalId],
  );
}

/** The plans of a proposal; which they are never changes, so they may be read before they are locked. */
export async function plansOfProposal(reader: Reader, proposalId: string): Promise<string[]> {
  const rows = await findPlansOf(reader, proposalId);
  if (rows.length === 0) throw refusal.notFound();
  return rows.map(({ planId }) => planId);
}

export const proposedOf = ({ plan, participants }: LoadedPlan, consent: Consent): Proposed => ({
  number: plan.number,
  leadId: plan.leadId,
  state: plan.state,
  sealed: plan.sealed,
  participants,
  consent,
});

/** Loads a proposal whose plans are locked; NOT_FOUND to whoever reads none of its plans. */
export async function getProposal(tx: Tx, actor: Actor, proposalId: string): Promise<LoadedProposal> {
  const [row] = await tx.rows<{ id: string; state: ProposalState; leadId: string }>(
    'select id, state, lead_id as "leadId" from round_proposals where id = $1',
    [proposalId],
  );
  const loaded: LoadedPlan[] = [];
  const plans: Proposed[] = [];
  // A proposal names a few plans; each is one aggregate with its own rows.
  let reads = false;
  for (const { planId, consent } of await findPlansOf(tx, proposalId)) {
    const plan = await getPlanRows(tx, planId);
    reads ||= readRefusal(actor, plan.plan, plan.participants) === null;
    if (row === undefined || hasLeft(row.state, plan.plan.state)) continue;
    loaded.push(plan);
    plans.push(proposedOf(plan, consent));
  }
  if (row === undefined || !reads) throw refusal.notFound();
  const commitments = await tx.rows<CommittedParty>(
    `select c.department_id as "departmentId", d.code as party, c.digest from proposal_commitments c
     join departments d on d.id = c.department_id where c.proposal_id = $1 order by d.code collate "C"`,
    [proposalId],
  );
  return { ...row, plans, loaded, commitments };
}

/** Ends a proposal: none of its plans is held any longer. */
export async function closeProposal(
  tx: Tx,
  proposalId: string,
  end: { roundId: string } | { reason: string; sealedApart?: readonly string[] },
  now: Date,
): Promise<void> {
  const roundId = 'roundId' in end ? end.roundId : null;
  const reason = 'reason' in end ? end.reason : null;
  const sealedApart = 'reason' in end ? (end.sealedApart ?? null) : null;
  await tx.rows('update proposal_plans set is_open = false where proposal_id = $1', [proposalId]);
  await tx.rows(
    `update round_proposals set state = $2, round_id = $3, withdraw_reason = $4, sealed_apart = $5, closed_at = $6
     where id = $1`,
    [proposalId, roundId === null ? 'WITHDRAWN' : 'SEALED', roundId, reason, sealedApart, now.toISOString()],
  );
}
