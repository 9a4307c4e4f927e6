const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Any number below a hundred as digits or as Chinese numerals, for use in other patterns. */
export const NUMERAL = '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

/** The number that digits or Chinese numerals up to ninety-nine say; null for anything else. */
export function numeral(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const [, tens, ten, ones] = /^([一二两三四五六七八九]?)(十?)([一二两三四五六七八九]?)$/.exec(text) ?? [];
  if (ten === undefined || text === '') return null;
  if (ten === '')
    return tens !== '' && ones === '' ? DIGITS[tens!]! : tens === '' && ones !== '' ? DIGITS[ones!]! : null;
  return (tens === '' ? 1 : DIGITS[tens!]!) * 10 + (ones === '' ? 0 : DIGITS[ones!]!);
}
