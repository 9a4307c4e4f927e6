import { addDays, daysBetween, type LocalDate, today } from '../../lib/time.ts';
import type { BoardRow } from './rows.ts';

export interface PacePoint {
  day: LocalDate;
  /** Checks completed by the end of the day. */
  done: number;
}

export interface Pace {
  points: PacePoint[];
  total: number;
  /** When the last check will be completed if it goes on so; null where nothing can be said. */
  endsOn: LocalDate | null;
}

const DAY_OF = (instant: string) => today(new Date(instant).getTime());
/** So many last days tell the pace. */
const WINDOW = 10;

/** Checks completed day by day since the first day of the plan, and where it leads at the pace of the last days. */
export function paceOf(rows: readonly BoardRow[], startsOn: LocalDate, now: LocalDate): Pace {
  const byDay = new Map<LocalDate, number>();
  for (const { completedAt } of rows) {
    if (completedAt == null) continue;
    const day = DAY_OF(completedAt);
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  const first = [...byDay.keys()].reduce((least, day) => (day < least ? day : least), startsOn < now ? startsOn : now);
  const points: PacePoint[] = [];
  let done = 0;
  for (let ahead = 0; ahead <= daysBetween(first, now); ahead++) {
    const day = addDays(first, ahead);
    done += byDay.get(day) ?? 0;
    points.push({ day, done });
  }
  const window = Math.min(WINDOW, points.length);
  const before = points[points.length - 1 - window]?.done ?? 0;
  const perDay = (done - before) / window;
  const left = rows.length - done;
  const endsOn = left === 0 ? now : perDay > 0 ? addDays(now, Math.ceil(left / perDay)) : null;
  return { points, total: rows.length, endsOn };
}

export interface Recent {
  row: BoardRow;
  departmentCode: string;
  at: string;
}

/** The parts that were submitted last, the newest first, in one pass. */
export function recentParts(rows: readonly BoardRow[], most: number): Recent[] {
  const recent: Recent[] = [];
  for (const row of rows) {
    for (const { department, submittedAt } of row.parts) {
      if (submittedAt == null) continue;
      const last = recent.at(-1);
      if (recent.length === most && last !== undefined && submittedAt <= last.at) continue;
      const place = recent.findIndex(({ at }) => submittedAt > at);
      recent.splice(place < 0 ? recent.length : place, 0, { row, departmentCode: department.code, at: submittedAt });
      if (recent.length > most) recent.pop();
    }
  }
  return recent;
}
