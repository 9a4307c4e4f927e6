import { type Decided, perform } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { isSystem, systemActor } from '../action/system.ts';
import { gatehouseOf } from '../identity/index.ts';
import { type Actor, isLiaisonOf } from '../kernel/actor.ts';
import { isStorable } from '../kernel/broken-text.ts';
import { localId, newId } from '../kernel/ids.ts';
import { lengthOf } from '../kernel/length.ts';
import { type Problem, type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { reasonProblems, type Repeatable } from '../plans/index.ts';
import { findRequest, findVisit, MOST_REASONS, type RequestRow, type RequestState } from './recusal-requests.store.ts';
import { checkStages } from './check.ts';
import { forgetGuards } from './references.ts';
import { replacedFact } from './replace.action.ts';
import { chainsOfRound, getMember, type Member, NOT_OF_CHECK, storeReplacement } from './replace.store.ts';

interface RequestInput {
  planNumber: string;
  targetCode: string;
  certificateNumber: string;
  reason: string;
}

const LONGEST = 100;

/** Numbers stand in brackets of their own, which few keyboards have. */
const numberOf = (given: string): string =>
  given
    .normalize('NFKC')
    .trim()
    .replace(/^([^[(【〔]*)[[(【〔](\d{4})[\])】〕](.*)$/u, '$1〔$2〕$3');

function requestProblems(input: RequestInput): Problem[] {
  const named = (['planNumber', 'targetCode', 'certificateNumber'] as const).flatMap((path): Problem[] => {
    const given = input[path].trim();
    if (given !== '' && lengthOf(given) <= LONGEST && isStorable(given)) return [];
    return [{ path, problem: text(`请填写，至多 ${LONGEST} 字`, `must be given, at most ${LONGEST} characters`) }];
  });
  const reason = isStorable(input.reason) ? reasonProblems(input.reason) : reasonProblems('');
  return [...named, ...reason];
}

/**
 * Takes an enterprise's request that an inspector of its visit be recused (R076). Whoever asks is told that it was
 * received and nothing else, whether there is such a visit or not: who visits whom is not told to a guess (R075).
 */
export async function requestRecusal(scene: Scene, input: RequestInput): Promise<void> {
  const { hub, address } = scene;
  gatehouseOf(hub).questions.take(address);
  const problems = requestProblems(input);
  if (problems.length > 0) throw refusal.badInput(problems);
  const asked = {
    planNumber: numberOf(input.planNumber),
    targetCode: input.targetCode.normalize('NFC').trim().toUpperCase(),
    certificateNumber: input.certificateNumber.trim(),
    reason: input.reason.trim(),
  };
  const visit = await findVisit(hub.database, asked, hub.clock.now());
  if (visit === undefined) return;
  const { checkId, planId, jurisdictionId, inspectorId } = visit;
  await perform<null, Decided, null>(hub, systemActor(jurisdictionId), {
    mutation: 'requestRecusal',
    input: {},
    chains: () => [planId],
    load: () => Promise.resolve(null),
    permit: (actor) => (isSystem(actor) ? null : refusal.forbidden(text('仅系统可为', 'Only the hub does this'))),
    decide: () => ({
      facts: [
        {
          kind: 'RECUSAL_REQUESTED',
          jurisdiction: jurisdictionId,
          plan: planId,
          department: null,
          check: checkId,
          payload: {},
        },
      ],
    }),
    async store(tx, _state, _decision, { now }) {
      await tx.rows(
        // Who asks again before the decision adds to what was asked: nobody's nonsense swallows the enterprise's reason.
        `insert into recusal_requests (id, check_id, inspector_id, state, reason, asked_at)
         values ($1, $2, $3, 'OPEN', $4, $5)
         on conflict (check_id, inspector_id) where state = 'OPEN' do update
           set reason = left(recusal_requests.reason || E'\\n' || excluded.reason, ${MOST_REASONS})`,
        [newId(), checkId, inspectorId, asked.reason, now.toISOString()],
      );
    },
    answer: () => null,
  });
}

interface DecideInput extends Repeatable {
  recusalRequestId: string;
  grant: boolean;
  reason: string;
}

interface Deciding extends Member {
  request: RequestRow;
}

export const decidePermit = (actor: Actor, { leadId }: Pick<Member, 'leadId'>): Refusal | null =>
  isLiaisonOf(actor, leadId) ? null : refusal.forbidden(NOT_OF_CHECK.decide);

export function unlessUndecided({ state }: { state: RequestState }): Refusal | null {
  if (state === 'OPEN') return null;
  return refusal.wrongState(state, text('该回避申请已有决定', 'The request has been decided already'));
}

async function getRequest(hub: Hub, id: string): Promise<RequestRow> {
  const uuid = localId('RecusalRequest', id);
  const request = uuid === null ? undefined : await findRequest(hub.database, uuid);
  if (request === undefined) throw refusal.notFound();
  return request;
}

/** Decides an enterprise's request, with the reason; granting it replaces the inspector at once (R076). */
export async function decideRecusal(hub: Hub, actor: Actor | null, input: DecideInput): Promise<{ checkId: string }> {
  if (actor === null) throw refusal.unauthenticated();
  const { id, checkId, inspectorId } = await getRequest(hub, input.recusalRequestId);
  const answer = await perform<Deciding, Decided, { checkId: string }>(hub, actor, {
    mutation: 'decideRecusal',
    input,
    chains: (tx) => chainsOfRound(tx, checkId),
    load: async (tx, who) => ({
      ...(await getMember(tx, who, checkId, inspectorId, 'decide')),
      request: (await findRequest(tx, id))!,
    }),
    permit: decidePermit,
    check: () => reasonProblems(input.reason),
    decide(state, at) {
      const wrong = unlessUndecided(state.request) ?? (input.grant ? checkStages.grant(state) : null);
      if (wrong !== null) throw wrong;
      const reason = input.reason.trim();
      const decided = {
        ...replacedFact(state, at, reason),
        kind: 'RECUSAL_DECIDED',
        payload: { reason, granted: input.grant },
      };
      return { facts: input.grant ? [decided, replacedFact(state, at, reason)] : [decided] };
    },
    async store(tx, state, _decision, { now, actor: who }) {
      await tx.rows(
        'update recusal_requests set state = $2, decided_at = $3, decided_by = $4, decision_reason = $5 where id = $1',
        [id, input.grant ? 'GRANTED' : 'DECLINED', now.toISOString(), who.accountId, input.reason.trim()],
      );
      if (input.grant) await storeReplacement(hub, tx, state, input.reason.trim(), now, true);
    },
    answer: () => ({ checkId }),
  });
  forgetGuards(hub, [checkId]);
  return answer;
}
