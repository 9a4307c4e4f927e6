import type { Hub } from '../../action/hub.ts';
import type { Reader } from '../../platform/database.ts';
import { findCarriedBy, findItemsOfPlans, type PlannedItem, type SamplingRule } from '../../plans/index.ts';
import {
  type CurrentTask,
  findCurrentTasks,
  jointIndustryPrefixes,
  liesIn,
  type TaskSampling,
  timesAYear,
} from '../../programmes/index.ts';
import { groupedBy, industriesOf, prefixesUnder } from '../../registry/index.ts';
import type { Source, SourceItem, SourceRule } from './source.ts';

/** What of an item decides where it applies and what it merges with, as the list has it now. */
interface ItemShape {
  itemId: string;
  departmentId: string;
  code: string;
  name: string;
  legalBasis: string;
  nationalCode: string | null;
  mergeGroup: string | null;
  targetKinds: string[];
  industryCodes: string[];
  labels: string[];
  requiredSpecialties: string[];
}

const ITEMS = `select i.id as "itemId", i.department_id as "departmentId", i.code, i.name, i.legal_basis as "legalBasis",
    i.national_code as "nationalCode", i.merge_group as "mergeGroup", i.target_kinds as "targetKinds",
    i.industry_codes as "industryCodes", i.labels, i.required_specialties as "requiredSpecialties"
  from inspection_items i where i.id = any($1::uuid[])`;

interface PlanRow {
  uuid: string;
  number: string;
  title: string;
  leadId: string;
  participantIds: string[];
  startsOn: string;
  endsOn: string;
  industryCodes: string[];
  districtCodes: string[];
  targetKinds: string[];
  registeredAfter: string | null;
  registeredBefore: string | null;
  sampling: SamplingRule[];
}

// Until it is announced a plan's existence is the business of its departments alone; taken back it is so again.
const PLANS = `select p.id as uuid, p.number, p.title, p.lead_id as "leadId", p.starts_on as "startsOn", p.ends_on as "endsOn",
    p.industry_codes as "industryCodes", p.district_codes as "districtCodes", p.target_kinds as "targetKinds",
    p.registered_after as "registeredAfter", p.registered_before as "registeredBefore", p.sampling,
    array(select m.department_id::text from plan_participants m where m.plan_id = p.id and m.state = 'ACCEPTED'
      order by m.accepted_order) as "participantIds"
  from joint_plans p
  where p.jurisdiction_id = $1 and p.year = $2 and p.state <> 'CANCELLED'
    and (p.state not in ('DRAFT', 'INVITING', 'FROZEN') or $3 or p.lead_id = $4 or exists (
      select 1 from plan_participants m where m.plan_id = p.id and m.department_id = $4 and m.state in ('INVITED', 'ACCEPTED')))
  order by p.id limit $5`;

/** The lower end of what a task takes; one that names no least number takes what it may at most. */
function ruleOfTask({ riskClass, percentMin, percentMax, countMin, countMax }: TaskSampling): SourceRule {
  const percent = percentMin ?? percentMax ?? (countMin === null ? '100' : '0');
  return { riskClass, percent, atLeast: countMin, atMost: countMax };
}

function sourceOfTask(task: CurrentTask, items: readonly SourceItem[]): Source {
  const { uuid, name, leadId, participantIds, fromMonth, toMonth, industryCodes, districtCodes, targetKinds } = task;
  return {
    kind: 'TASK',
    uuid,
    name,
    origin: task.programme,
    leadId,
    participantIds,
    months: fromMonth === null || toMonth === null ? null : { from: fromMonth, to: toMonth },
    industryCodes,
    industryPrefixes: industryCodes.length === 0 ? null : task.industryPrefixes,
    districtCodes,
    targetKinds,
    registeredAfter: null,
    registeredBefore: null,
    items,
    rules: task.sampling.map(ruleOfTask),
    timesAYear: timesAYear(task.frequency),
    isJointByDefault: task.isJointByDefault,
  };
}

/** Sources of a year, with the keys of the tasks that plans stand for. */
interface Gathered {
  sources: Source[];
  leftOut: number;
}

/** Whose plans are known: those of one department, or `whole` all of the jurisdiction’s. */
export interface Sight {
  jurisdictionId: string;
  departmentId: string | null;
  whole: boolean;
}

export const MOST_SOURCES = 1000;

type Prefixes = (codes: readonly string[]) => string[];

const ready =
  (prefixes: Prefixes) =>
  (item: ItemShape): SourceItem => ({
    ...item,
    planItemId: item.itemId,
    industryPrefixes: prefixes(item.industryCodes),
  });

async function itemsOfTasks(reader: Reader, tasks: readonly CurrentTask[]): Promise<Map<string, ItemShape>> {
  const ids = [...new Set(tasks.flatMap(({ items }) => items.map(({ itemId }) => itemId)))];
  return new Map((await reader.rows<ItemShape>(ITEMS, [ids])).map((item) => [item.itemId, item]));
}

async function planSources(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  plans: readonly PlanRow[],
  prefixes: Prefixes,
): Promise<Source[]> {
  const rule = await jointIndustryPrefixes(hub, reader, jurisdictionId);
  const planned = await findItemsOfPlans(
    reader,
    plans.map(({ uuid }) => uuid),
  );
  const items = groupedBy(planned, ({ planId }) => planId);
  return plans.map(({ number, title, startsOn, endsOn, sampling, ...plan }) => {
    const industryPrefixes = plan.industryCodes.length === 0 ? null : prefixes(plan.industryCodes);
    const order = [plan.leadId, ...plan.participantIds];
    const own: PlannedItem[] = (items.get(plan.uuid) ?? []).filter(({ departmentId }) => order.includes(departmentId));
    return {
      ...plan,
      kind: 'PLAN',
      name: title,
      origin: number,
      months: { from: startsOn.slice(0, 7), to: endsOn.slice(0, 7) },
      industryPrefixes,
      items: own.sort((a, b) => order.indexOf(a.departmentId) - order.indexOf(b.departmentId)).map(ready(prefixes)),
      rules: sampling,
      timesAYear: 1,
      isJointByDefault: industryPrefixes !== null && liesIn(industryPrefixes, rule),
    };
  });
}

/**
 * What brings inspectors to targets in a year, as far as somebody may know of it: tasks that have gone further than a
 * draft, and plans that are announced or the department's own. A plan stands for the tasks that it carries out.
 */
export async function findSources(hub: Hub, reader: Reader, sight: Sight, year: number): Promise<Gathered> {
  const { jurisdictionId, departmentId, whole } = sight;
  const tree = await industriesOf(hub, reader === hub.database ? undefined : reader);
  const prefixes: Prefixes = (codes) => prefixesUnder(tree, codes);
  const plans = await reader.rows<PlanRow>(PLANS, [jurisdictionId, year, whole, departmentId, MOST_SOURCES + 1]);
  const carried = await findCarriedBy(
    reader,
    plans.map(({ uuid }) => uuid),
  );
  const carriedOut = new Set(carried.map(({ taskKey }) => taskKey));
  const current = await findCurrentTasks(hub, reader, jurisdictionId, year);
  const tasks = current.filter(({ key }) => !carriedOut.has(key));
  const shapes = await itemsOfTasks(reader, tasks);
  const ofTasks = tasks.map((task) => {
    const own = task.items.flatMap(({ itemId }) => shapes.get(itemId) ?? []);
    return sourceOfTask(task, own.map(ready(prefixes)));
  });
  const all = [...(await planSources(hub, reader, jurisdictionId, plans, prefixes)), ...ofTasks];
  return { sources: all.slice(0, MOST_SOURCES), leftOut: Math.max(0, all.length - MOST_SOURCES) };
}
