import type { BoardRowFragment, PartState } from '../../generated/graphql.js';

export type BoardRow = BoardRowFragment;
export type BoardPart = BoardRow['parts'][number];

/** What a board is asked for: a stage of the work, one department, one batch, a text. Absent restricts nothing. */
export interface BoardFilter {
  show: Show;
  department?: string;
  /** From 1, in the order of visits (R009). */
  batch?: number;
  text?: string;
}

export const SHOWS = ['open', 'all', 'site', 'late', 'problems', 'done'] as const;
export type Show = (typeof SHOWS)[number];

const SUBMITTED: readonly PartState[] = ['SUBMITTED', 'APPROVED'];

export const isSubmitted = ({ state }: { state: PartState }) => SUBMITTED.includes(state);
export const isDone = ({ state }: BoardRow) => state !== 'RELEASED' && state !== 'IN_PROGRESS';
export const isLate = (row: BoardRow, today: string) => row.endsOn < today && !isDone(row);

/** Whether a row belongs to a show; of one department, where asked, only that department's part counts. */
function shows(row: BoardRow, show: Show, part: BoardPart | undefined, today: string): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return part === undefined ? !isDone(row) : !isSubmitted(part);
    case 'done':
      return part === undefined ? isDone(row) : isSubmitted(part);
    case 'site':
      return part === undefined ? row.parts.some(({ state }) => state === 'IN_PROGRESS') : part.state === 'IN_PROGRESS';
    case 'late':
      return row.endsOn < today && (part === undefined ? !isDone(row) : !isSubmitted(part));
    case 'problems':
      return row.hasProblems;
  }
}

/** Tells rows apart by a filter; made once for many rows. */
export function matcher({ show, department, batch, text }: BoardFilter, today: string): (row: BoardRow) => boolean {
  const words = text === undefined ? '' : text.trim().toLowerCase();
  return (row) => {
    const part = department === undefined ? undefined : row.parts.find((one) => one.department.code === department);
    if (department !== undefined && part === undefined) return false;
    if (batch !== undefined && row.batch !== batch) return false;
    if (!shows(row, show, part, today)) return false;
    return (
      words === '' || row.target.name.toLowerCase().includes(words) || row.target.key.toLowerCase().includes(words)
    );
  };
}

/** How many rows each show would hold, in one pass. */
export function countShows(
  rows: readonly BoardRow[],
  filter: Omit<BoardFilter, 'show'>,
  today: string,
): Record<Show, number> {
  const counts: Record<Show, number> = { open: 0, all: 0, site: 0, late: 0, problems: 0, done: 0 };
  const belongs = matcher({ ...filter, show: 'all' }, today);
  for (const row of rows) {
    if (!belongs(row)) continue;
    const part =
      filter.department === undefined
        ? undefined
        : row.parts.find(({ department }) => department.code === filter.department);
    for (const show of SHOWS) if (shows(row, show, part, today)) counts[show]++;
  }
  return counts;
}

/** How many batches the rows are in; 0 where the plan has none. */
export const batchesOf = (rows: readonly BoardRow[]): number =>
  rows.reduce((most, { batch }) => Math.max(most, batch ?? 0), 0);

export interface DepartmentCount {
  total: number;
  submitted: number;
  onSite: number;
  /** Not submitted although the last day has passed. */
  late: number;
}

/** How far each department's parts are, in one pass. */
export function countDepartments(rows: readonly BoardRow[], today: string): Map<string, DepartmentCount> {
  const counts = new Map<string, DepartmentCount>();
  for (const row of rows) {
    for (const part of row.parts) {
      let count = counts.get(part.department.code);
      if (count === undefined) {
        count = { total: 0, submitted: 0, onSite: 0, late: 0 };
        counts.set(part.department.code, count);
      }
      count.total++;
      if (isSubmitted(part)) count.submitted++;
      else {
        if (part.state === 'IN_PROGRESS') count.onSite++;
        if (row.endsOn < today) count.late++;
      }
    }
  }
  return counts;
}
