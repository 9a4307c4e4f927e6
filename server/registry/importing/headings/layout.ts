import { recognise, type Vocabulary } from './vocabulary.ts';

export interface Column<F extends string> {
  /** From 0. */
  index: number;
  /** As published; the levels of a heading over several lines are joined by a colon. */
  heading: string;
  /** What it means; null for a column that is only kept. */
  field: F | null;
  /** What its heading says, where another column says the same more surely. */
  claims: F | null;
  /** The file has no such column: what it would say is asked for. */
  added?: true;
}

/** How a table is laid out. */
export interface Layout<F extends string> {
  columns: readonly Column<F>[];
  /** What stands above the heading, line by line. */
  title: readonly string[];
  /** The number of the heading's last line. */
  headingRow: number;
}

/**
 * Gives each column its meaning. Where two columns claim the same, the surer one has it, of equals the first; the other
 * is kept with its text, since nobody knows which of them is meant.
 */
export function columnsOf<F extends string>(headings: readonly string[], vocabulary: Vocabulary<F>): Column<F>[] {
  const known = headings.map((heading) => recognise(heading, vocabulary));
  const holder = new Map<F, number>();
  known.forEach((found, index) => {
    if (found === null) return;
    const before = holder.get(found.field);
    if (before === undefined || known[before]!.score < found.score) holder.set(found.field, index);
  });
  return headings.map((heading, index) => {
    const said = known[index]?.field ?? null;
    const holds = said !== null && holder.get(said) === index;
    return { index, heading, field: holds ? said : null, claims: holds ? null : said };
  });
}

const byField = new WeakMap<readonly Column<string>[], ReadonlyMap<string, readonly Column<string>[]>>();

function fieldsOf(columns: readonly Column<string>[]): ReadonlyMap<string, readonly Column<string>[]> {
  const known = byField.get(columns);
  if (known !== undefined) return known;
  const fields = new Map<string, Column<string>[]>();
  for (const column of columns) {
    if (column.field !== null) fields.set(column.field, [...(fields.get(column.field) ?? []), column]);
  }
  byField.set(columns, fields);
  return fields;
}

/** The column of a field, the first of several; undefined where the table has none. */
export function columnOf<F extends string>({ columns }: Pick<Layout<F>, 'columns'>, field: F): Column<F> | undefined {
  return fieldsOf(columns).get(field)?.[0] as Column<F> | undefined;
}

/** All columns of a field: several where somebody said so. */
export function columnsFor<F extends string>({ columns }: Pick<Layout<F>, 'columns'>, field: F): readonly Column<F>[] {
  return (fieldsOf(columns).get(field) ?? []) as readonly Column<F>[];
}

/** The columns of each field that several bear. */
export function rivalColumns<F extends string>({
  columns,
}: Pick<Layout<F>, 'columns'>): readonly (readonly Column<F>[])[] {
  return [...fieldsOf(columns).values()].filter((bearers) => bearers.length > 1) as (readonly Column<F>[])[];
}

/** The same columns with other meanings for some of them, by their index. */
export function withFields<F extends string>(
  columns: readonly Column<F>[],
  fields: ReadonlyMap<number, F | null>,
): Column<F>[] {
  return columns.map((column) =>
    fields.has(column.index) ? { ...column, field: fields.get(column.index) ?? null } : column,
  );
}
