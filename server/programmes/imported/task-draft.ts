import { type Text, text } from '../../kernel/text.ts';
import type { Asked, Sampling } from '../../registry/index.ts';
import { type TimeCell, undatedCells } from '../plan-time.ts';
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
  /** Cells of the time that lack nothing but the year; none where they lack more. The programme that they go into knows it. */
  undated?: TimeCell[];
}

const CLASSES: readonly string[] = ['A', 'B', 'C', 'D'] satisfies RiskClass[];

const ASK = {
  name: text('这项任务叫什么？', 'What is this task called?'),
  borrowedName: text(
    '表里没有任务名称，暂用了别的格子里的文字：这项任务叫什么？',
    'The table names no task, so words of another cell stand in: what is this task called?',
  ),
  lead: text('由哪个部门牵头？', 'Which department leads?'),
  items: text('检查哪些清单上的事项？', 'Which items of the lists are inspected?'),
  sampling: text('抽取多少（比例或户数）？', 'How many are drawn (a share or a count)?'),
  condition: text(
    '这一比例带有条件、级别或对象种类：本地区抽取多少？',
    'This share depends on a condition, a level or a kind of targets: how many are drawn here?',
  ),
  window: text('从几月到几月？', 'From which month to which?'),
} as const;

const question = (field: string, words: string, ask: Text): TaskQuestion => ({ field, words, ask });

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
  if (rules === undefined || rules.length === 0)
    return { sampling: [], open: [question('sampling', '', ASK.sampling)] };
  const conditional = rules.filter((rule) => !isPlain(rule));
  if (conditional.length === 0) return { sampling: rules.map(ruleOf), open: [] };
  return { sampling: [], open: [question('sampling', rules.map(shown).join('；'), ASK.condition)] };
}

function frequencyOf(frequency: PlanValues['frequency']): TaskFrequency | null {
  if (frequency === undefined) return null;
  const { timesMin, timesMax, per, every } = frequency;
  return { timesMin: timesMin ?? null, timesMax: timesMax ?? null, per: per ?? null, every: every ?? 1 };
}

const monthOf = (day: string | undefined): string | null => day?.slice(0, 7) ?? null;

/** The fields of a task, as the hub names them, that columns of a plan table speak of. */
const FIELDS: Record<string, string> = {
  taskName: 'name',
  jointMatter: 'name',
  item: 'items',
  content: 'items',
  industry: 'industryCodes',
  target: 'targetWords',
  base: 'sampling',
  count: 'sampling',
  ratio: 'sampling',
  risk: 'sampling',
  frequency: 'frequency',
  time: 'window',
  start: 'window',
  end: 'window',
  deadline: 'window',
  year: 'window',
  lead: 'lead',
  departments: 'lead',
  participants: 'participants',
  joint: 'participants',
  office: 'participants',
  subject: 'participants',
  duties: 'participants',
  remark: 'participants',
};

const LONGEST_WORDS = 500;

/** What the reader of a table left open, at the fields of the task. */
function openOf(asked: readonly Asked[], { lead, participants }: PlanValues): TaskQuestion[] {
  return asked
    .map(({ field, words, ask }) => ({
      field: FIELDS[field ?? ''] ?? 'name',
      words: [...words].slice(0, LONGEST_WORDS).join(''),
      ask,
    }))
    .filter(({ field }) => {
      // Names that were read are looked up when the task is made, and asked about there.
      if (field === 'lead') return lead === undefined;
      return field !== 'participants' || participants === undefined;
    });
}

/** The title of a task; of one that no column names what it looks at, and whether it is really called so is asked. */
function nameOf({ taskName, targetKind, items }: PlanValues): { name: string; open: TaskQuestion[] } {
  const tidy = (words: string | undefined): string => (words ?? '').normalize('NFC').trim();
  if (tidy(taskName) !== '') return { name: tidy(taskName), open: [] };
  const name = tidy(targetKind ?? (items?.length === 1 ? items[0]!.name : undefined));
  return { name, open: [question('name', name, name === '' ? ASK.name : ASK.borrowedName)] };
}

/**
 * The task that a line of a published plan table describes. What the line does not settle is a question of the draft,
 * never a guess (decision 014); `asked` is what its reader could not read for certain.
 */
export function taskOfPlanValues(values: PlanValues, asked: readonly Asked[] = []): TaskDraft {
  const { sampling, open } = samplingOf(values.sampling);
  const read = openOf(asked, values);
  const [fromMonth, toMonth] = [monthOf(values.window?.from), monthOf(values.window?.to)];
  const { name, open: unnamed } = nameOf(values);
  const undated = undatedCells(asked);
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
    ...(undated.length > 0 && values.window === undefined ? { undated } : {}),
    questions: [
      ...read,
      ...[
        ...unnamed,
        ...(values.lead === undefined ? [question('lead', '', ASK.lead)] : []),
        ...(values.items === undefined || values.items.length === 0 ? [question('items', '', ASK.items)] : []),
        ...open,
        ...(fromMonth === null || toMonth === null
          ? [question('window', [values.window?.from, values.window?.to].filter(Boolean).join('—'), ASK.window)]
          : []),
      ].filter(({ field }) => !read.some((one) => one.field === field)),
    ],
  };
}
