import { numeral } from './numerals.ts';

/** Letters directly in front of a number need no separator: `B40%(13户)C80%(7户)`; nor does what binds two bounds. */
export const separated = (shown: string): string =>
  shown
    .replace(/(?<=[%)户家])(?=[A-E](?:类|级)?:?\d)/g, ',')
    .replace(/(?<=[%户家个所])(?:,?(?:并且|且|同时))(?=[不至最≥≤])/g, ',');

const CHINESE =
  /百分之(百|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?![百千万点\d一二三四五六七八九十])/g;

/** 5%以上(含5%): a bound says by itself that it belongs to the range. */
const INCLUDED = /(\d{1,3}(?:\.\d{1,4})?%)((?:及|或)?以[上下内])?\(含(?:本数|\1)\)/g;

/** 百分之五 and 5‰ as percentages in digits. */
export function inDigits(shown: string): string {
  return shown
    .replace(INCLUDED, '$1$2')
    .replace(CHINESE, (_, words: string) => `${words === '百' ? 100 : numeral(words)}%`)
    .replace(/(\d{1,3}(?:\.\d{1,3})?)‰/g, (_, number: string) => `${Number((Number(number) / 10).toFixed(4))}%`);
}
