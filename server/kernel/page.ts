import { refusal } from './refusal.ts';
import { text } from './text.ts';

/** A page asked for: `first` rows behind the cursor. */
export interface PageRequest {
  first: number;
  after: string | null;
}

export interface Page<T> {
  nodes: T[];
  hasNextPage: boolean;
  endCursor: string | null;
}

export const MAX_PAGE = 100;

/** Checks `first` (1 to 100, must be given); a list without a bound is never read. */
export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw refusal.badInput([
      { path: 'first', problem: text(`first 须为 1 至 ${MAX_PAGE}`, `first must be 1 to ${MAX_PAGE}`) },
    ]);
  }
  return { first, after: after ?? null };
}

/** Writes the sort key of a row as an opaque cursor. */
export function writeCursor(kind: string, parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([kind, ...parts])).toString('base64url');
}

const isPart = (part: unknown): part is string | number => typeof part === 'string' || typeof part === 'number';

/** Reads a cursor back; one of another list, or no cursor at all, is `BAD_USER_INPUT`. */
export function readCursor(kind: string, cursor: string, length: number): string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === length + 1 && parsed.every(isPart)) {
      // Written again it must read the same: base64 overlooks what stands behind its end.
      if (parsed[0] === kind && writeCursor(kind, parsed.slice(1)) === cursor) return parsed.slice(1).map(String);
    }
  } catch {
    // answered below: whatever is wrong with the text, it is no cursor
  }
  throw badCursor();
}

export function badCursor(): Error {
  return refusal.badInput([
    { path: 'after', problem: text('after 不是有效的游标', 'after is no cursor of this list') },
  ]);
}

/** Cuts the one row too many that was read to learn whether there is a next page. */
export function pageOf<R>(rows: R[], first: number, cursorOf: (row: R) => string): Page<R> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursorOf(last) };
}
