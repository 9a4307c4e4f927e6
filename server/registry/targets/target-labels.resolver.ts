import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { pageRequest } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { TargetFilter } from '../../../schema/registry/target.ts';
import { RegisterFigurePayload, SetRegisterFigureInput } from '../../../schema/registry/target-health.ts';
import { LabellingPreview } from '../../../schema/registry/target-inputs.ts';
import {
  SaveTargetLabelInput,
  TargetLabelConnection,
  TargetLabelPayload,
} from '../../../schema/registry/target-label.ts';
import { AFTER, FIRST } from '../page-arguments.ts';
import { readerOf } from '../registry.permits.ts';
import { findLabel, findLabels } from './labels.store.ts';
import { previewLabelling } from './label-targets.action.ts';
import { findFigures, setRegisterFigure } from './register-figure.ts';
import { saveTargetLabel } from './save-label.action.ts';

const LABELS = { nullable: true };

@Resolver()
export class TargetLabelsResolver {
  @Query(() => TargetLabelConnection, {
    description:
      'The label dictionary (R019) of the viewer’s jurisdiction by name. For liaisons, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.',
  })
  async targetLabels(
    @Ctx() scene: Scene,
    @Arg('text', () => String, { nullable: true, description: 'Part of the label or of a synonym; left out: all.' })
    text: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<TargetLabelConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'targets');
    return findLabels(scene.hub, jurisdictionId, text, pageRequest(first, after)) as Promise<TargetLabelConnection>;
  }

  @Query(() => LabellingPreview, {
    description:
      'What `labelTargets` would change, before it does. Input as there; for liaisons and administrators, others are FORBIDDEN.',
  })
  async labellingPreview(
    @Ctx() scene: Scene,
    @Arg('targetIds', () => [ID], { nullable: true, description: 'The targets, 1 to 1,000; or else a filter.' })
    targetIds: string[] | null,
    @Arg('filter', () => TargetFilter, { nullable: true, description: 'All targets that it finds; or else ids.' })
    filter: TargetFilter | null,
    @Arg('add', () => [String], { ...LABELS, description: 'Labels to add.' }) add: string[] | null,
    @Arg('remove', () => [String], { ...LABELS, description: 'Labels to take off.' }) remove: string[] | null,
  ): Promise<LabellingPreview> {
    const actor = readerOf(scene.actor, 'targets');
    return previewLabelling(scene, actor, { targetIds, filter, add, remove });
  }

  @Mutation(() => TargetLabelPayload, {
    description:
      'Adds a label to the dictionary or changes one, merging its synonyms (R019, 沙市监函〔2025〕5号 二（一）). For administrators; others are FORBIDDEN.',
  })
  async saveTargetLabel(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveTargetLabelInput, { description: 'The label.' }) input: SaveTargetLabelInput,
  ): Promise<TargetLabelPayload> {
    const { name } = await saveTargetLabel(scene.hub, scene.actor, input);
    const label = await findLabel(scene.hub.database, scene.actor!.jurisdictionId, name);
    if (label === undefined) throw refusal.notFound();
    return { label };
  }

  @Mutation(() => RegisterFigurePayload, {
    description:
      'Enters how many targets the register itself has of a kind, to compare with (R017, 昌企监〔2023〕4号 二（二）). For administrators; others are FORBIDDEN.',
  })
  async setRegisterFigure(
    @Ctx() scene: Scene,
    @Arg('input', () => SetRegisterFigureInput, { description: 'The figure.' }) input: SetRegisterFigureInput,
  ): Promise<RegisterFigurePayload> {
    const { kind } = await setRegisterFigure(scene.hub, scene.actor, input);
    const figures = await findFigures(scene.hub.database, scene.actor!.jurisdictionId);
    return { figure: figures.find((figure) => figure.kind === kind)! };
  }
}
