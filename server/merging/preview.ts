import type { Scene } from '../action/scene.ts';
import { globalId } from '../kernel/ids.ts';
import type { PlanView } from '../plans/index.ts';
import type { FramePreview, MergePreview } from '../../schema/merging/merge-preview.ts';
import { entriesFor, visitsTo } from './entries.ts';
import { countShapes, countSteps, FRAME_STEPS, type ShapeCount } from './frame.ts';
import { getMatters, getShownSelection } from './merge.store.ts';
import type { Matter } from './matters.ts';

/** Visits over targets counted by shape: targets of one shape have one list. */
export function countVisits(matters: readonly Matter[], shapes: readonly ShapeCount[]) {
  let [targets, separate, joint] = [0, 0, 0];
  for (const shape of shapes) {
    const visits = visitsTo(entriesFor(matters, shape));
    targets += visits.joint * shape.count;
    separate += visits.separate * shape.count;
    joint += visits.joint * shape.count;
  }
  return { targets, separate, joint };
}

/**
 * What merging gives. Over the frame until checks are released, then over the checks themselves: a count over a list
 * that is still confidential could give a target away (R075).
 */
export async function mergePreview(scene: Scene, plan: PlanView, released: Released | null): Promise<MergePreview> {
  const { hub } = scene;
  const matters = await getMatters(hub, hub.database, plan, plan.participantRows);
  const selection = await getShownSelection(scene, plan, matters);
  const counted = countVisits(matters, await countShapes(hub.database, selection));
  const { separate, joint } = released ?? counted;
  return {
    targetsInFrame: counted.targets,
    itemsContributed: matters.reduce((sum, matter) => sum + matter.items.length, 0),
    itemsMerged: matters.length,
    separateVisits: separate,
    jointVisits: joint,
    visitsSaved: separate - joint,
    matters: matters.map((matter) => ({
      name: matter.items[0]!.name,
      planItemIds: matter.items.map((item) => globalId('PlanItem', item.planItemId)),
    })),
  };
}

export interface Released {
  separate: number;
  joint: number;
}

/** The way from the registry to the frame, with what each step leaves out. */
export async function framePreview(scene: Scene, plan: PlanView): Promise<FramePreview> {
  const { hub } = scene;
  const matters = await getMatters(hub, hub.database, plan, plan.participantRows);
  const selection = await getShownSelection(scene, plan, matters);
  const { registry, excluded } = await countSteps(hub.database, selection);
  const shapes = await countShapes(hub.database, selection);
  const inFrame = shapes.filter((shape) => entriesFor(matters, shape).length > 0);
  let remaining = registry;
  const steps = FRAME_STEPS.map((step) => ({
    step,
    excluded: excluded[step],
    remaining: (remaining -= excluded[step]),
  }));
  const size = inFrame.reduce((sum, shape) => sum + shape.count, 0);
  const classes = new Map<string | null, number>();
  for (const shape of inFrame) classes.set(shape.riskClass, (classes.get(shape.riskClass) ?? 0) + shape.count);
  return {
    registry,
    steps: [...steps, { step: 'ITEM_APPLIES', excluded: remaining - size, remaining: size }],
    size,
    classes: [...classes]
      .map(([riskClass, count]) => ({ riskClass: riskClass ?? 'UNRATED', count }))
      .sort((a, b) => (a.riskClass < b.riskClass ? -1 : 1)) as FramePreview['classes'],
  };
}
