import type { TableKind } from '../lines/read-import.ts';
import { type Column, withFields } from './layout.ts';

/** What somebody said that columns mean, by their headings, or by these and their places. */
export type SaidHeadings = Readonly<Record<string, string | null>>;

// No heading holds it: control characters are taken for a fault of the file.
const AT = '\u001f';

/** How a column is named: `index` tells it from others of its heading. */
export const saidOf = (heading: string, index: number | null = null): string =>
  index === null ? heading : `${heading}${AT}${index}`;

/** What was said before with what is said now; of a heading alone, whatever was said of single columns of it is gone. */
export function saidAnew(before: SaidHeadings, now: SaidHeadings): Record<string, string | null> {
  const kept = Object.entries(before).filter(([name]) => !Object.hasOwn(now, name.split(AT)[0]!));
  return { ...Object.fromEntries(kept), ...now };
}

/** The name by which somebody spoke of a column; null where nobody did. */
export const nameSaid = (said: SaidHeadings, { heading, index }: Pick<Column<string>, 'heading' | 'index'>) =>
  [saidOf(heading, index), heading].find((name) => Object.hasOwn(said, name)) ?? null;

/** A field that was given to some columns is taken from the column that had it. */
function overruled<F extends string>(columns: readonly Column<F>[], said: SaidHeadings): Column<F>[] {
  const given = new Map(
    columns.flatMap((column): [number, F | null][] => {
      const name = nameSaid(said, column);
      return name === null ? [] : [[column.index, said[name] as F | null]];
    }),
  );
  const taken = new Set([...given.values()].filter((field) => field !== null));
  const lost = columns
    .filter(({ index, field }) => field !== null && taken.has(field) && !given.has(index))
    .map(({ index }): [number, null] => [index, null]);
  return withFields(columns, new Map<number, F | null>([...lost, ...given]));
}

/** With a column for each thing that must be asked about, where the file has none. */
function withAsked<F extends string>(columns: readonly Column<F>[], asks: TableKind<F>['asks'] = []): Column<F>[] {
  // Of a table whose headings nobody knows the headings are asked for first.
  if (columns.every(({ field }) => field === null)) return [...columns];
  const missing = asks.filter((one) => !columns.some(({ field }) => field === one.field));
  const added = missing.map(({ field, heading }, i): Column<F> => ({
    index: columns.length + i,
    heading,
    field,
    claims: null,
    added: true,
  }));
  return [...columns, ...added];
}

/** A kind of table as it is staged: with what somebody said of its columns, and with those that it lacks. */
export function withHeadings<F extends string>(kind: TableKind<F>, said: SaidHeadings): TableKind<F> {
  return {
    ...kind,
    arrange(columns, sample) {
      const arranged = kind.arrange?.(columns, sample) ?? [...columns];
      return withAsked(overruled(arranged, said), kind.asks);
    },
  };
}
