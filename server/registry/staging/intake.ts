import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { RequirementId } from '../../kernel/clauses.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { NodeType } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { ImportKindValues } from '../../../schema/registry/import-enums.ts';
import type { TableKind } from '../importing/index.ts';
import type { Changed } from '../record-changes.ts';

export type ImportKind = keyof typeof ImportKindValues;
export type Values = Record<string, unknown>;

/** What the registry asks or refuses of a line, at a field of its table. */
export interface Found {
  /** The field by its name in the reader's vocabulary. */
  field: string;
  severity: 'QUESTION' | 'PROBLEM';
  message: Text;
  remedy: Text | null;
  clause: RequirementId | null;
}

/** What the registry says of a line. */
export interface Verdict<Write = unknown> {
  found: Found[];
  /** The record that it would change. */
  record: string | null;
  /** What would change; none at a record: the registry says the same already. */
  changes: Changed[];
  /**
   * What an export would write of the record, by the reader's fields: a cell that says just this needs no reading, and
   * nothing is asked of it.
   */
  says?: Readonly<Record<string, string>>;
  /** What is written, where nothing was found. */
  write: Write | null;
}

/** Whose import it is and by which day it is judged. */
export interface Judging {
  actor: Actor;
  today: LocalDate;
  /** The name of the file: the source of what it brings. */
  source: string;
}

/** A record as an import left it. */
export interface Written {
  record: string;
  revision: number;
  /** What it was before, to put back; null: it is new. */
  image: unknown;
}

/** A record to be put back. */
export interface ToTakeBack {
  record: string;
  revision: number;
  image: unknown;
}

/**
 * How tables of one kind are taken in. `judge` asks the rules that single saves ask; it is asked when lines are staged,
 * mended and written, so that the registry may change in between.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list holds intakes of all kinds
export interface Intake<Write = any, Known = any> {
  kind: ImportKind;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- fields differ by kind
  table: TableKind<any>;
  /** Where a thread of its own finds the table's reader: a module that needs no decorators, and what it exports. */
  module: { url: string; name: string };
  /** The id that clients see of its records; null where it writes none. */
  node: NodeType | null;
  permit(actor: Actor): Refusal | null;
  /** What makes two lines of a file one record; null where nothing does. */
  keyOf(values: Values): string | null;
  /** Reads what judging needs; outside of transactions. */
  prepare(hub: Hub, judging: Judging): Promise<Known>;
  /** One verdict a line, in their order. `locks`: the records stay as they are until the transaction ends. */
  judge(known: Known, reader: Reader, lines: readonly Values[], locks: boolean): Promise<Verdict<Write>[]>;
  /** How it is written and taken back; left out: tables of this kind are read and mended alone. */
  records?: {
    /** Writes what was judged in the same transaction. */
    write(hub: Hub, tx: Tx, known: Known, verdicts: readonly Verdict<Write>[], at: Moment): Promise<Written[]>;
    /** Puts records back; what could not be is told with the reason, by its place. */
    takeBack(hub: Hub, tx: Tx, known: Known, records: readonly ToTakeBack[], at: Moment): Promise<(Text | null)[]>;
  };
  /** What was understood of cells, by their field, where that is not what stands there. */
  readAs?(values: Values): Record<string, Text>;
  /** Texts that a cell of the field would certainly be read by. */
  choices?(known: Known, field: string, text: string, values: Values): { text: string; label: Text }[];
}
