import type { CalendarProgrammesQuery, CalendarTaskFragment } from '../../generated/graphql.js';
import { isOpen } from '../state.ts';

export type CalendarProgramme = Omit<CalendarProgrammesQuery['programmes']['nodes'][number], 'tasks'> & {
  tasks: readonly CalendarTaskFragment[];
};

/** A task in a department's row. */
export interface Bar {
  task: CalendarTaskFragment;
  programme: CalendarProgramme;
  /** Months of the year, 0 to 11, both included. */
  from: number;
  to: number;
  /** It goes on into the next year. */
  goesOn: boolean;
  /** The department leads it, or takes part. */
  leads: boolean;
}

export interface CalendarRow {
  code: string;
  name: string;
  /** Bars that do not meet stand in one lane. */
  lanes: readonly (readonly Bar[])[];
}

/** Of each programme the version in force, or the one on its way where none is. */
export function versionsShown(programmes: readonly CalendarProgramme[]): CalendarProgramme[] {
  const shown = new Map<string, CalendarProgramme>();
  for (const one of programmes) {
    if (one.state !== 'PUBLISHED' && !isOpen(one.state)) continue;
    const key = one.kind === 'JOINT' ? 'JOINT' : one.department.code;
    const known = shown.get(key);
    if (known === undefined || (known.state !== 'PUBLISHED' && one.state === 'PUBLISHED')) shown.set(key, one);
  }
  return [...shown.values()];
}

function barOf(task: CalendarTaskFragment, programme: CalendarProgramme, year: number, leads: boolean): Bar | null {
  if (task.fromMonth == null || task.toMonth == null || !task.fromMonth.startsWith(`${year}-`)) return null;
  const goesOn = !task.toMonth.startsWith(`${year}-`);
  const at = (month: string) => Number(month.slice(5)) - 1;
  return { task, programme, from: at(task.fromMonth), to: goesOn ? 11 : at(task.toMonth), goesOn, leads };
}

/** Bars put into as few lanes as hold them: each goes into the first where it meets none. */
export function lanesOf(bars: readonly Bar[]): Bar[][] {
  const lanes: Bar[][] = [];
  for (const bar of [...bars].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const free = lanes.find((lane) => lane.at(-1)!.to < bar.from);
    if (free === undefined) lanes.push([bar]);
    else free.push(bar);
  }
  return lanes;
}

/** A year department by department: what each leads, and where it takes part. */
export function calendarRows(
  departments: readonly { code: string; shortName: string }[],
  programmes: readonly CalendarProgramme[],
  year: number,
): CalendarRow[] {
  const shown = versionsShown(programmes);
  return departments.map(({ code, shortName }) => {
    const bars = shown.flatMap((programme) =>
      programme.tasks.flatMap((task) => {
        const leads = task.lead?.code === code;
        const takesPart = leads || task.participants.some((one) => one.code === code);
        return (takesPart && barOf(task, programme, year, leads)) || [];
      }),
    );
    return { code, name: shortName, lanes: lanesOf(bars) };
  });
}
