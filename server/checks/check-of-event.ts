import type { Scene } from '../action/scene.ts';
import type { JournalEntry } from '../platform/journal.ts';
import { maskedTarget } from '../registry/index.ts';
import type { CheckView } from './check-view.ts';
import { learnsOfCompletion } from './check.permits.ts';
import { checkLoader } from './checks.loaders.ts';
import { checkGuards } from './references.ts';
import { visibleChecks } from './visible.ts';

/** A completed check for the plan's other people: whom and which departments it was, nothing of teams, list and findings. */
function outline(check: CheckView): CheckView {
  return {
    ...check,
    target: maskedTarget(check.target),
    items: [],
    parts: check.parts.map((part) => ({ ...part, inspectors: [], signature: null })),
  };
}

/** The check that a fact tells of, as far as the viewer may see it. */
export async function checkOfEvent(scene: Scene, { kind, check: checkId }: JournalEntry): Promise<CheckView | null> {
  const { hub, actor } = scene;
  if (checkId === null || actor === null) return null;
  const isSeen = (await visibleChecks(hub, actor, [checkId])).has(checkId);
  if (!isSeen) {
    const guard = (await checkGuards(hub, [checkId])).get(checkId);
    if (kind !== 'CHECK_COMPLETED' || guard === undefined || !learnsOfCompletion(actor, guard.plan)) return null;
  }
  const check = await scene.loader(checkLoader).load(checkId);
  return check === null || isSeen ? check : outline(check);
}
