import { type Decided, perform } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import { type Actor, holds, isLiaisonOf } from '../../kernel/actor.ts';
import { globalId, newId } from '../../kernel/ids.ts';
import { lengthOf } from '../../kernel/length.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import { getPlanRows, type LoadedPlan, planFact, planUuid, readRefusal, type Repeatable } from '../../plans/index.ts';
import { storable } from '../../registry/index.ts';
import { MOST_PLANS, sealable } from '../round.ts';
import { planProblems } from '../seal.action.ts';
import { unlessConsented } from './held.ts';

interface ProposeInput extends Repeatable {
  planIds: string[];
  /** Plans by their official numbers: others’ are known by these alone. */
  planNumbers?: string[] | null;
  message?: string | null;
}

interface State {
  plans: LoadedPlan[];
  held: Refusal | null;
}

const LONGEST_MESSAGE = 500;

const isLeadOf = (actor: Actor, { plan }: LoadedPlan): boolean => isLiaisonOf(actor, plan.leadId);

/** Others' plans are named by what the public knows of them: what was never announced is not found. */
async function getNamed(tx: Tx, actor: Actor, planId: string): Promise<LoadedPlan> {
  const loaded = await getPlanRows(tx, planId);
  const { plan, participants } = loaded;
  const isHidden = plan.announcedAt === null && readRefusal(actor, plan, participants) !== null;
  if (isHidden || plan.jurisdictionId !== actor.jurisdictionId) throw refusal.notFound();
  return loaded;
}

/** The plans behind official numbers of a jurisdiction; NOT_FOUND where there is not each of them. */
async function findByNumbers(tx: Tx, jurisdictionId: string, numbers: readonly string[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  const rows = await tx.rows<{ id: string }>(
    'select id from joint_plans where jurisdiction_id = $1 and number = any($2::text[])',
    [jurisdictionId, numbers.map(storable)],
  );
  if (rows.length < numbers.length) throw refusal.notFound();
  return rows.map(({ id }) => id);
}

function messageProblems(message: string | null | undefined): Problem[] {
  if (lengthOf(message ?? '') <= LONGEST_MESSAGE) return [];
  return [
    {
      path: 'message',
      problem: text(`附言至多 ${LONGEST_MESSAGE} 字`, `a message has at most ${LONGEST_MESSAGE} characters`),
    },
  ];
}

const onlyLiaisons = (actor: Actor): Refusal | null =>
  holds(actor, 'LIAISON') && actor.departmentId !== null
    ? null
    : refusal.forbidden(text('只有部门联络员可以提出合批抽取', 'Only a department’s liaison may propose a round'));

const onlyOfOwn = (actor: Actor, plans: readonly LoadedPlan[]): Refusal | null =>
  plans.some((plan) => isLeadOf(actor, plan))
    ? null
    : refusal.forbidden(
        text('所列计划中须有本部门牵头的', 'At least one of the plans must be led by your own department'),
      );

/** A plan is named once; `planIds.1` where the second is the first again. */
const twiceProblems = (path: string, named: readonly string[]): Problem[] =>
  named.flatMap((one, i) =>
    named.indexOf(one) === i
      ? []
      : [{ path: `${path}.${i}`, problem: text('同一计划列了两次', 'this plan is named twice') }],
  );

/** Proposes announced plans, own and others’, to be drawn as one round; whoever proposes has agreed for its own (R053). */
export function proposeRound(hub: Hub, actor: Actor | null, input: ProposeInput): Promise<{ proposalId: string }> {
  const id = newId();
  const numbers = [...new Set(input.planNumbers ?? [])].slice(0, MOST_PLANS);
  const uuids = async (tx: Tx) => {
    const named = await findByNumbers(tx, actor?.jurisdictionId ?? '', numbers);
    return [...new Set([...input.planIds.map(planUuid), ...named])].slice(0, MOST_PLANS);
  };
  return perform<State, Decided, { proposalId: string }>(hub, actor, {
    mutation: 'proposeRound',
    input,
    chains: uuids,
    async load(tx, who) {
      const plans: LoadedPlan[] = [];
      for (const planId of await uuids(tx)) plans.push(await getNamed(tx, who, planId));
      const own = plans.filter((plan) => isLeadOf(who, plan));
      return { plans, held: await unlessConsented(tx, own) };
    },
    permit: (who, { plans }) => onlyLiaisons(who) ?? (plans.length === 0 ? null : onlyOfOwn(who, plans)),
    check: () => [
      ...planProblems([...input.planIds, ...(input.planNumbers ?? [])]),
      ...twiceProblems('planIds', input.planIds),
      ...twiceProblems('planNumbers', input.planNumbers ?? []),
      ...messageProblems(input.message),
    ],
    decide({ plans, held }, at) {
      const wrong = plans.map(({ plan }) => sealable(plan)).find((refused) => refused !== null) ?? held;
      if (wrong !== null) throw wrong;
      const proposal = globalId('RoundProposal', id);
      const numbers = plans.map(({ plan }) => plan.number);
      return { facts: plans.map(({ plan }) => planFact(plan, 'ROUND_PROPOSED', at, { proposal, plans: numbers })) };
    },
    async store(tx, { plans }, _decision, { now, actor: lead }) {
      const instant = now.toISOString();
      await tx.rows(
        `insert into round_proposals (id, jurisdiction_id, state, lead_id, message, proposed_by, proposed_at)
         values ($1, $2, 'OPEN', $3, $4, $5, $6)`,
        [id, lead.jurisdictionId, lead.departmentId, input.message?.trim() || null, lead.accountId, instant],
      );
      for (const loaded of plans) {
        const own = isLeadOf(lead, loaded);
        await tx.rows(
          'insert into proposal_plans (proposal_id, plan_id, consent, answered_at) values ($1, $2, $3, $4)',
          [id, loaded.plan.id, own ? 'CONSENTED' : 'WAITING', own ? instant : null],
        );
        loaded.plan.revision += 1;
      }
    },
    answer: () => ({ proposalId: id }),
  });
}
