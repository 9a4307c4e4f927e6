import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { localDate } from '../kernel/clock.ts';
import {
  answeringDepartments,
  countShapes,
  entriesFor,
  getMatters,
  getShownSelection,
  getWeights,
  type Matter,
  type PlanMergeItem,
  type ShapeCount,
  stratumOf,
  toldDepartment,
  type Weight,
  weightOf,
} from '../merging/index.ts';
import { departmentsInOrder, percentFor, type PlanView } from '../plans/index.ts';
import { getPolicy } from '../policy/index.ts';
import { findDrawable } from '../registry/index.ts';
import type { DrawStratum } from '../../schema/draws/sealed.ts';
import type { InclusionChance, SamplingPreview } from '../../schema/draws/sampling-preview.ts';
import { inclusion } from './chance.ts';
import { chosenOf, inPool, type PoolCandidate } from './pool.ts';
import { poolNeeds } from './pool-needs.ts';
import { compareText, take } from './protocol/index.ts';
import { findRecusedTargets } from './recused-targets.store.ts';
import { leastTeam } from './least-team.ts';

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
      const { atLeast = null, atMost = null } = rule ?? {};
      const percent = rule === undefined ? '0' : percentFor(rule, size);
      return { stratum, percent, atLeast, atMost, size, take: take(size, { percent, atLeast, atMost }) };
    });
}

/** How probable it is that a target of each class and weight is drawn (R062, R064). */
function chancesOf(
  plan: Pick<PlanView, 'sampling'>,
  shapes: readonly ShapeCount[],
  strata: readonly DrawStratum[],
  weights: readonly Weight[],
): InclusionChance[] {
  const byClass = plan.sampling.some(({ riskClass }) => riskClass !== null);
  const counts = new Map<string, Map<number, number>>();
  for (const { riskClass, labels, count } of shapes) {
    const stratum = byClass ? stratumOf(riskClass ?? 'UNRATED') : '*';
    const own = counts.get(stratum) ?? new Map<number, number>();
    counts.set(stratum, own);
    const weight = weightOf(weights, labels);
    own.set(weight, (own.get(weight) ?? 0) + count);
  }
  return strata.flatMap(({ stratum, take: taken }) => {
    const groups = [...counts.get(stratum)!].map(([weight, targets]) => ({ weight, targets }));
    const chances = inclusion(taken, groups);
    return groups
      .sort((a, b) => a.weight - b.weight)
      .map(({ weight, targets }) => ({ stratum, weight, targets, probability: chances.get(weight)! }));
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
export async function samplingPreview(scene: Scene, plan: PlanView): Promise<SamplingPreview> {
  const { hub, actor } = scene;
  const today = localDate(hub.clock.now());
  const order = departmentsInOrder(plan.leadId, plan.participantRows);
  const matters = await getMatters(hub, hub.database, plan, plan.participantRows);
  const [selection, candidates, directory, policy] = await Promise.all([
    getShownSelection(scene, plan, matters),
    findDrawable(hub.database, order, today, plan),
    directoryOf(hub),
    getPolicy(hub.database, plan.jurisdictionId, today),
  ]);
  // Whom another department sent last may be about to go (R075).
  const sparesLastOf = policy.samePair.value === 'REFUSE' ? toldDepartment(actor) : null;
  const recused = await findRecusedTargets(hub.database, selection, order, sparesLastOf);
  const minimum = leastTeam(policy);
  const shapes = (await countShapes(hub.database, selection)).filter((shape) => entriesFor(matters, shape).length > 0);
  const strata = strataOf(plan, shapes);
  const needed = neededSpecialties(matters, shapes);
  const pools = order
    .filter((departmentId) => needed.has(departmentId))
    .map((departmentId) => {
      const own = candidates.filter((candidate: PoolCandidate) => candidate.departmentId === departmentId);
      const pool = inPool(own, plan.teamPool, chosenOf(plan.teamStations, directory.byId(departmentId).code));
      const held = new Set(pool.flatMap(({ specialties }) => specialties));
      const needs = poolNeeds(departmentId, pool, matters, shapes, recused, minimum);
      return {
        departmentCode: directory.byId(departmentId).code,
        inspectors: pool.length,
        missingSpecialties: [...needed.get(departmentId)!].filter((specialty) => !held.has(specialty)).sort(),
        needs: needs.map((need) => ({ ...need, missing: Math.max(0, need.needed - need.worst) })),
      };
    });
  const weights = await getWeights(hub.database, plan, today);
  return {
    strata,
    total: strata.reduce((sum, stratum) => sum + stratum.take, 0),
    pools,
    isShort: pools.some(({ needs }) => needs.some(({ missing }) => missing > 0)),
    weights,
    chances: chancesOf(plan, shapes, strata, weights),
  };
}
