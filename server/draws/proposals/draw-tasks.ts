import type { Scene } from '../../action/scene.ts';
import { holds } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import type { DrawTask } from '../../../schema/draws/round-proposal.ts';
import { unlessHandedIn } from '../parties/party-rules.ts';
import { unlessPublished } from '../round.ts';
import { roundLoader, type RoundView } from '../round-view.ts';
import { asksSecondPerson, unlessSecondPerson } from '../second-person.ts';
import { proposalLoader, type ProposalView } from './proposal-view.ts';
import { unlessReady } from './seal-round.action.ts';

// More than a department could have waiting, and a bound all the same.
const MOST = 50;

const PROPOSED = `select id from round_proposals r where state = 'OPEN' and (lead_id = $1 or exists (
    select 1 from proposal_plans o join joint_plans p on p.id = o.plan_id where o.proposal_id = r.id and p.lead_id = $1))
  order by id limit ${MOST}`;

const SEALED = `select id from draw_rounds r where state = 'SEALED' and (lead_id = $1 or exists (
    select 1 from round_parties q where q.round_id = r.id and q.department_id = $1))
  order by id limit ${MOST}`;

function ofProposal(proposal: ProposalView, departmentId: string): DrawTask[] {
  const own = proposal.plans.filter(({ leadId }) => leadId === departmentId);
  const kind = own.some(({ consent }) => consent === 'WAITING')
    ? 'CONSENT'
    : proposal.leadId === departmentId && unlessReady(proposal) === null
      ? 'SEAL'
      : null;
  if (kind === null) return [];
  return [
    {
      kind,
      since: proposal.proposedAt,
      planNumbers: proposal.plans.map(({ number }) => number),
      planId: own[0] === undefined ? null : globalId('JointPlan', own[0].uuid),
      from: proposal.proposedBy,
      proposal,
      round: null,
    },
  ];
}

function ofRound(
  round: RoundView,
  departmentId: string,
  planId: string | null,
  now: Date,
  second: Refusal | null,
): DrawTask[] {
  const owed = round.partyRows.some((one) => one.departmentId === departmentId && one.handedInAt === null);
  const isReady =
    unlessHandedIn(round.partyRows, () => '') === null &&
    unlessPublished(round.beacon?.publishedAt ?? null, now) === null &&
    second === null;
  const kind = owed ? 'HAND_IN' : round.leadId === departmentId && isReady ? 'RUN' : null;
  if (kind === null) return [];
  return [
    {
      kind,
      since: round.sealedAt,
      planNumbers: round.plans.map(({ number }) => number),
      planId,
      from: round.lead,
      proposal: null,
      round,
    },
  ];
}

/** What of draws waits for the viewer's department, the oldest first: consents, seals, secrets, runs. Liaisons only. */
export async function drawTasks({ actor, hub, loader }: Scene): Promise<DrawTask[]> {
  if (actor === null) throw refusal.unauthenticated();
  const { departmentId } = actor;
  if (departmentId === null || !holds(actor, 'LIAISON')) return [];
  const [proposed, sealed] = await Promise.all(
    [PROPOSED, SEALED].map((sql) => hub.database.rows<{ id: string }>(sql, [departmentId])),
  );
  const [proposals, rounds] = await Promise.all([
    loader(proposalLoader).loadMany(proposed!.map(({ id }) => id)),
    loader(roundLoader).loadMany(sealed!.map(({ id }) => id)),
  ]);
  const reads = await plansRead(hub.database, departmentId, rounds as RoundView[]);
  const asked = await asksSecondPerson(hub, hub.database, actor.jurisdictionId);
  const secondFor = ({ sealedBy }: RoundView) => unlessSecondPerson(asked, sealedBy, actor.accountId);
  return [
    ...(proposals as ProposalView[]).flatMap((proposal) => ofProposal(proposal, departmentId)),
    ...(rounds as RoundView[]).flatMap((round) =>
      ofRound(round, departmentId, reads(round), hub.clock.now(), secondFor(round)),
    ),
  ].sort((a, b) => a.since.getTime() - b.since.getTime());
}

/** Of each round a plan that the department leads or takes part in. */
async function plansRead(
  { rows }: Scene['hub']['database'],
  departmentId: string,
  rounds: readonly RoundView[],
): Promise<(round: RoundView) => string | null> {
  const ids = rounds.flatMap(({ plans }) => plans.map(({ uuid }) => uuid));
  const own = await rows<{ id: string }>(
    `select id from joint_plans p where id = any($1::uuid[]) and (lead_id = $2 or exists (
       select 1 from plan_participants m where m.plan_id = p.id and m.department_id = $2 and m.state = 'ACCEPTED'))`,
    [ids, departmentId],
  );
  const read = new Set(own.map(({ id }) => id));
  return ({ plans }) => {
    const plan = plans.find(({ uuid }) => read.has(uuid));
    return plan === undefined ? null : globalId('JointPlan', plan.uuid);
  };
}
