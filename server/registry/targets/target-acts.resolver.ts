import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import {
  BulkTargetsPayload,
  ClaimTargetsInput,
  GiveBackTargetsInput,
  LabelTargetsInput,
  SaveTargetInput,
  SetTargetClassInput,
  SetTargetStatusInput,
  TargetPayload,
  UnmaskTargetInput,
} from '../../../schema/registry/target-inputs.ts';
import type { Disclosure } from '../masking.ts';
import { claimTargets, giveBackTargets } from './claim-targets.action.ts';
import { labelTargets } from './label-targets.action.ts';
import { saveTarget, setTargetClass, setTargetStatus, type TargetAnswer, unmaskTarget } from './target.actions.ts';
import { targetRecord } from './target-record.ts';

async function payload(scene: Scene, { targetId }: TargetAnswer, disclosure?: Disclosure): Promise<TargetPayload> {
  return { record: await targetRecord(scene, scene.actor!, targetId, disclosure) };
}

const KEEPERS =
  'For liaisons and administrators; where departments claim the target, for theirs and administrators alone, others are FORBIDDEN.';

@Resolver()
export class TargetActsResolver {
  @Mutation(() => TargetPayload, {
    description: `Enters a target or changes its fields (R013). A wrong credit code is RULE R014, a key that is taken RULE R013 with the record that has it named (both 舞政办明电〔2023〕4号 第五条). ${KEEPERS}`,
  })
  async saveTarget(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveTargetInput, { description: 'The record.' }) input: SaveTargetInput,
  ): Promise<TargetPayload> {
    return payload(scene, await saveTarget(scene.hub, scene.actor, input));
  }

  @Mutation(() => TargetPayload, {
    description: `Sets a target’s standing with its day; only active ones can be drawn (R018, 偃市监〔2023〕13号 七（二）). ${KEEPERS}`,
  })
  async setTargetStatus(
    @Ctx() scene: Scene,
    @Arg('input', () => SetTargetStatusInput, { description: 'Which target and its standing.' })
    input: SetTargetStatusInput,
  ): Promise<TargetPayload> {
    return payload(scene, await setTargetStatus(scene.hub, scene.actor, input));
  }

  @Mutation(() => TargetPayload, {
    description: `Sets a target’s risk class with its source and day; the classes of before stay in its history (R017, 昌企监〔2023〕4号 二（二）). ${KEEPERS}`,
  })
  async setTargetClass(
    @Ctx() scene: Scene,
    @Arg('input', () => SetTargetClassInput, { description: 'Which target and its class.' }) input: SetTargetClassInput,
  ): Promise<TargetPayload> {
    return payload(scene, await setTargetClass(scene.hub, scene.actor, input));
  }

  @Extensions({ answeredAnew: true })
  @Mutation(() => TargetPayload, {
    description:
      'Reads what is masked of a natural person, with a reason that stays in the journal (R021, 偃市监〔2023〕13号 五). For liaisons and administrators; others are FORBIDDEN.',
  })
  async unmaskTarget(
    @Ctx() scene: Scene,
    @Arg('input', () => UnmaskTargetInput, { description: 'Which target and why.' }) input: UnmaskTargetInput,
  ): Promise<TargetPayload> {
    return payload(scene, await unmaskTarget(scene.hub, scene.actor, input), 'SHOWN');
  }

  @Mutation(() => BulkTargetsPayload, {
    description:
      'Adds labels of the dictionary to targets and takes others off, at most 1,000 targets a call. A label that the dictionary does not know is RULE R019 (沙市监函〔2025〕5号 二（一）). For liaisons and administrators; others are FORBIDDEN.',
  })
  labelTargets(
    @Ctx() scene: Scene,
    @Arg('input', () => LabelTargetsInput, { description: 'Which targets and labels.' }) input: LabelTargetsInput,
  ): Promise<BulkTargetsPayload> {
    return labelTargets(scene.hub, scene.actor, input);
  }

  @Mutation(() => BulkTargetsPayload, {
    description:
      'Claims targets for the own department (认领监管对象, R016), at most 1,000 a call; several departments may claim one. For liaisons; others are FORBIDDEN.',
  })
  claimTargets(
    @Ctx() scene: Scene,
    @Arg('input', () => ClaimTargetsInput, { description: 'Which targets.' }) input: ClaimTargetsInput,
  ): Promise<BulkTargetsPayload> {
    return claimTargets(scene.hub, scene.actor, input);
  }

  @Mutation(() => BulkTargetsPayload, {
    description:
      'Gives up the own department’s claim to targets, with the reason (R016), at most 1,000 a call. For liaisons; others are FORBIDDEN.',
  })
  giveBackTargets(
    @Ctx() scene: Scene,
    @Arg('input', () => GiveBackTargetsInput, { description: 'Which targets and why.' }) input: GiveBackTargetsInput,
  ): Promise<BulkTargetsPayload> {
    return giveBackTargets(scene.hub, scene.actor, input);
  }
}
