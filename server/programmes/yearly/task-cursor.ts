import { badCursor, readCursor } from '../../kernel/page.ts';

export const TASK_CURSOR = 'ptk';

const LARGEST_PLACE = 2 ** 31 - 1;

/** The place behind which a page of tasks begins. */
export function readTaskPlace(after: string | null): number {
  if (after === null) return 0;
  const place = Number(readCursor(TASK_CURSOR, after, 1)[0]);
  if (!Number.isInteger(place) || place < 1 || place > LARGEST_PLACE) throw badCursor();
  return place;
}
