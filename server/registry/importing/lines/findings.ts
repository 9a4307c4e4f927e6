import type { Clause } from '../../../kernel/clauses.ts';
import type { Text } from '../../../kernel/text.ts';

/** What has to be asked of whoever knows the table. */
export interface Question {
  /** The column's heading as published. */
  column: string;
  /** Its place, where several columns have this heading. */
  index?: number;
  /** What stands in the cell. */
  text: string;
  ask: Text;
  /** The clause that wants to have it told; null where none does. */
  clause: Clause | null;
}

/** What keeps a line out. */
export interface Problem {
  column: string;
  /** Its place, where several columns have this heading. */
  index?: number;
  text: string;
  problem: Text;
  /** What would mend it. */
  remedy: Text;
  /** The clause that forbids it; null where the line is merely wrong. */
  clause: Clause | null;
}

export type LineStatus = 'ok' | 'question' | 'refused';

/** A line of data as it was read: what is certain, what must be asked, what is wrong. */
export interface LineReading {
  /** The sheet's name; empty for a CSV. */
  sheet: string;
  /** The line's number in its sheet, from 1. */
  row: number;
  status: LineStatus;
  /** Only what is certain; the kind of table says which fields there are. */
  values: Record<string, unknown>;
  questions: Question[];
  problems: Problem[];
}
