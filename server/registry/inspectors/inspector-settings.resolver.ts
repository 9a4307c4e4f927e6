import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { InspectorFilter } from '../../../schema/registry/inspector.ts';
import {
  BulkInspectorsPayload,
  InspectorSetting,
  InspectorSettingPreview,
  SetInspectorsInput,
} from '../../../schema/registry/inspector-setting.ts';
import { readerOf } from '../registry.permits.ts';
import { setInspectors } from './set-inspectors.action.ts';
import { previewSetting } from './setting-preview.ts';

@Resolver()
export class InspectorSettingsResolver {
  @Query(() => InspectorSettingPreview, {
    description:
      'What `setInspectors` would change, and whom it would pass over and why, before it does. Input as there; for liaisons and administrators, others are FORBIDDEN.',
  })
  async inspectorSettingPreview(
    @Ctx() scene: Scene,
    @Arg('inspectorIds', () => [ID], { nullable: true, description: 'The people, 1 to 1,000; or else a filter.' })
    inspectorIds: string[] | null,
    @Arg('filter', () => InspectorFilter, { nullable: true, description: 'All people whom it finds; or else ids.' })
    filter: InspectorFilter | null,
    @Arg('departmentCode', () => String, {
      nullable: true,
      description: 'With a filter: of one department alone, by its code.',
    })
    departmentCode: string | null,
    @Arg('set', () => InspectorSetting, { description: 'What they would get.' }) set: InspectorSetting,
  ): Promise<InspectorSettingPreview> {
    const actor = readerOf(scene.actor, 'inspectors');
    return previewSetting(scene, actor, { inspectorIds, filter, departmentCode, set });
  }

  @Mutation(() => BulkInspectorsPayload, {
    description:
      'Sets the station of many people, or their specialties (R021, R025), at most 1,000 a call, each with its own entry in its history. Passed over are people of other departments and those who would hold more than 20 specialties; a specialty that the taxonomy does not have is RULE R025 (沙市监函〔2025〕5号 二（一）). What the legal section verified stands (R024). For liaisons and administrators; others are FORBIDDEN.',
  })
  setInspectors(
    @Ctx() scene: Scene,
    @Arg('input', () => SetInspectorsInput, { description: 'Whom, and what they get.' }) input: SetInspectorsInput,
  ): Promise<BulkInspectorsPayload> {
    return setInspectors(scene.hub, scene.actor, input);
  }
}
