import { Arg, Ctx, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import { PolicyDecisionConnection, PolicyInForce } from '../../schema/policy/policy.ts';
import { type PolicyPresetCode, PolicyPresetCodes } from '../../schema/policy/policy-enums.ts';
import { PolicyEvent } from '../../schema/policy/policy-event.ts';
import {
  AdoptPolicyPresetInput,
  AdoptPolicyPresetPayload,
  DecidePolicyValueInput,
  PolicyDecisionPayload,
  WithdrawPolicyDecisionInput,
} from '../../schema/policy/policy-inputs.ts';
import { type PolicyKeyCode, PolicyKeyCodes } from '../../schema/policy/policy-keys.ts';
import { PolicyPreset, PolicyPresetComparison, PolicyPresetEffect } from '../../schema/policy/policy-preset.ts';
import { LocalDate } from '../../schema/scalars.ts';
import { adoptPolicyPreset, decidePolicyValue, type PolicyAnswer, withdrawPolicyDecision } from './policy.actions.ts';
import { policyEvents } from './policy-events.ts';
import { policyReader } from './policy.permits.ts';
import { findHistory, getDecisions, getPolicyInForce, presetEffects } from './policy.queries.ts';
import { presetOf, PRESETS } from './presets.ts';
import { comparisonView, presetView } from './preset-view.ts';

const READERS =
  'For administrators, liaisons, heads, leaders and auditors; inspectors are FORBIDDEN, UNAUTHENTICATED without a session.';
const ADMINISTRATORS = 'The jurisdiction’s administrators only; others are FORBIDDEN.';
const PLACE = {
  nullable: true,
  description:
    'The viewer’s own jurisdiction, or one above or below it, by its code; any other is NOT_FOUND. Left out: the own.',
};

interface Subscribing {
  args: { after?: string | null };
  context: Scene;
}

async function decided(scene: Scene, { decisionIds }: PolicyAnswer): Promise<AdoptPolicyPresetPayload> {
  return {
    decisions: await getDecisions(scene, scene.actor!, decisionIds),
    policy: await getPolicyInForce(scene),
  };
}

async function decidedOne(scene: Scene, answer: PolicyAnswer): Promise<PolicyDecisionPayload> {
  const { decisions, policy } = await decided(scene, answer);
  return { decision: decisions[0]!, policy };
}

@Resolver()
export class PolicyResolver {
  @Query(() => PolicyInForce, {
    description: `What a jurisdiction’s policy is on a day: each value with its clause, who decided it, since when, and what holds next (requirements A.11). ${READERS}`,
  })
  policy(
    @Ctx() scene: Scene,
    @Arg('on', () => LocalDate, { nullable: true, description: 'The day, past or to come; left out: today.' })
    on: string | null,
    @Arg('jurisdictionCode', () => String, PLACE) jurisdictionCode: string | null,
  ): Promise<PolicyInForce> {
    return getPolicyInForce(scene, on, jurisdictionCode);
  }

  @Query(() => PolicyDecisionConnection, {
    description: `Every decision on a key, of the jurisdiction and of those above it, the last decided first; withdrawn ones too. ${READERS}`,
  })
  policyHistory(
    @Ctx() scene: Scene,
    @Arg('key', () => PolicyKeyCodes, { description: 'The key.' }) key: PolicyKeyCode,
    @Arg('jurisdictionCode', () => String, PLACE) jurisdictionCode: string | null,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100; anything else is BAD_USER_INPUT.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor to go on behind; one of another list is BAD_USER_INPUT.',
    })
    after: string | null,
  ): Promise<PolicyDecisionConnection> {
    return findHistory(scene, key, jurisdictionCode, { first, after }) as Promise<PolicyDecisionConnection>;
  }

  @Query(() => [PolicyPreset], { description: `The published documents whose values may be adopted. ${READERS}` })
  policyPresets(@Ctx() { actor, language }: Scene): PolicyPreset[] {
    policyReader(actor);
    return PRESETS.map((preset) => presetView(preset, language));
  }

  @Query(() => PolicyPresetComparison, {
    description: `Two presets side by side: what each says, with its clause, and where they differ. ${READERS}`,
  })
  comparePresets(
    @Ctx() { actor, language }: Scene,
    @Arg('left', () => PolicyPresetCodes, { description: 'The one.' }) left: PolicyPresetCode,
    @Arg('right', () => PolicyPresetCodes, { description: 'The other.' }) right: PolicyPresetCode,
  ): PolicyPresetComparison {
    policyReader(actor);
    return comparisonView(presetOf(left), presetOf(right), language);
  }

  @Query(() => [PolicyPresetEffect], {
    description: `What adopting a preset from a day on would change in the viewer’s jurisdiction; changes nothing itself. ${READERS}`,
  })
  policyPresetEffects(
    @Ctx() scene: Scene,
    @Arg('preset', () => PolicyPresetCodes, { description: 'The preset.' }) preset: PolicyPresetCode,
    @Arg('validFrom', () => LocalDate, { description: 'The first day that it would hold.' }) validFrom: string,
  ): Promise<PolicyPresetEffect[]> {
    return presetEffects(scene, preset, validFrom);
  }

  @Mutation(() => PolicyDecisionPayload, {
    description: `Decides on a key from a day on; what held before stays readable. ${ADMINISTRATORS} A value that the law forbids everywhere is RULE with its clause (such as teams of fewer than two, R073).`,
  })
  async decidePolicyValue(
    @Ctx() scene: Scene,
    @Arg('input', () => DecidePolicyValueInput, { description: 'The decision.' }) input: DecidePolicyValueInput,
  ): Promise<PolicyDecisionPayload> {
    return decidedOne(scene, await decidePolicyValue(scene.hub, scene.actor, input));
  }

  @Mutation(() => AdoptPolicyPresetPayload, {
    description: `Adopts the values of a preset, or some of them, from a day on; \`policyPresetEffects\` tells before what changes. ${ADMINISTRATORS}`,
  })
  async adoptPolicyPreset(
    @Ctx() scene: Scene,
    @Arg('input', () => AdoptPolicyPresetInput, { description: 'Which values, and from when.' })
    input: AdoptPolicyPresetInput,
  ): Promise<AdoptPolicyPresetPayload> {
    return decided(scene, await adoptPolicyPreset(scene.hub, scene.actor, input));
  }

  @Mutation(() => PolicyDecisionPayload, {
    description: `Withdraws a decision before its first day; one that has begun is WRONG_STATE. ${ADMINISTRATORS}`,
  })
  async withdrawPolicyDecision(
    @Ctx() scene: Scene,
    @Arg('input', () => WithdrawPolicyDecisionInput, { description: 'Which one, and why.' })
    input: WithdrawPolicyDecisionInput,
  ): Promise<PolicyDecisionPayload> {
    return decidedOne(scene, await withdrawPolicyDecision(scene.hub, scene.actor, input));
  }

  @Subscription(() => PolicyEvent, {
    description: `Decisions on the policy of the viewer’s jurisdiction and of those above it, each once and in one order. ${READERS}`,
    subscribe: ({ args, context }: Subscribing) => policyEvents(context, args.after),
  })
  policyEvents(
    @Root() event: PolicyEvent,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Go on behind this cursor: first what was missed, then what comes. Left out: from now on.',
    })
    _after: string | null,
  ): PolicyEvent {
    return event;
  }
}
