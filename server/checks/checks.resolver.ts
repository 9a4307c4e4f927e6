import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { Possibility } from '../../schema/clause.ts';
import { CheckPayload, JointCheck } from '../../schema/checks/check.ts';
import { RecordResultsInput, SubmitPartInput } from '../../schema/checks/check-inputs.ts';
import { checkPayload } from './check-payload.ts';
import type { CheckView } from './check-view.ts';
import { getCheck } from './checks.queries.ts';
import { recordRefusal, submitRefusal } from './possibilities.ts';
import { recordResults } from './record.action.ts';
import { submitPart } from './submit.action.ts';

@Resolver(() => JointCheck)
export class ChecksResolver {
  @Query(() => JointCheck, {
    nullable: true,
    description:
      'A released check by its id, for its team and the liaisons of the plan’s departments; others are FORBIDDEN, an unknown id is NOT_FOUND (R075).',
  })
  check(@Ctx() scene: Scene, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<JointCheck> {
    return getCheck(scene, id);
  }

  @Mutation(() => CheckPayload, {
    description:
      'Records results of the own department’s part (谁检查、谁录入, R082); an inspector on its team, others are FORBIDDEN. May be repeated until the part is submitted, then it is WRONG_STATE.',
  })
  async recordResults(
    @Ctx() scene: Scene,
    @Arg('input', () => RecordResultsInput, { description: 'The results.' }) input: RecordResultsInput,
  ): Promise<CheckPayload> {
    return checkPayload(scene, await recordResults(scene.hub, scene.actor, input));
  }

  @Mutation(() => CheckPayload, {
    description:
      'Submits the own department’s part with the confirmation of the inspected side (R084); an inspector on its team. An entry without outcome is RULE R083 (舞政办明电〔2023〕4号 第十三条). The last part completes the check, the last check the plan.',
  })
  async submitPart(
    @Ctx() scene: Scene,
    @Arg('input', () => SubmitPartInput, { description: 'The check and the confirmation.' }) input: SubmitPartInput,
  ): Promise<CheckPayload> {
    return checkPayload(scene, await submitPart(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => Possibility, {
    description: 'Whether the viewer may record results of the own department’s part now.',
  })
  viewerCanRecord(@Root() check: CheckView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(recordRefusal(actor!, check), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may submit the own department’s part now.' })
  viewerCanSubmit(@Root() check: CheckView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(submitRefusal(actor!, check), language);
  }
}
