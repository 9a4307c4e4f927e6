/** One condition, with the parameters that it compares with. */
export interface Condition {
  sql: (...parameters: string[]) => string;
  values: readonly unknown[];
}

export interface Where {
  sql: string;
  parameters: unknown[];
}

/** Joins the conditions that were given: what a filter leaves out is not in the statement, so its index decides. */
export function where(...conditions: (Condition | null)[]): Where {
  const parameters: unknown[] = [];
  const parts = conditions
    .filter((condition) => condition !== null)
    .map(({ sql, values }) => sql(...values.map((value) => `$${parameters.push(value)}`)));
  return { sql: parts.length === 0 ? 'true' : parts.join(' and '), parameters };
}

export function holdsThat(sql: Condition['sql'], ...values: unknown[]): Condition {
  return { sql, values };
}

export function equals(column: string, value: string | null | undefined): Condition | null {
  return value === null || value === undefined ? null : holdsThat((p) => `${column} = ${p}`, value);
}

/**
 * The column holds one of the values. A single one is compared as such: then an index on (column, id) already gives
 * the page's order. No value at all gives no row.
 */
export function isOneOf(column: string, values: readonly string[] | null): Condition | null {
  if (values === null) return null;
  const different = [...new Set(values)];
  return different.length === 1
    ? holdsThat((p) => `${column} = ${p}`, different[0])
    : holdsThat((p) => `${column} = any(${p})`, different);
}

/** Values of a filter's list; an absent and an empty list restrict nothing. */
export function given<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values === null || values === undefined || values.length === 0 ? null : values;
}

const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d\u3000]/g;

/**
 * A filter's text without what surrounds it, letters, digits and spaces in the width in which records have them; brackets
 * stay wide, as in names. Null where it is blank and restricts nothing.
 */
export function wordsOf(text: string | null | undefined): string | null {
  const words = text?.replace(WIDE, (wide) => wide.normalize('NFKC')).trim() ?? '';
  return words === '' ? null : words;
}

/** A pattern for `ilike` that finds the text anywhere and takes its `%`, `_` and `\` for what they are. */
export function likePattern(text: string): string {
  return `%${exactPattern(text)}%`;
}

const LONGEST_WORDS = 200;
/** Stands in no name, and so finds nothing. */
const NOWHERE = '\ufffd';

/**
 * A text to compare names with. What is longer than any name is not compared with all of them: PostgreSQL would put it
 * into lower case once a row, and its functions of text take time by the square of it.
 */
export function comparable(text: string): string {
  const words = storable(text.trim());
  return words.length > LONGEST_WORDS ? NOWHERE : words;
}

/** A pattern for `ilike` that finds just this text, in either case. */
export function exactPattern(text: string): string {
  return comparable(text).replace(/[\\%_]/g, '\\$&');
}

/** PostgreSQL knows no NUL in text and would fail; a replacement character is in no name and finds nothing. */
export function storable(text: string): string {
  return text.replaceAll('\0', NOWHERE);
}
