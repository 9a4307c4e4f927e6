import { type Clause, clauseOf, type RequirementId } from '../../../kernel/clauses.ts';
import { type Text } from '../../../kernel/text.ts';
import { maskNumber } from '../../masking.ts';
import type { Ask } from '../ask.ts';
import type { Reading } from '../cells/reading.ts';
import { type Column, columnsFor, type Layout, rivalColumns } from '../headings/layout.ts';
import { type Cell, EMPTY_CELL, faultText } from '../sheet.ts';
import type { LineReading, Problem, Question } from './findings.ts';
import { speaking, whichHolds } from './rival-columns.ts';
import type { TableLine } from './table-lines.ts';

const SHOWN = 300;

/** A line on its way from cells to values. Readers of tables ask it for fields and tell it what they found. */
export class LineDraft<F extends string> {
  readonly layout: Layout<F>;
  readonly sheet: string;
  readonly values: Record<string, unknown> = {};
  private readonly line: TableLine<F>;
  private readonly questions: Question[] = [];
  private readonly problems: Problem[] = [];
  private readonly used = new Set<number>();
  private readonly hidden = new Set<string>();
  /** Fields of which several columns say different things: nothing is taken from them. */
  private readonly contested = new Set<F>();

  constructor(line: TableLine<F>) {
    this.line = line;
    this.layout = line.layout;
    this.sheet = line.sheet;
    this.line.row.cells.forEach(({ fault }, index) => {
      if (fault !== null) this.pushProblem(this.column(index), faultText(fault), null);
    });
    for (const rivals of rivalColumns(this.layout)) {
      if (speaking(rivals, (column) => this.cell(column), this.written) !== null) continue;
      this.pushQuestion(rivals[0]!, whichHolds(rivals));
      this.contested.add(rivals[0]!.field!);
    }
  }

  private get written(): ReadonlySet<number> {
    return this.line.written ?? NOTHING;
  }

  /** A line may be longer than its heading. */
  private column(index: number): Column<F> {
    return this.layout.columns[index] ?? { index, heading: `第${index + 1}列`, field: null, claims: null };
  }

  private cell({ index, added }: Pick<Column<F>, 'index' | 'added'>): Cell {
    // What stands behind the last heading is not of a column that the file does not have.
    if (added === true && !this.written.has(index)) return EMPTY_CELL;
    return this.line.row.cells[index] ?? EMPTY_CELL;
  }

  /** The column that speaks for a field. */
  private columnOf(field: F): Column<F> | undefined {
    const columns = columnsFor(this.layout, field);
    if (columns.length < 2) return columns[0];
    return speaking(columns, (column) => this.cell(column), this.written) ?? columns[0];
  }

  /** Whether the file has such a column. */
  has(field: F): boolean {
    return columnsFor(this.layout, field).some(({ added }) => added !== true);
  }

  /** What stands in the field's cell; null where nothing does, or where it must not be believed. */
  text(field: F): string | null {
    const column = this.columnOf(field);
    if (column === undefined || this.contested.has(field)) return null;
    const { text, fault } = this.cell(column);
    return fault !== null || text === '' ? null : text;
  }

  /** Whether the field's cell has its text from a merged area that begins elsewhere. */
  isMerged(field: F): boolean {
    const column = this.columnOf(field);
    return column !== undefined && this.cell(column).merged;
  }

  /** Whether the file has the field's column and its cell is empty. */
  isEmpty(field: F): boolean {
    const column = this.columnOf(field);
    if (column === undefined || column.added === true || this.contested.has(field)) return false;
    const { text, fault } = this.cell(column);
    return text === '' && fault === null;
  }

  /** The text as it is, which then is not kept among the further columns. */
  take(field: F): string | null {
    const text = this.text(field);
    this.use(field);
    return text;
  }

  /** Marks a field's column as understood. */
  use(field: F): void {
    for (const { index } of columnsFor(this.layout, field)) this.used.add(index);
  }

  /** Reads the field's cell; what it leaves open becomes a question. Undefined where there is nothing certain. */
  read<T>(field: F, reader: (text: string) => Reading<T>): T | undefined {
    const text = this.take(field);
    if (text === null) return undefined;
    const { value, ask } = reader(text);
    if (ask !== undefined) this.ask(field, ask);
    return value;
  }

  /** The number of the line in its sheet. */
  get row(): number {
    return this.line.row.number;
  }

  get cells(): readonly Cell[] {
    return this.line.row.cells;
  }

  /** Columns of which lists show the ends alone (R021). */
  get hiddenColumns(): number[] {
    return this.layout.columns.filter(({ heading }) => this.hidden.has(heading)).map(({ index }) => index);
  }

  /** Keeps what stands in a field's cell out of questions and problems but for its ends (R021). */
  hide(field: F): void {
    for (const { heading } of columnsFor(this.layout, field)) this.hidden.add(heading);
  }

  /** Sets a value where there is one. */
  set(name: string, value: unknown): void {
    if (value !== undefined && value !== null) this.values[name] = value;
  }

  /** Asks about a field; `label` names the column where the table has none. */
  ask(field: F, ask: Ask, label: string = field): void {
    if (this.isFaulty(field)) return;
    this.pushQuestion(this.columnOf(field) ?? { index: -1, heading: label }, ask);
  }

  /** Keeps the line out: what is wrong with a field, what would mend it, and the clause where one forbids it. */
  refuse(field: F, problem: Text, remedy: Text, clause: RequirementId | null = null, label: string = field): void {
    if (this.isFaulty(field)) return;
    const column = this.columnOf(field) ?? { index: -1, heading: label };
    this.pushProblem(column, { problem, remedy }, clause === null ? null : clauseOf(clause));
  }

  /** What must not be believed was told already: nothing more can be said of it. */
  private isFaulty(field: F): boolean {
    const column = this.columnOf(field);
    return column !== undefined && (this.contested.has(field) || this.cell(column).fault !== null);
  }

  private pushQuestion(column: Pick<Column<F>, 'index' | 'heading'>, { zh, en, clause }: Ask): void {
    const text = column.index < 0 ? '' : shown(this.cell(column).text);
    const { heading } = column;
    if (this.questions.some((other) => other.column === heading && other.ask.zh === zh)) return;
    const of = clause === undefined ? null : clauseOf(clause);
    this.questions.push({ column: heading, ...this.placeOf(column), text, ask: { zh, en }, clause: of });
  }

  /** Where a column is, if its heading alone does not say it. */
  private placeOf({ index, heading }: Pick<Column<F>, 'index' | 'heading'>): { index?: number } {
    const isAlone = this.layout.columns.every((other) => other.index === index || other.heading !== heading);
    return index < 0 || isAlone ? {} : { index };
  }

  private pushProblem(
    column: Pick<Column<F>, 'index' | 'heading'>,
    found: { problem: Text; remedy: Text },
    clause: Clause | null,
  ): void {
    const text = column.index < 0 ? '' : shown(this.cell(column).text);
    this.problems.push({ column: column.heading, ...this.placeOf(column), text, ...found, clause });
  }

  /** The line as it was read. Columns that nothing was taken from are kept by their headings in `extra`. */
  done(): LineReading {
    const extra = this.extra();
    if (Object.keys(extra).length > 0) this.values.extra = extra;
    const status = this.problems.length > 0 ? 'refused' : this.questions.length > 0 ? 'question' : 'ok';
    const [questions, problems] = [this.masked(this.questions), this.masked(this.problems)];
    return { sheet: this.sheet, row: this.row, status, values: this.values, questions, problems };
  }

  private masked<T extends Question | Problem>(findings: T[]): T[] {
    return findings.map((found) =>
      this.hidden.has(found.column) ? { ...found, text: maskNumber(found.text) } : found,
    );
  }

  private extra(): Record<string, string> {
    const kept = new Map<string, string>();
    this.line.row.cells.forEach(({ text, fault }, index) => {
      if (text === '' || fault !== null || this.used.has(index)) return;
      const { heading } = this.column(index);
      const said = heading === '' ? `第${index + 1}列` : heading;
      let name = said;
      for (let again = 2; kept.has(name); again += 1) name = `${said}(${again})`;
      kept.set(name, text);
    });
    return Object.fromEntries(kept);
  }
}

const NOTHING: ReadonlySet<number> = new Set();

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
