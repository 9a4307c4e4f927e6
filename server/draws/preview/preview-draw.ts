import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { localDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import {
  answeringDepartments,
  countShapes,
  entriesFor,
  getMatters,
  getShownSelection,
  getWeights,
  stratumOf,
  visitsTo,
  weightOf,
} from '../../merging/index.ts';
import { departmentsInOrder, percentFor, type PlanView } from '../../plans/index.ts';
import { getPolicy } from '../../policy/index.ts';
import { districtsOf, findDrawable } from '../../registry/index.ts';
import type { DrawPreview } from '../../../schema/draws/draw-preview.ts';
import { inclusion } from '../chance.ts';
import { inPool } from '../pool.ts';
import { take } from '../protocol/index.ts';
import { Gathered, GatheredBy } from './range.ts';
import { trial, type TrialGroup, turns } from './trial.ts';

const MOST_SEEDS = 50;
const MOST_TICKETS = 20_000_000;

/** What reports add the year's indicators to. */
export interface DrawPreviewView extends DrawPreview {
  plan: PlanView;
  /** Enterprises among the drawn, on average. */
  enterprises: number;
}

interface Group extends TrialGroup {
  riskClass: string;
  districtCode: string | null;
  isEnterprise: boolean;
  departments: string[];
  saved: number;
}

const sumBy = <K>(drawn: readonly number[], keysOf: (i: number) => readonly K[]): Map<K, number> => {
  const sums = new Map<K, number>();
  drawn.forEach((count, i) => {
    for (const key of keysOf(i)) sums.set(key, (sums.get(key) ?? 0) + count);
  });
  return sums;
};

/** The frame as it is now, by all that a trial tells apart. */
async function groupsOf(scene: Scene, plan: PlanView, today: string): Promise<Group[]> {
  const { hub } = scene;
  const matters = await getMatters(hub, hub.database, plan, plan.participantRows);
  const selection = await getShownSelection(scene, plan, matters);
  const weights = await getWeights(hub.database, plan, today);
  const byClass = plan.sampling.some(({ riskClass }) => riskClass !== null);
  return (await countShapes(hub.database, selection, true)).flatMap((shape) => {
    const entries = entriesFor(matters, shape);
    if (entries.length === 0) return [];
    const visits = visitsTo(entries);
    return [
      {
        stratum: byClass ? stratumOf(shape.riskClass ?? 'UNRATED') : '*',
        weight: weightOf(weights, shape.labels),
        count: shape.count,
        riskClass: shape.riskClass ?? 'UNRATED',
        districtCode: shape.districtCode ?? null,
        isEnterprise: shape.kind === 'ENTERPRISE',
        departments: [...answeringDepartments(entries).keys()],
        saved: visits.separate - visits.joint,
      },
    ];
  });
}

/** How many each stratum takes. */
function takesOf({ sampling }: Pick<PlanView, 'sampling'>, groups: readonly Group[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { stratum, count } of groups) sizes.set(stratum, (sizes.get(stratum) ?? 0) + count);
  return new Map(
    [...sizes].map(([stratum, size]) => {
      const rule = sampling.find(({ riskClass }) => stratumOf(riskClass) === stratum);
      if (rule === undefined) return [stratum, 0];
      const { atLeast, atMost } = rule;
      return [stratum, take(size, { percent: percentFor(rule, size), atLeast, atMost })];
    }),
  );
}

/** Tries a plan's draw over its frame as it is now (R044): counts only, with seeds that nobody ever sees. */
export async function previewDraw(scene: Scene, plan: PlanView, asked: number): Promise<DrawPreviewView> {
  if (!Number.isInteger(asked) || asked < 1 || asked > MOST_SEEDS) {
    const problem = text(`须为 1 至 ${MOST_SEEDS}`, `it must be 1 to ${MOST_SEEDS}`);
    throw refusal.badInput([{ path: 'seeds', problem }]);
  }
  const { hub } = scene;
  const today = localDate(hub.clock.now());
  const groups = await groupsOf(scene, plan, today);
  const takes = takesOf(plan, groups);
  const frame = groups.reduce((sum, { count }) => sum + count, 0);
  const seeds = Math.max(1, Math.min(asked, Math.floor(MOST_TICKETS / Math.max(1, frame))));
  const order = departmentsInOrder(plan.leadId, plan.participantRows).filter((id) =>
    groups.some(({ departments }) => departments.includes(id)),
  );
  const byClass = new GatheredBy(new Set(groups.map(({ riskClass }) => riskClass)));
  const byDistrict = new GatheredBy(new Set(groups.map(({ districtCode }) => districtCode)));
  const byDepartment = new GatheredBy(order);
  const chanceOf = (i: number): string => `${groups[i]!.stratum} ${groups[i]!.weight}`;
  const byChance = new GatheredBy(new Set(groups.map((_, i) => chanceOf(i))));
  const [saved, enterprises] = [new Gathered(), new Gathered()];
  const turn = turns();
  for (let n = 0; n < seeds; n++) {
    const drawn = await trial(groups, takes, turn);
    byClass.add(sumBy(drawn, (i) => [groups[i]!.riskClass]));
    byDistrict.add(sumBy(drawn, (i) => [groups[i]!.districtCode]));
    byDepartment.add(sumBy(drawn, (i) => groups[i]!.departments));
    byChance.add(sumBy(drawn, (i) => [chanceOf(i)]));
    saved.add(drawn.reduce((sum, count, i) => sum + count * groups[i]!.saved, 0));
    enterprises.add(drawn.reduce((sum, count, i) => sum + (groups[i]!.isEnterprise ? count : 0), 0));
    await turn();
  }
  const sizeBy = <K>(keyOf: (group: Group) => K, key: K): number =>
    groups.reduce((sum, group) => sum + (keyOf(group) === key ? group.count : 0), 0);
  const districts = await districtsOf(hub);
  return {
    plan,
    enterprises: enterprises.mean,
    seeds,
    frame,
    drawn: [...takes.values()].reduce((sum, one) => sum + one, 0),
    classes: byClass
      .keys()
      .sort()
      .map((riskClass) => ({
        riskClass: riskClass as DrawPreview['classes'][number]['riskClass'],
        size: sizeBy((group) => group.riskClass, riskClass),
        drawn: byClass.of(riskClass).range(),
      })),
    districts: byDistrict
      .keys()
      .sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map((code) => ({
        district: code === null ? null : (districts.byCode(code) ?? null),
        size: sizeBy((group) => group.districtCode, code),
        drawn: byDistrict.of(code).range(),
      })),
    departments: await loadsOf(scene, plan, order, byDepartment, today),
    visitsSaved: saved.range(),
    chances: chancesOf(groups, takes, byChance),
  };
}

/** What the visits ask of each department's inspectors (R071, R073). */
async function loadsOf(
  { hub }: Scene,
  plan: PlanView,
  order: readonly string[],
  visits: GatheredBy<string>,
  today: string,
): Promise<DrawPreview['departments']> {
  const directory = await directoryOf(hub);
  const { teamMinimum } = await getPolicy(hub.database, plan.jurisdictionId, today);
  const candidates = await findDrawable(hub.database, order, today, plan);
  return order.map((id) => {
    const own = candidates.filter(({ departmentId }) => departmentId === id);
    const inspectors = inPool(own, plan.teamPool).length;
    const gathered = visits.of(id);
    return {
      department: directory.byId(id),
      visits: gathered.range(),
      inspectors,
      visitsPerInspector:
        inspectors === 0 ? null : Math.round((gathered.mean * Math.max(2, teamMinimum.value) * 10) / inspectors) / 10,
    };
  });
}

/** Each target's probability, as it is computed and as the trials came out (R064). */
function chancesOf(
  groups: readonly Group[],
  takes: ReadonlyMap<string, number>,
  observed: GatheredBy<string>,
): DrawPreview['chances'] {
  return [...takes].flatMap(([stratum, count]) => {
    const weights = new Map<number, number>();
    for (const group of groups) {
      if (group.stratum === stratum) weights.set(group.weight, (weights.get(group.weight) ?? 0) + group.count);
    }
    const weighted = [...weights].map(([weight, targets]) => ({ weight, targets })).sort((a, b) => a.weight - b.weight);
    const chances = inclusion(count, weighted);
    return weighted.map(({ weight, targets }) => ({
      stratum,
      weight,
      targets,
      probability: chances.get(weight)!,
      observed: observed.of(`${stratum} ${weight}`).mean / targets,
    }));
  });
}
