/** A year, a month of it, or a day: `2024`, `2024-04`, `2024-04-15`, as far as the text tells. */
export interface Moment {
  year: number | null;
  month: number | null;
  day: number | null;
}

export const two = (number: number): string => String(number).padStart(2, '0');

/** Whether there is such a month and such a day. */
export function exists({ year, month, day }: Moment): boolean {
  if (year !== null && (year < 2000 || year > 2049)) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})年(?:度)?(?:(?<m>\d{1,2})月(?:份)?(?:(?<d>\d{1,2})[日号])?)?$/,
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?<y>\d{4})-(?<m>\d{1,2})$/,
  /^(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)$/,
  /^(?<y>\d{4})\/(?<m>\d{1,2})(?:\/(?<d>\d{1,2}))?\/?$/,
  /^(?<y>\d{4})\.(?<m>\d{1,2})(?:\.(?<d>\d{1,2}))?$/,
  /^(?<m>\d{1,2})月(?:份)?(?:(?<d>\d{1,2})[日号])?$/,
];

/** The moment that the text names and nothing else; null where it is another text or no such day exists. */
export function momentOf(text: string): Moment | null {
  for (const form of FORMS) {
    const { groups } = form.exec(text) ?? {};
    if (groups === undefined) continue;
    const number = (part: string | undefined): number | null => (part === undefined ? null : Number(part));
    const moment = { year: number(groups.y), month: number(groups.m), day: number(groups.d) };
    return exists(moment) ? moment : null;
  }
  return null;
}

/** `2024-04` or `2024-04-15`. The moment must have a year and a month. */
export function isoOf({ year, month, day }: Moment): string {
  return `${year}-${two(month!)}${day === null ? '' : `-${two(day)}`}`;
}

const ISO = /^\d{4}-\d\d-\d\d$/;

/** A whole day of a cell: `2021-12-31`, `2021/12/31`, `2021年12月31日`, `2021.12.31`, `20211231`; null for anything less. */
export function wholeDay(text: string): string | null {
  const shown = ISO.test(text) ? text : text.normalize('NFKC').replace(/\s/g, '').replace(/[‐-―]/g, '-');
  const packed = /^(20\d\d|19\d\d)(\d\d)(\d\d)$/.exec(shown);
  const [, y, m, d] = packed ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日/]?$/.exec(shown) ?? [];
  if (y === undefined || Number(y) < 1900) return null;
  const [month, date] = [Number(m), Number(d)];
  const last = month >= 1 && month <= 12 ? new Date(Date.UTC(Number(y), month, 0)).getUTCDate() : 0;
  return date >= 1 && date <= last ? `${y}-${two(month)}-${two(date)}` : null;
}
