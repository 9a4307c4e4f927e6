import {
  columnOf,
  type Layout,
  readTime,
  type TimeRole,
  wholeDay,
  type Window,
  WITHOUT_YEAR,
  yearInName,
  yearNamed,
} from '../registry/importing/index.ts';
import type { Asked } from '../registry/index.ts';
import { PLAN_ASK } from './plan-asks.ts';
import type { PlanDraft, PlanField } from './plan-draft.ts';

const TIMES = ['time', 'start', 'end', 'deadline'] as const satisfies readonly PlanField[];

/** The year that a table is about, by its title, else by its headings, else by the names of sheet and file. */
export function yearOfTable(layout: Layout<PlanField>, sheet: string, file: string): number | null {
  // A day that stands alone above a table tells when it was made.
  const lines = layout.title.filter((line) => wholeDay(line) === null);
  const titles = new Set(lines.map(yearNamed).filter((year) => year !== null));
  if (titles.size > 1) return null;
  const [title] = titles;
  if (title !== undefined) return title;
  const headings = new Set(
    TIMES.map((field) => yearNamed(columnOf(layout, field)?.heading ?? '')).filter((year) => year !== null),
  );
  if (headings.size === 1) return [...headings][0]!;
  return yearNamed(sheet) ?? yearInName(sheet) ?? yearNamed(file) ?? yearInName(file);
}

/** The year that the line itself names, in a column of its own or in its task's name. */
function yearOfLine(draft: PlanDraft): number | null {
  const own = /^(20\d\d)年?度?$/.exec(draft.take('year')?.trim() ?? '')?.[1];
  return own === undefined ? yearNamed(draft.text('taskName') ?? '') : Number(own);
}

/** Reads every column of a line that tells a time into the task's window, and the days of the draw beside it. */
export function planTime(draft: PlanDraft, tableYear: number | null): { window?: Window; draw?: Window } {
  const lineYear = yearOfLine(draft);
  const differ = lineYear !== null && tableYear !== null && lineYear !== tableYear;
  const read = reader(draft, lineYear ?? tableYear, differ);
  const window = together(
    draft,
    (['time', 'start', 'end', 'deadline'] as const).map((field) => [field, read(field, ROLES[field])] as const),
  );
  const draw = together(draft, [
    ['drawFrom', read('drawFrom', 'START')],
    ['drawTo', read('drawTo', 'END')],
  ]);
  const asks = TIMES.some((field) => draft.text(field) !== null);
  if (window === undefined && !asks) {
    const empty = TIMES.find((field) => draft.isEmpty(field));
    if (empty !== undefined) draft.ask(empty, PLAN_ASK.emptyTime);
  }
  return { window, draw };
}

const ROLES: Readonly<Record<(typeof TIMES)[number], TimeRole>> = {
  time: 'SPAN',
  start: 'START',
  end: 'END',
  deadline: 'END',
};

/** A cell of the time, by its column. */
export interface TimeCell {
  field: (typeof TIMES)[number];
  words: string;
}

const isTime = (field: string | null): field is TimeCell['field'] => TIMES.some((one) => one === field);

/** The cells of the time that a line left open for want of a year alone; none where one of them lacks more. */
export function undatedCells(asked: readonly Asked[]): TimeCell[] {
  const cells = asked.flatMap(({ field, words, ask }) => (isTime(field) ? [{ field, words, ask }] : []));
  if (!cells.every(({ ask }) => ask.zh === WITHOUT_YEAR.zh)) return [];
  return cells.map(({ field, words }) => ({ field, words }));
}

/** The window that such cells tell in a year; undefined where it is still not certain. */
export function windowIn(year: number, cells: readonly TimeCell[]): Required<Window> | undefined {
  const window: Window = {};
  for (const { field, words } of cells) {
    const { value, ask } = readTime(words, { year, role: ROLES[field] });
    if (value === undefined || ask !== undefined) return undefined;
    for (const end of ['from', 'to'] as const) {
      if (value[end] === undefined) continue;
      if (window[end] !== undefined && window[end] !== value[end]) return undefined;
      window[end] = value[end];
    }
  }
  const { from, to } = window;
  return from === undefined || to === undefined || from > `${to}-99` ? undefined : { from, to };
}

function reader(draft: PlanDraft, year: number | null, differ: boolean) {
  return (field: PlanField, role: TimeRole): Window | undefined => {
    const window = draft.read(field, (text) => readTime(text, { year, role }));
    if (window === undefined) return undefined;
    if (differ) return void draft.ask(field, PLAN_ASK.otherYear);
    // A column of one end that holds a whole span does not tell which of its ends is meant.
    const whole = window.from !== undefined && window.to !== undefined;
    return role !== 'SPAN' && whole ? void draft.ask(field, PLAN_ASK.oneDay) : window;
  };
}

/** One window of the ends that the columns give; where two give the same end differently, neither counts. */
function together(draft: PlanDraft, parts: readonly (readonly [PlanField, Window | undefined])[]): Window | undefined {
  const window: Window = {};
  for (const [field, part] of parts) {
    for (const end of ['from', 'to'] as const) {
      const value = part?.[end];
      if (value === undefined) continue;
      if (window[end] !== undefined && window[end] !== value) return void draft.ask(field, PLAN_ASK.twoTimes);
      window[end] = value;
    }
  }
  if (window.from !== undefined && window.to !== undefined && window.from > `${window.to}-99`) {
    return void draft.ask(parts.at(-1)![0], PLAN_ASK.twoTimes);
  }
  return window.from === undefined && window.to === undefined ? undefined : window;
}
