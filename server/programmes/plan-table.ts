import {
  asksForHeadings,
  type Column,
  itemClassOf,
  itemNames,
  oneLine,
  ownedItem,
  readMethods,
  type TableKind,
  vocabularyOf,
  withFields,
} from '../registry/importing/index.ts';
import { PLAN_ASK } from './plan-asks.ts';
import { planDepartments, type PlanDepartments } from './plan-departments.ts';
import { PLAN_FIELDS, type PlanDraft, type PlanField } from './plan-draft.ts';
import { planSampling } from './plan-sampling.ts';
import { planTime, yearOfTable } from './plan-time.ts';
import type { PlannedItem, PlanValues } from './plan-values.ts';
import { continuesTask, type TaskRoles, taskRoles } from './task-roles.ts';

/** Published tables of annual plans, joint or of one department (R028). A line's values are `PlanValues`. */
export const planTable: TableKind<PlanField> = {
  kind: 'plans',
  vocabulary: vocabularyOf(PLAN_FIELDS),
  numbers: 'no',
  arrange: tasksAboveItems,
  continues: continuesTask,
  reader(file) {
    const years = new WeakMap<object, number | null>();
    return (drafts) => {
      const task = taskRoles(drafts);
      for (const draft of drafts) {
        if (!years.has(draft.layout)) years.set(draft.layout, yearOfTable(draft.layout, draft.sheet, file.name));
        readPlanLine(draft, years.get(draft.layout) ?? null, task);
      }
    };
  },
};

/** Of two columns of matters the one whose heading speaks of what is looked at holds the items, the other the task. */
function tasksAboveItems(columns: readonly Column<PlanField>[]): Column<PlanField>[] {
  const others = columns.filter(({ claims }) => claims === 'item');
  const named = columns.some(({ field }) => field === 'taskName' || field === 'jointMatter');
  const items = columns.find(({ field }) => field === 'item');
  const detailed = items !== undefined && /内容/.test(items.heading);
  return named || !detailed || others.length !== 1
    ? [...columns]
    : withFields(columns, new Map([[others[0]!.index, 'taskName']]));
}

const MATTER = '抽查事项';

function readPlanLine(draft: PlanDraft, year: number | null, task: TaskRoles | null): void {
  if (asksForHeadings(draft, 'item')) return;
  draft.use('no');
  const time = planTime(draft, year);
  const names = namesOf(draft);
  const departments = planDepartments(draft, task);
  const { targets, ...drawing } = planSampling(draft);
  const values: PlanValues = {
    ...names,
    targetKind: names.targetKind ?? targets,
    lead: departments.lead,
    participants: departments.participants?.length === 0 ? undefined : departments.participants,
    items: itemsOf(draft, departments),
    ...drawing,
    ...time,
    itemClass: classOf(draft),
    methods: methodsOf(draft),
    offices: Object.keys(departments.offices).length === 0 ? undefined : departments.offices,
  };
  for (const [name, value] of Object.entries(values)) draft.set(name, value);
  if (!values.items && !values.taskName && !values.targetKind && !values.industry)
    draft.ask('item', PLAN_ASK.nothing, MATTER);
}

const line = (text: string | null): string | undefined => (text === null ? undefined : oneLine(text));

/** A joint matter names the task where no column does, else the field of work where no column does. */
function namesOf(draft: PlanDraft): Pick<PlanValues, 'taskName' | 'industry' | 'targetKind'> {
  const task = line(draft.take('taskName'));
  const industry = line(draft.take('industry'));
  const named = draft.has('taskName');
  const joint = named && draft.has('industry') ? undefined : line(draft.take('jointMatter'));
  return {
    taskName: named ? task : joint,
    industry: named ? (industry ?? joint) : industry,
    targetKind: line(draft.take('target')),
  };
}

function itemsOf(draft: PlanDraft, { owner, participants }: PlanDepartments): PlannedItem[] | undefined {
  const field = draft.has('item') ? 'item' : 'content';
  const text = draft.take(field);
  if (text === null) return undefined;
  const heading = draft.layout.columns.find((column) => column.field === field)?.heading ?? '';
  const theirs = /^(参与|配合)部门/.test(heading) && participants?.length === 1 ? participants[0] : undefined;
  const department = owner ?? theirs;
  return itemNames(text)
    .map(ownedItem)
    .map((item) => (department === undefined ? item : { department, ...item }));
}

/** The class by its column, or by which of two columns bears a mark. */
function classOf(draft: PlanDraft): PlanValues['itemClass'] {
  const text = draft.text('itemClass');
  const found = text === null ? null : itemClassOf(text);
  if (found !== null) {
    draft.use('itemClass');
    return found;
  }
  const [general, key] = [draft.text('classGeneral') !== null, draft.text('classKey') !== null];
  if (general === key) return undefined;
  draft.use(general ? 'classGeneral' : 'classKey');
  return general ? 'GENERAL' : 'KEY';
}

/** How a plan's targets are looked at; a column that tells how they are drawn is kept as it is. */
function methodsOf(draft: PlanDraft): PlanValues['methods'] {
  const text = draft.text('method');
  const { value, ask } = text === null ? {} : readMethods(text);
  if (value === undefined || ask !== undefined) return undefined;
  draft.use('method');
  return value;
}
