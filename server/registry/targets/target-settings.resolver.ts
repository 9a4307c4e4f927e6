import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { TargetFilter } from '../../../schema/registry/target.ts';
import { BulkTargetsPayload } from '../../../schema/registry/target-inputs.ts';
import { SettingPreview, SetTargetsInput, TargetSetting } from '../../../schema/registry/target-setting.ts';
import { readerOf } from '../registry.permits.ts';
import { setTargets } from './set-targets.action.ts';
import { previewSetting } from './setting-preview.ts';

@Resolver()
export class TargetSettingsResolver {
  @Query(() => SettingPreview, {
    description:
      'What `setTargets` would change, and which targets it would pass over and why, before it does. Input as there; for liaisons and administrators, others are FORBIDDEN.',
  })
  async settingPreview(
    @Ctx() scene: Scene,
    @Arg('targetIds', () => [ID], { nullable: true, description: 'The targets, 1 to 1,000; or else a filter.' })
    targetIds: string[] | null,
    @Arg('filter', () => TargetFilter, { nullable: true, description: 'All targets that it finds; or else ids.' })
    filter: TargetFilter | null,
    @Arg('set', () => TargetSetting, { description: 'What they would get.' }) set: TargetSetting,
  ): Promise<SettingPreview> {
    const actor = readerOf(scene.actor, 'targets');
    return previewSetting(scene, actor, { targetIds, filter, set });
  }

  @Mutation(() => BulkTargetsPayload, {
    description:
      'Sets the class, the standing or the district of many targets, at most 1,000 a call, each with its own entry in its history. Passed over are targets that only other departments claim (R016, 唐市监字〔2023〕31号 二（一）), those with a later class (R017, 昌企监〔2023〕4号 二（二）), and those registered after the day (R018, 偃市监〔2023〕13号 七（二）). For liaisons and administrators; others are FORBIDDEN.',
  })
  setTargets(
    @Ctx() scene: Scene,
    @Arg('input', () => SetTargetsInput, { description: 'Which targets, and what they get.' }) input: SetTargetsInput,
  ): Promise<BulkTargetsPayload> {
    return setTargets(scene.hub, scene.actor, input);
  }
}
