import { language } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(digits: number): Intl.NumberFormat {
  const key = `${language.get()} ${digits}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.NumberFormat(language.get(), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, known);
  }
  return known;
}

/** 29,412 */
export function countText(value: number): string {
  return format(0).format(value);
}

/** A share as 57.1%; Chinese text has no space before the sign, and neither have we in English. */
export function percentText(share: number, digits = 1): string {
  return `${format(digits).format(share * 100)}%`;
}
