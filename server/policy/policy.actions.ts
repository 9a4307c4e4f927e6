import type { Moment } from '../action/moment.ts';
import type { Hub } from '../action/hub.ts';
import { type Decided, type Deed, perform } from '../action/perform.ts';
import type { Actor } from '../kernel/actor.ts';
import { type LocalDate, localDate } from '../kernel/clock.ts';
import { localId, newId } from '../kernel/ids.ts';
import { refusal } from '../kernel/refusal.ts';
import type { Tx } from '../platform/database.ts';
import type { Fact } from '../platform/journal.ts';
import type { PolicyPresetCode } from '../../schema/policy/policy-enums.ts';
import {
  clauseProblems,
  dayProblems,
  presetKeyProblems,
  stateOn,
  unlawful,
  withdrawalProblems,
  withdrawRefusal,
} from './decision.ts';
import {
  findLineage,
  insertDecisions,
  markWithdrawn,
  type NewDecision,
  raiseRevision,
  readDecisionsById,
  readRevision,
  type StoredDecision,
  type Together,
} from './decisions.store.ts';
import { definitionOf, type PolicyKey } from './keys.ts';
import { policyPermits } from './policy.permits.ts';
import { presetOf, valuesOf } from './presets.ts';
import { type GivenSetting, settingProblems, valueOf } from './setting.ts';

interface Repeatable {
  requestId?: string | null;
  expectedRevision?: number | null;
}

interface Days {
  validFrom: LocalDate;
  validTo?: LocalDate | null;
}

/** What an accepted act on policy is answered with. */
export interface PolicyAnswer {
  decisionIds: string[];
}

interface PolicyState {
  revision: number;
}

function policyFact({ actor }: Moment, kind: string, payload: { keys: PolicyKey[] } & Record<string, unknown>): Fact {
  return { kind, jurisdiction: actor.jurisdictionId, plan: null, department: null, payload };
}

type PolicyDeed<State extends PolicyState, Decision extends Decided> = Pick<
  Deed<State, Decision, PolicyAnswer>,
  'mutation' | 'input' | 'check' | 'decide' | 'store' | 'answer'
> & { load?(tx: Tx, actor: Actor, state: PolicyState): Promise<State>; placeOf?(state: State): string };

/** Performs an act on the policy of the actor's jurisdiction; an accepted one raises its revision. */
function performOnPolicy<State extends PolicyState, Decision extends Decided>(
  hub: Hub,
  actor: Actor | null,
  { load, placeOf, ...deed }: PolicyDeed<State, Decision>,
): Promise<PolicyAnswer> {
  if (actor === null) throw refusal.unauthenticated();
  const { jurisdictionId } = actor;
  return perform<State, Decision, PolicyAnswer>(hub, actor, {
    ...deed,
    chains: () => [jurisdictionId],
    async load(tx, who) {
      const state = { revision: await readRevision(tx, jurisdictionId) };
      return load ? load(tx, who, state) : (state as State);
    },
    permit: (who, state) => policyPermits.decide(who, placeOf?.(state) ?? jurisdictionId),
    revision: (state) => state.revision,
    async store(tx, state, decision, at) {
      await deed.store(tx, state, decision, at);
      await raiseRevision(tx, jurisdictionId);
    },
  });
}

function together({ actor, now }: Moment, { validFrom, validTo }: Days, preset: PolicyPresetCode | null): Together {
  return {
    jurisdictionId: actor.jurisdictionId,
    validFrom,
    validTo: validTo ?? null,
    preset,
    by: actor.accountId,
    at: now,
  };
}

interface Deciding extends Decided {
  decisions: NewDecision[];
}

export interface DecideInput extends Repeatable, Days {
  key: PolicyKey;
  value?: GivenSetting | null;
  document: string;
  article: string;
}

/** Decides on one key from a day on; without a value the superior's holds again from then. */
export function decidePolicyValue(hub: Hub, actor: Actor | null, input: DecideInput): Promise<PolicyAnswer> {
  const { key } = input;
  const given = input.value ?? null;
  return performOnPolicy<PolicyState, Deciding>(hub, actor, {
    mutation: 'decidePolicyValue',
    input,
    check: (_, { today }) => [
      ...(given === null ? [] : settingProblems(definitionOf(key), given)),
      ...dayProblems(input, today),
      ...clauseProblems(input),
    ],
    decide(_, at) {
      const value = given === null ? null : valueOf(definitionOf(key), given);
      const wrong = unlawful(key, value);
      if (wrong !== null) throw wrong;
      const decision = {
        id: newId(),
        key,
        value,
        inherits: given === null,
        document: input.document.normalize('NFC').trim(),
        article: input.article.normalize('NFC').trim(),
      };
      const { validFrom, validTo = null } = input;
      const fact = policyFact(at, 'POLICY_VALUE_DECIDED', {
        keys: [key],
        decision: { ...decision, validFrom, validTo },
      });
      return { facts: [fact], decisions: [decision] };
    },
    store: (tx, _, { decisions }, at) => insertDecisions(tx, decisions, together(at, input, null)),
    answer: (_, { decisions }) => ({ decisionIds: decisions.map(({ id }) => id) }),
  });
}

export interface AdoptInput extends Repeatable, Days {
  preset: PolicyPresetCode;
  keys?: PolicyKey[] | null;
}

/** Adopts the values of a preset, or some of them, each with the clause that it stands in. */
export function adoptPolicyPreset(hub: Hub, actor: Actor | null, input: AdoptInput): Promise<PolicyAnswer> {
  const preset = presetOf(input.preset);
  return performOnPolicy<PolicyState, Deciding>(hub, actor, {
    mutation: 'adoptPolicyPreset',
    input,
    check: (_, { today }) => [...presetKeyProblems(preset, input.keys), ...dayProblems(input, today)],
    decide(_, at) {
      const decisions = valuesOf(preset)
        .filter(([key]) => input.keys?.includes(key) ?? true)
        .map(([key, { value, article }]) => ({
          id: newId(),
          key,
          value,
          inherits: false,
          document: preset.document,
          article,
        }));
      const { validFrom, validTo = null } = input;
      const keys = decisions.map(({ key }) => key);
      const fact = policyFact(at, 'POLICY_PRESET_ADOPTED', {
        keys,
        preset: preset.code,
        validFrom,
        validTo,
        decisions,
      });
      return { facts: [fact], decisions };
    },
    store: (tx, _, { decisions }, at) => insertDecisions(tx, decisions, together(at, input, preset.code)),
    answer: (_, { decisions }) => ({ decisionIds: decisions.map(({ id }) => id) }),
  });
}

interface Withdrawing extends PolicyState {
  decision: StoredDecision;
}

async function getDecision(tx: Tx, actor: Actor, id: string): Promise<StoredDecision> {
  const uuid = localId('PolicyDecision', id);
  const [decision] = uuid === null ? [] : await readDecisionsById(tx, [uuid]);
  const lineage = await findLineage(tx, actor.jurisdictionId);
  if (decision === undefined || !lineage.some((place) => place.id === decision.jurisdictionId))
    throw refusal.notFound();
  return decision;
}

/** Withdraws a decision before its first day; it stays readable with the reason. */
export function withdrawPolicyDecision(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & { decisionId: string; reason: string },
): Promise<PolicyAnswer> {
  return performOnPolicy<Withdrawing, Decided>(hub, actor, {
    mutation: 'withdrawPolicyDecision',
    input,
    load: async (tx, who, state) => ({ ...state, decision: await getDecision(tx, who, input.decisionId) }),
    placeOf: ({ decision }) => decision.jurisdictionId,
    check: () => withdrawalProblems(input.reason),
    decide({ decision }, at) {
      const wrong = withdrawRefusal(stateOn(localDate(at.now), decision, true));
      if (wrong !== null) throw wrong;
      const { id, key } = decision;
      return {
        facts: [
          policyFact(at, 'POLICY_DECISION_WITHDRAWN', { keys: [key], decision: id, reason: input.reason.trim() }),
        ],
      };
    },
    store: (tx, { decision }, _, { actor: who, now }) =>
      markWithdrawn(tx, decision.id, who.accountId, now, input.reason.trim()),
    answer: ({ decision }) => ({ decisionIds: [decision.id] }),
  });
}
