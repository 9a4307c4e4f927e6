import { numeral } from './numerals.ts';

const MONTH =
  /(?<![一二三四五六七八九十\d])(十[一二]?|[一二三四五六七八九])(?=月|至[一二三四五六七八九十]{1,2}月|-[一二三四五六七八九十]{1,2}月)/g;

/** 四月至六月 in digits. */
export const inDigits = (shown: string): string => shown.replace(MONTH, (words) => String(numeral(words)));
