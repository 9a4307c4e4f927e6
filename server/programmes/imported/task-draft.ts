import { type Text, text } from '../../kernel/text.ts';
import type { Sampling } from '../../registry/index.ts';
import type { PlannedItem, PlanValues } from '../plan-values.ts';
import type { RiskClass, TaskFrequency, TaskQuestion, TaskSampling } from '../yearly/task.ts';

/** A task as a table tells it: departments and items by their names, what is open as questions. */
export interface TaskDraft {
  name: string;
  lead: string | null;
  participants: string[];
  items: PlannedItem[];
  industryWords: string | null;
  targetWords: string | null;
  sampling: TaskSampling[];
  frequency: TaskFrequency | null;
  fromMonth: string | null;
  toMonth: string | null;
  questions: TaskQuestion[];
}

const CLASSES: readonly string[] = ['A', 'B', 'C', 'D'] satisfies RiskClass[];

const ASK = {
  name: text('这项任务叫什么？', 'What is this task called?'),
  lead: text('由哪个部门牵头？', 'Which department leads?'),
  items: text('检查哪些清单上的事项？', 'Which items of the lists are inspected?'),
  sampling: text('抽取多少（比例或户数）？', 'How many are drawn (a share or a count)?'),
  condition: text(
    '这一比例带有条件、级别或对象种类：本地区抽取多少？',
    'This share depends on a condition, a level or a kind of targets: how many are drawn here?',
  ),
  window: text('从几月到几月？', 'From which month to which?'),
} as const;

const asked = (field: string, words: string, ask: Text): TaskQuestion => ({ field, words, ask });

/** A decimal as the hub writes it: at most four places. */
const decimal = (value: number | undefined): string | null =>
  value === undefined ? null : `${Number(value.toFixed(4))}`;

function ruleOf({ riskClass, percentMin, percentMax, countMin, countMax }: Sampling): TaskSampling {
  return {
    riskClass: (riskClass as RiskClass | undefined) ?? null,
    percentMin: decimal(percentMin),
    percentMax: decimal(percentMax),
    countMin: countMin ?? null,
    countMax: countMax ?? null,
  };
}

const isPlain = ({ level, kind, when, riskClass }: Sampling): boolean =>
  level === undefined &&
  kind === undefined &&
  when === undefined &&
  (riskClass === undefined || CLASSES.includes(riskClass));

const shown = (rule: Sampling): string =>
  [rule.level, rule.kind, rule.riskClass, rule.when, rule.percentMin ?? rule.percentMax, rule.countMin ?? rule.countMax]
    .filter((part) => part !== undefined)
    .join(' ');

/** The shares that can be drawn by; where one of them hangs on more than a class, none is taken and it is asked. */
function samplingOf(rules: readonly Sampling[] | undefined): { sampling: TaskSampling[]; open: TaskQuestion[] } {
  if (rules === undefined || rules.length === 0) return { sampling: [], open: [asked('sampling', '', ASK.sampling)] };
  const conditional = rules.filter((rule) => !isPlain(rule));
  if (conditional.length === 0) return { sampling: rules.map(ruleOf), open: [] };
  return { sampling: [], open: [asked('sampling', rules.map(shown).join('；'), ASK.condition)] };
}

function frequencyOf(frequency: PlanValues['frequency']): TaskFrequency | null {
  if (frequency === undefined) return null;
  const { timesMin, timesMax, per, every } = frequency;
  return { timesMin: timesMin ?? null, timesMax: timesMax ?? null, per: per ?? null, every: every ?? 1 };
}

const monthOf = (day: string | undefined): string | null => day?.slice(0, 7) ?? null;

/** The title of a task that no column names: its joint matter, its targets, or its only item. */
function nameOf({ taskName, targetKind, items }: PlanValues): string {
  const named = taskName ?? targetKind ?? (items?.length === 1 ? items[0]!.name : undefined) ?? '';
  return named.normalize('NFC').trim();
}

/**
 * The task that a line of a published plan table describes. What the line does not settle is a question of the draft,
 * never a guess (decision 014).
 */
export function taskOfPlanValues(values: PlanValues): TaskDraft {
  const { sampling, open } = samplingOf(values.sampling);
  const [fromMonth, toMonth] = [monthOf(values.window?.from), monthOf(values.window?.to)];
  const name = nameOf(values);
  return {
    name,
    lead: values.lead ?? null,
    participants: values.participants ?? [],
    items: values.items ?? [],
    industryWords: values.industry ?? null,
    targetWords: values.targetKind ?? null,
    sampling,
    frequency: frequencyOf(values.frequency),
    fromMonth,
    toMonth,
    questions: [
      ...(name === '' ? [asked('name', '', ASK.name)] : []),
      ...(values.lead === undefined ? [asked('lead', '', ASK.lead)] : []),
      ...(values.items === undefined || values.items.length === 0 ? [asked('items', '', ASK.items)] : []),
      ...open,
      ...(fromMonth === null || toMonth === null
        ? [asked('window', [values.window?.from, values.window?.to].filter(Boolean).join('—'), ASK.window)]
        : []),
    ],
  };
}
