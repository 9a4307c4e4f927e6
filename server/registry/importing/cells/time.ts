import { text } from '../../../kernel/text.ts';
import { isoOf, type Moment, momentOf, two } from './days.ts';
import { partOfYear } from './part-of-year.ts';
import { isProse, plain, saysNothing } from './plain.ts';
import { inDigits } from './month-numerals.ts';
import { asked, certain, type Reading } from './reading.ts';

/** When a task is carried out; both ends belong to it. `2024-04` as an end means the whole month. */
export interface Window {
  from?: string;
  to?: string;
}

/** What a column says of the time in it. */
export type TimeRole = 'SPAN' | 'START' | 'END';

export interface TimeContext {
  /** The table's year; null where it names none for certain. */
  year: number | null;
  role?: TimeRole;
}

const LOST = text(
  '时间好像缺字或不完整，请写明年、月（日），例如 2024年3月—10月',
  'Characters of this time seem to be missing; write year and month (and day), such as 2024年3月—10月',
);
/** What is asked of a time that lacks nothing but its year. */
export const WITHOUT_YEAR = text(
  '是哪一年？标题、表头和本行都没有写明',
  'Which year? Neither title, heading nor line says it',
);
const OTHER_YEAR = (year: number) =>
  text(`这里的年份与标题的 ${year} 年不一致，哪一个对？`, `The year here is not the title’s ${year}: which is right?`);
const SEVERAL = text('写了几段时间，任务从何时到何时？', 'Several times stand here: from when to when is the task?');
const NOT_FIXED = text('时间没有确定到月，从何时到何时？', 'The time is not fixed to months: from when to when?');
const DEADLINE = text('这是开始、结束还是唯一的日期？', 'Is this the beginning, the end, or the only day?');

const YEAR_AHEAD = /^(20\d\d)年(?:度)?(?=\D)/;

function wholeYears(shown: string, context: TimeContext): Reading<Window> | null {
  if (/^20\d\d年(度)?$/.test(shown)) return months(Number(shown.slice(0, 4)), [1, 12], context);
  const [ahead, own] = YEAR_AHEAD.exec(shown) ?? [''];
  const words = shown.slice(ahead.length);
  const part = partOfYear(own !== undefined && words === '内' ? '年内' : words);
  return part === null ? null : months(own === undefined ? null : Number(own), part, context);
}

function months(own: number | null, [from, to]: [number, number], context: TimeContext): Reading<Window> {
  const year = own ?? context.year;
  if (year === null) return asked(WITHOUT_YEAR);
  return agreed(own, context) ?? certain({ from: `${year}-${two(from)}`, to: `${year}-${two(to)}` });
}

/** The question where a cell's own year is not the table's. */
function agreed(own: number | null, { year }: TimeContext): Reading<Window> | null {
  return own === null || year === null || own === year ? null : asked(OTHER_YEAR(year));
}

const NEXT_YEAR = /^(次年|翌年|下一?年|第二年|来年)/;
const CURRENT_YEAR = /^(当年|本年|今年)/;

function span(left: string, right: string, context: TimeContext): Reading<Window> | null {
  const from = momentOf(completed(left.replace(CURRENT_YEAR, ''), right.replace(UNTIL, '').replace(END_OF, '月')));
  const next = NEXT_YEAR.test(right);
  const end = right.replace(NEXT_YEAR, '').replace(CURRENT_YEAR, '').replace(UNTIL, '').replace(END_OF, '月');
  const to = momentOf(dayOfSameMonth(left, end));
  if (from === null || to === null || from.month === null || to.month === null) return null;
  if ((next && to.year !== null) || (from.year === null && to.year !== null)) return null;
  const year = from.year ?? context.year;
  if (year === null) return asked(WITHOUT_YEAR);
  const window = { from: isoOf({ ...from, year }), to: isoOf({ ...to, year: to.year ?? (next ? year + 1 : year) }) };
  if (firstDay(window.from) > lastDay(window.to)) return null;
  return agreed(from.year, context) ?? certain(window);
}

const firstDay = (iso: string): string => (iso.length === 7 ? `${iso}-01` : iso);
const lastDay = (iso: string): string => (iso.length === 7 ? `${iso}-31` : iso);

/** `6` of `6-12月`, and `2023年6` of `2023年6-12月`: the sign behind the last one counts for both. */
function completed(left: string, right: string): string {
  const bare = /^(?:20\d\d年)?\d{1,2}$/.test(left);
  return bare && /^\d{1,2}月(份)?$/.test(right) ? `${left}月` : left;
}

/** `20日` of `6月1日-20日`. */
function dayOfSameMonth(left: string, right: string): string {
  const month = /(\d{1,2})月\d{1,2}[日号]$/.exec(left)?.[1];
  return month !== undefined && /^\d{1,2}[日号]$/.test(right) ? `${month}月${right}` : right;
}

const UNTIL = /(?:(?:之前|以前|前)(?:完成|结束|实施)?(?:完毕)?|止|截止)$/;
const UNTIL_AHEAD = /^截[至止](?:到|至)?/;
const SINCE = /(?:起|之后|以后|后开始)$/;
const END_OF = /(?:月底|月末)$/;

function oneEnd(shown: string, context: TimeContext): Reading<Window> | null {
  const named = shown.replace(UNTIL_AHEAD, '');
  const end = /^(20\d\d年)?(?:年底|年末|12月底)$/.exec(named.replace(UNTIL, ''));
  const until = UNTIL.test(named) || named !== shown || context.role === 'END';
  const since = SINCE.test(shown) || context.role === 'START';
  if (until && since) return null;
  if (end !== null)
    return until ? single({ year: yearIn(end[1]), month: 12, day: null }, 'to', context) : asked(DEADLINE);
  const bare = named.replace(UNTIL, '').replace(SINCE, '');
  const moment = momentOf(bare.replace(END_OF, '月'));
  if (moment === null || moment.month === null) return null;
  if (!until && !since)
    return END_OF.test(bare) || moment.day !== null ? asked(DEADLINE) : single(moment, 'both', context);
  // 12月前 may or may not hold December itself; 12月底前 does.
  const open = moment.day === null && !END_OF.test(bare) && UNTIL.test(named) && !/止$/.test(named);
  return open ? asked(DEADLINE) : single(moment, until ? 'to' : 'from', context);
}

const yearIn = (words: string | undefined): number | null => (words === undefined ? null : Number(words.slice(0, 4)));

function single(moment: Moment, ends: 'from' | 'to' | 'both', context: TimeContext): Reading<Window> {
  const year = moment.year ?? context.year;
  if (year === null) return asked(WITHOUT_YEAR);
  const iso = isoOf({ ...moment, year });
  return agreed(moment.year, context) ?? certain(ends === 'both' ? { from: iso, to: iso } : { [ends]: iso });
}

const BETWEEN = /(?<=[月日号年\d.底末])-(?=[\d次翌当本下第来])/;
const DASHED = /^(20\d\d(?:-\d{1,2}){1,2})-(20\d\d(?:-\d{1,2}){1,2})$/;

/** The ends of a span; one where there is no span, more where nobody could say which two are meant. */
function endsOf(shown: string): string[] {
  if (momentOf(shown) !== null) return [shown];
  const words = shown.replace(UNTIL_AHEAD, (ahead) => ahead.replace(/[至到]/g, '')).split(/至|到/);
  if (words.length > 1) return words;
  const dashed = DASHED.exec(shown);
  if (dashed !== null) return dashed.slice(1);
  return shown.split(BETWEEN);
}

/** A cell of a time column. Nothing is added that neither the cell nor the table says. */
export function readTime(cell: string, context: TimeContext): Reading<Window> {
  if (saysNothing(cell)) return {};
  if (isProse(cell)) return asked(NOT_FIXED);
  const shown = inDigits(plain(cell))
    .replace(/[。.;,]+$/, '')
    .replace(/^从/, '')
    .replace(/(期间|之间)$/, '')
    .replace(/\s*\n\s*/g, ';')
    .replace(/(?<=\d) ?\/ ?(?=20\d\d)/, '至')
    .replace(/\s/g, '');
  const year = wholeYears(shown, context);
  if (year !== null) return year;
  if (/[;,、和及]|第[一二三四五六七八九十\d]+批|批次|分别/.test(shown)) return asked(SEVERAL);
  const ends = endsOf(shown);
  const read =
    ends.length === 2 ? span(ends[0]!, ends[1]!, context) : ends.length === 1 ? oneEnd(shown, context) : null;
  if (read !== null) return read;
  return asked(/\d/.test(shown) ? LOST : NOT_FIXED);
}
