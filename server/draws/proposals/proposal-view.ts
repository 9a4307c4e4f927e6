import DataLoader from 'dataloader';
import type { Hub } from '../../action/hub.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import { findPlanGuards, type PlanGuardRow, readRefusal } from '../../plans/index.ts';
import type { ProposedPlan, RoundProposal } from '../../../schema/draws/round-proposal.ts';
import { type Consent, CONSENT_NOW, hasLeft, type Proposed, type ProposalState } from './proposal.ts';

/** A plan of a proposal as the API shows it, with what permits and rules ask of it. */
export interface ProposedPlanView extends ProposedPlan, Proposed {
  uuid: string;
}

/** A proposal as the API shows it, with its plans' keys. */
export interface ProposalView extends RoundProposal {
  uuid: string;
  leadId: string;
  roundUuid: string | null;
  /** Numbers of the plans whose seal in another round ended it. */
  sealedApart: string[] | null;
  plans: ProposedPlanView[];
  guards: PlanGuardRow[];
}

interface ProposalRow {
  uuid: string;
  state: ProposalState;
  leadId: string;
  message: string | null;
  proposedAt: string;
  roundUuid: string | null;
  closedAt: string | null;
  withdrawReason: string | null;
  sealedApart: string[] | null;
}

interface PlanRow {
  proposalId: string;
  uuid: string;
  number: string;
  title: string;
  leadId: string;
  state: Proposed['state'];
  sealed: boolean;
  consent: Consent;
  reason: string | null;
  answeredAt: string | null;
}

const PROPOSALS = `select id as uuid, state, lead_id as "leadId", message, proposed_at as "proposedAt",
    round_id as "roundUuid", closed_at as "closedAt", withdraw_reason as "withdrawReason", sealed_apart as "sealedApart"
  from round_proposals where id = any($1::uuid[])`;

const PLANS = `select o.proposal_id as "proposalId", p.id as uuid, p.number, coalesce(p.announcement->>'title', p.title) as title,
    p.lead_id as "leadId", p.state, p.sealed, ${CONSENT_NOW} as consent, o.reason, o.answered_at as "answeredAt"
  from proposal_plans o join joint_plans p on p.id = o.plan_id where o.proposal_id = any($1::uuid[])
  order by p.number collate "C"`;

const COMMITMENTS = `select c.proposal_id as "proposalId", d.code as party, c.digest
  from proposal_commitments c join departments d on d.id = c.department_id
  where c.proposal_id = any($1::uuid[]) order by d.code collate "C"`;

const dateOf = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));

function planView(row: PlanRow, guard: PlanGuardRow | undefined, directory: Directory): ProposedPlanView {
  return {
    ...row,
    lead: directory.byId(row.leadId),
    answeredAt: dateOf(row.answeredAt),
    participants: guard?.participants ?? [],
  };
}

/** Reads proposals in four queries, however many; missing ones are left out. */
async function readProposals(hub: Hub, ids: readonly string[]): Promise<ProposalView[]> {
  const { database } = hub;
  const [rows, plans, commitments, directory] = await Promise.all([
    database.rows<ProposalRow>(PROPOSALS, [ids]),
    database.rows<PlanRow>(PLANS, [ids]),
    database.rows<{ proposalId: string; party: string; digest: string }>(COMMITMENTS, [ids]),
    directoryOf(hub),
  ]);
  const guards = await findPlanGuards(database, [...new Set(plans.map(({ uuid }) => uuid))]);
  return rows.map(({ proposedAt, closedAt, ...row }) => {
    const named = plans.filter(({ proposalId }) => proposalId === row.uuid);
    const own = named.filter((plan) => !hasLeft(row.state, plan.state));
    return {
      ...row,
      id: globalId('RoundProposal', row.uuid),
      proposedBy: directory.byId(row.leadId),
      proposedAt: new Date(proposedAt),
      closedAt: dateOf(closedAt),
      plans: own.map((plan) => planView(plan, guards.get(plan.uuid), directory)),
      guards: named.flatMap(({ uuid }) => guards.get(uuid) ?? []),
      commitments: commitments
        .filter(({ proposalId }) => proposalId === row.uuid)
        .map(({ party, digest }) => ({ party, digest })),
    };
  });
}

/** Whether someone may read a proposal: whoever reads one of its plans. */
export function readsProposal(actor: Actor, { guards }: Pick<ProposalView, 'guards'>): boolean {
  return guards.some((guard) => readRefusal(actor, guard, guard.participants) === null);
}

/** Proposals by key. */
export const proposalLoader = (hub: Hub) =>
  new DataLoader<string, ProposalView | null>(async (ids) => {
    const proposals = await readProposals(hub, ids);
    return ids.map((id) => proposals.find(({ uuid }) => uuid === id) ?? null);
  });

const SHOWN = 10;

/** The open proposals that name a plan, and the one that its present round was sealed from; the newest first. */
export const planProposalsLoader = (hub: Hub) =>
  new DataLoader<string, ProposalView[]>(async (planIds) => {
    const rows = await hub.database.rows<{ planId: string; proposalId: string }>(
      `select o.plan_id as "planId", o.proposal_id as "proposalId" from proposal_plans o
       join round_proposals r on r.id = o.proposal_id
       left join draws d on d.plan_id = o.plan_id and d.round_id = r.round_id
       where o.plan_id = any($1::uuid[]) and (r.state = 'OPEN' or not d.abandoned) order by o.proposal_id desc`,
      [planIds],
    );
    const kept = planIds.flatMap((id) => rows.filter(({ planId }) => planId === id).slice(0, SHOWN));
    const proposals = await readProposals(hub, [...new Set(kept.map(({ proposalId }) => proposalId))]);
    const views = new Map(proposals.map((proposal) => [proposal.uuid, proposal]));
    return planIds.map((id) =>
      kept.filter(({ planId }) => planId === id).flatMap(({ proposalId }) => views.get(proposalId) ?? []),
    );
  });
