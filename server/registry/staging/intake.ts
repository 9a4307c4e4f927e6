import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { RequirementId } from '../../kernel/clauses.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { NodeType } from '../../kernel/ids.ts';
import type { Problem, Refusal } from '../../kernel/refusal.ts';
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

/** What could not be read for certain, as the line keeps it. */
export interface Asked {
  /** The field that its column was read as; null for a column that was not understood. */
  field: string | null;
  /** What stood there; empty where nothing did. */
  words: string;
  ask: Text;
}

/** What comes of a change that its fields do not say. */
export interface Effect {
  message: Text;
  clause: RequirementId;
}

/** What the registry says of a line. */
export interface Verdict<Write = unknown> {
  found: Found[];
  /** The record that it would change. */
  record: string | null;
  /** What would change; none at a record: the registry says the same already. */
  changes: Changed[];
  /** What else comes of it; left out: nothing. */
  effects?: Effect[];
  /**
   * What an export would write of the record, by the reader's fields: a cell that says just this needs no reading, and
   * nothing is asked of it.
   */
  says?: Readonly<Record<string, string>>;
  /** What is written, where nothing was found. */
  write: Write | null;
}

/** A further key of a line: two lines of a file that bear it are one record, unless both bear it weakly. */
export interface FurtherKey {
  key: string;
  isWeak?: boolean;
  /** The field of its table at which a double is told. */
  field: string;
  /** What both lines share. */
  shared: Text;
  remedy: Text;
}

/** Whose import it is and by which day it is judged. */
export interface Judging {
  actor: Actor;
  today: LocalDate;
  /** The name of the file: the source of what it brings. */
  source: string;
  /** The one record that all lines go into, once it is said. */
  goal: string | null;
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

/** The one record that all lines of a table go into, which is said with the confirmation: a programme its tasks. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each kind has a state of its own
export interface IntakeGoal<State = any> {
  node: NodeType;
  /** Throws NOT_FOUND where the actor may not know of it. */
  load(tx: Tx, actor: Actor, id: string): Promise<State>;
  uuidOf(state: State): string;
  permit(actor: Actor, state: State): Refusal | null;
  /** What is wrong with putting so many lines into it. */
  problems(state: State, lines: number): Problem[];
  /** Why nothing may go into it now. */
  refused(state: State): Refusal | null;
  /** What a fact tells of it. */
  told(uuid: string): Record<string, unknown>;
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
  /** Where the process that reads finds the table's reader: a module that needs no decorators, and what it exports. */
  module: { url: string; name: string };
  /** The id that clients see of its records. */
  node: NodeType;
  permit(actor: Actor): Refusal | null;
  /** What makes two lines of a file one record; null where nothing does. */
  keyOf(values: Values): string | null;
  /** What makes them one record beside it, where it takes the registry to tell. */
  furtherKeys?(known: Known, values: Values, verdict: Verdict<Write>): FurtherKey[];
  /** Reads what judging needs; outside of transactions. */
  prepare(hub: Hub, judging: Judging): Promise<Known>;
  /**
   * One verdict a line, in their order. `locks`: the records stay as they are until the transaction ends. `asked`: what
   * was left open of each line, where lines with questions are written.
   */
  judge(
    known: Known,
    reader: Reader,
    lines: readonly Values[],
    locks: boolean,
    asked?: readonly (readonly Asked[])[],
  ): Promise<Verdict<Write>[]>;
  /** Left out: each line is a record of its own. */
  goal?: IntakeGoal;
  /** Lines with questions are written too, and their questions with them. */
  takesQuestions?: true;
  /** How it is written and taken back. */
  records: {
    /** All in one transaction: for tables of some hundred lines that must never be seen by half. */
    whole?: true;
    /** Writes what was judged in the same transaction. */
    write(hub: Hub, tx: Tx, known: Known, verdicts: readonly Verdict<Write>[], at: Moment): Promise<Written[]>;
    /** Puts records back; what could not be is told with the reason, by its place. */
    takeBack(hub: Hub, tx: Tx, known: Known, records: readonly ToTakeBack[], at: Moment): Promise<(Text | null)[]>;
  };
  /** What was understood of cells, by their field, where that is not what stands there. */
  readAs?(values: Values): Record<string, Text>;
  /** Texts that a cell of the field would certainly be read by. */
  choices?(known: Known, field: string, text: string, values: Values): readonly { text: string; label: Text }[];
}
