import { badCursor, readCursor, writeCursor } from '../kernel/page.ts';
import type { Position } from './journal.ts';

const KIND = 'j1';
/** The largest number that PostgreSQL counts to. */
const LAST = 2n ** 63n - 1n;

/**
 * SQL for a position read together with the data it goes with: everything below it is in what was read. A stream that
 * goes on behind it has no gap.
 */
export const SNAPSHOT_SQL = `pg_snapshot_xmin(pg_current_snapshot())::text`;

/** The cursor of a snapshot: all that transactions before `xmin` told lies before it. */
export function snapshotCursor(xmin: string): string {
  return positionCursor({ xid: xmin, position: '0' });
}

export function positionCursor({ xid, position }: Position): string {
  return writeCursor(KIND, [xid, position]);
}

/** Reads a journal cursor; anything else is `BAD_USER_INPUT`. */
export function readPosition(cursor: string): Position {
  const [xid = '', position = ''] = readCursor(KIND, cursor, 2);
  if (!/^\d{1,19}$/.test(xid) || !/^\d{1,19}$/.test(position) || BigInt(position) > LAST) throw badCursor();
  return { xid, position };
}

export function isBehind(a: Position, b: Position): boolean {
  const byXid = BigInt(a.xid) - BigInt(b.xid);
  return byXid === 0n ? BigInt(a.position) < BigInt(b.position) : byXid < 0n;
}
