import { lengthOf } from '../../kernel/length.ts';
import { listed } from '../../kernel/listing.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { ProgrammeTaskInput } from '../../../schema/programmes/programme-inputs.ts';
import type { ProgrammeKind } from './programme.ts';
import { samplingProblems } from './sampling-input.ts';
import type { TaskFields, TaskFrequency, TaskSampling } from './task.ts';

/** What the codes in an input stand for. */
export interface KnownCodes {
  /** Departments of the jurisdiction. */
  departments: ReadonlyMap<string, string>;
  industries: ReadonlySet<string>;
  districts: ReadonlySet<string>;
}

/** The programme that a task is put into. */
export interface Programmed {
  kind: ProgrammeKind;
  year: number;
  version: number;
  departmentId: string;
}

const LONGEST_NAME = 200;
const LONGEST_WORDS = 500;
const LONGEST_NUMBER = 100;
const MOST = { participantCodes: 50, itemCodes: 100, industryCodes: 200, districtCodes: 200, targetKinds: 20 } as const;
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

const trimmed = (words: string | null | undefined): string | null => {
  const kept = (words ?? '').normalize('NFC').trim();
  return kept === '' ? null : kept;
};
const distinct = <T extends string>(values: readonly T[] | null | undefined): T[] => [...new Set(values ?? [])];

function frequencyOf(given: ProgrammeTaskInput['frequency']): TaskFrequency | null {
  if (given === null || given === undefined) return null;
  const { timesMin, timesMax, per, every } = given;
  return { timesMin: timesMin ?? null, timesMax: timesMax ?? null, per: per ?? null, every: every ?? 1 };
}

const decimal = (words: string | null | undefined): string | null => trimmed(words)?.replace(/^0+(?=\d)/, '') ?? null;

const samplingOf = (given: ProgrammeTaskInput['sampling']): TaskSampling[] =>
  given.map((rule) => ({
    riskClass: rule.riskClass ?? null,
    percentMin: decimal(rule.percentMin),
    percentMax: decimal(rule.percentMax),
    countMin: rule.countMin ?? null,
    countMax: rule.countMax ?? null,
  }));

/** The task that an input describes; what it names and nobody knows is left out, and told by `taskProblems`. */
export function fieldsOf(given: ProgrammeTaskInput, known: KnownCodes, programme: Programmed): TaskFields {
  const idsOf = (codes: readonly string[]) =>
    codes.map((code) => known.departments.get(code)).filter((id) => id !== undefined);
  const named = trimmed(given.leadCode);
  const own = programme.kind === 'DEPARTMENT' ? programme.departmentId : null;
  const origin = given.origin ?? 'OWN';
  return {
    name: trimmed(given.name) ?? '',
    leadId: named === null ? own : (known.departments.get(named) ?? null),
    participantIds: idsOf(distinct(given.participantCodes)),
    industryCodes: distinct(given.industryCodes),
    industryWords: null,
    targetKinds: distinct(given.targetKinds),
    targetWords: trimmed(given.targetWords),
    districtCodes: distinct(given.districtCodes),
    sampling: samplingOf(given.sampling),
    frequency: frequencyOf(given.frequency),
    fromMonth: given.fromMonth,
    toMonth: given.toMonth,
    origin,
    superiorNumber: trimmed(given.superiorNumber),
    cause: trimmed(given.cause),
    questions: [],
  };
}

type Say = (field: string, zh: string, en: string) => void;

/** All that is wrong with a task's input at once; `path` is that of the task. */
export function taskProblems(
  given: ProgrammeTaskInput,
  fields: TaskFields,
  known: KnownCodes,
  programme: Programmed,
  path: string,
): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (field, zh, en) => problems.push({ path: `${path}.${field}`, problem: text(zh, en) });
  if (fields.name === '' || lengthOf(fields.name) > LONGEST_NAME) {
    say('name', '任务名称须为 1 至 200 字', 'a name has 1 to 200 characters');
  }
  departmentProblems(given, fields, known, programme, say);
  codeProblems(given, known, say);
  if (lengthOf(fields.targetWords ?? '') > LONGEST_WORDS) {
    say('targetWords', '对象说明至多 500 字', 'the targets’ words have at most 500 characters');
  }
  monthProblems(fields, programme, say);
  frequencyProblems(fields.frequency, say);
  originProblems(fields, programme, say);
  return [...problems, ...samplingProblems(fields.sampling, `${path}.sampling`)];
}

function departmentProblems(
  given: ProgrammeTaskInput,
  { leadId }: TaskFields,
  { departments }: KnownCodes,
  { kind, departmentId }: Programmed,
  say: Say,
): void {
  if (leadId === null) say('leadCode', '请选择本地区的牵头部门', 'a department of the jurisdiction must lead');
  else if (kind === 'DEPARTMENT' && leadId !== departmentId) {
    say('leadCode', '部门年度计划的任务由本部门牵头', 'a department’s own programme is led by that department');
  }
  const participants = given.participantCodes ?? [];
  const unknown = participants.slice(0, MOST.participantCodes).filter((code) => !departments.has(code));
  if (unknown.length > 0)
    say('participantCodes', `没有部门 ${short(unknown).zh}`, `no department ${short(unknown).en}`);
  if (participants.some((code) => departments.get(code) === leadId && leadId !== null)) {
    say('participantCodes', '牵头部门不再列为参与部门', 'the lead does not take part beside leading');
  }
}

const short = (codes: readonly string[]): Text => listed(codes.slice(0, 5).map((code) => code.slice(0, 20)));

function codeProblems(given: ProgrammeTaskInput, known: KnownCodes, say: Say): void {
  for (const [field, most] of Object.entries(MOST)) {
    if ((given[field as keyof typeof MOST] ?? []).length > most) say(field, `至多 ${most} 个`, `at most ${most}`);
  }
  if ((given.itemCodes ?? []).length === 0) say('itemCodes', '请选择抽查事项', 'items must be given');
  for (const [field, all] of [
    ['industryCodes', known.industries],
    ['districtCodes', known.districts],
  ] as const) {
    const unknown = (given[field] ?? []).slice(0, MOST[field]).filter((code) => !all.has(code));
    if (unknown.length > 0) say(field, `没有代码 ${short(unknown).zh}`, `no code ${short(unknown).en}`);
  }
}

function monthProblems({ fromMonth, toMonth }: TaskFields, { year }: Programmed, say: Say): void {
  const isMonth = (month: string | null): month is string => month !== null && MONTH.test(month);
  if (!isMonth(fromMonth) || !fromMonth.startsWith(`${year}-`)) {
    say('fromMonth', `开始月份须在 ${year} 年内，如 ${year}-03`, `it must be a month of ${year}, such as ${year}-03`);
  }
  const last = `${year + 1}-12`;
  if (!isMonth(toMonth) || toMonth > last || toMonth < `${year}-01`) {
    say('toMonth', `结束月份须在 ${year} 或 ${year + 1} 年内`, `it must be a month of ${year} or ${year + 1}`);
  } else if (isMonth(fromMonth) && toMonth < fromMonth) {
    say('toMonth', '结束月份不能早于开始月份', 'the last month must not be before the first');
  }
}

const isWithin = (value: number | null, most: number): boolean => value === null || (value >= 1 && value <= most);

function frequencyProblems(frequency: TaskFrequency | null, say: Say): void {
  if (frequency === null) return;
  const { timesMin, timesMax, every } = frequency;
  if (timesMin === null && timesMax === null) say('frequency', '请填写次数', 'times must be given');
  if (!isWithin(timesMin, 366)) say('frequency.timesMin', '次数须为 1 至 366', 'times are 1 to 366');
  if (!isWithin(timesMax, 366)) say('frequency.timesMax', '次数须为 1 至 366', 'times are 1 to 366');
  if (!isWithin(every, 100)) say('frequency.every', '周期数须为 1 至 100', 'periods are 1 to 100');
  if (timesMin !== null && timesMax !== null && timesMax < timesMin) {
    say('frequency.timesMax', '上限不能小于下限', 'it must not be below timesMin');
  }
}

/** R041: a superior's list bears the superior's number, and nothing is ad hoc before there is a plan. */
function originProblems({ origin, superiorNumber, cause }: TaskFields, { version }: Programmed, say: Say): void {
  if ((origin === 'SUPERIOR') !== (superiorNumber !== null)) {
    say(
      'superiorNumber',
      '上级下发名单的任务须填上级任务编号，其他任务不填',
      'a superior’s list bears the superior’s task number, no other task does',
    );
  }
  if ((origin === 'AD_HOC') !== (cause !== null)) {
    say('cause', '计划外任务须说明事由，其他任务不填', 'an unplanned task tells its cause, no other does');
  }
  if (origin === 'AD_HOC' && version === 1) {
    say(
      'origin',
      '计划尚未公示，没有计划外任务；请在公示后通过调整增加',
      'nothing is unplanned before the programme is published; adjust it then',
    );
  }
  if (lengthOf(superiorNumber ?? '') > LONGEST_NUMBER) say('superiorNumber', '至多 100 字', 'at most 100 characters');
  if (lengthOf(cause ?? '') > LONGEST_WORDS) say('cause', '至多 500 字', 'at most 500 characters');
}
