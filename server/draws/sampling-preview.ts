import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { localDate } from '../kernel/clock.ts';
import {
  answeringDepartments,
  countShapes,
  entriesFor,
  getMatters,
  getSelection,
  type Matter,
  type PlanMergeItem,
  type ShapeCount,
  stratumOf,
} from '../merging/index.ts';
import { departmentsInOrder, type PlanView } from '../plans/index.ts';
import { findDrawable } from '../registry/index.ts';
import type { DrawStratum, SamplingPreview } from '../../schema/draws/draw.ts';
import { inPool, type PoolCandidate } from './pool.ts';
import { compareText, take } from './protocol/index.ts';

/** The classes of a frame with what its rules take; a class without a rule takes nothing. */
function strataOf(plan: Pick<PlanView, 'sampling'>, shapes: readonly ShapeCount[]): DrawStratum[] {
  const byClass = plan.sampling.some(({ riskClass }) => riskClass !== null);
  const sizes = new Map<string, number>();
  for (const { riskClass, count } of shapes) {
    const stratum = byClass ? stratumOf(riskClass ?? 'UNRATED') : '*';
    sizes.set(stratum, (sizes.get(stratum) ?? 0) + count);
  }
  return [...sizes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([stratum, size]) => {
      const rule = plan.sampling.find(({ riskClass }) => stratumOf(riskClass) === stratum);
      const { percent = '0', atLeast = null, atMost = null } = rule ?? {};
      return { stratum, percent, atLeast, atMost, size, take: take(size, { percent, atLeast, atMost }) };
    });
}

/** What each department's entries ask of its inspectors, over all targets of the frame. */
function neededSpecialties(
  matters: readonly Matter<PlanMergeItem>[],
  shapes: readonly ShapeCount[],
): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>();
  for (const shape of shapes) {
    for (const [departmentId, entries] of answeringDepartments(entriesFor(matters, shape))) {
      const own = needed.get(departmentId) ?? new Set();
      needed.set(departmentId, own);
      for (const entry of entries) for (const specialty of entry.specialties) own.add(specialty);
    }
  }
  return needed;
}

/** What sealing would fix now: how many of each class, and who could be sent (R052, R070, R073). */
export async function samplingPreview({ hub }: Scene, plan: PlanView): Promise<SamplingPreview> {
  const today = localDate(hub.clock.now());
  const order = departmentsInOrder(plan.leadId, plan.participantRows);
  const [matters, selection, candidates, directory] = await Promise.all([
    getMatters(hub, hub.database, plan, plan.participantRows),
    getSelection(hub, hub.database, plan, today),
    findDrawable(hub.database, order, today, plan),
    directoryOf(hub),
  ]);
  const shapes = (await countShapes(hub.database, selection)).filter((shape) => entriesFor(matters, shape).length > 0);
  const strata = strataOf(plan, shapes);
  const needed = neededSpecialties(matters, shapes);
  const pools = order
    .filter((departmentId) => needed.has(departmentId))
    .map((departmentId) => {
      const own = candidates.filter((candidate: PoolCandidate) => candidate.departmentId === departmentId);
      const pool = inPool(own, plan.teamPool);
      const held = new Set(pool.flatMap(({ specialties }) => specialties));
      return {
        departmentCode: directory.byId(departmentId).code,
        inspectors: pool.length,
        missingSpecialties: [...needed.get(departmentId)!].filter((specialty) => !held.has(specialty)).sort(),
      };
    });
  return { strata, total: strata.reduce((sum, stratum) => sum + stratum.take, 0), pools };
}
