const QUARTERS = '一二三四';
const QUARTER = /^第?([一二三四1-4])季度?$|^q([1-4])$/i;
const QUARTER_SPAN = /^第?([一二三四1-4])(?:季度?)?[-至到]第?([一二三四1-4])季度?$/;

/** Months of a year, both ends included. */
type Months = [from: number, to: number];

const WHOLE: Readonly<Record<string, Months>> = {
  全年: [1, 12],
  全年度: [1, 12],
  年内: [1, 12],
  年度内: [1, 12],
  上半年: [1, 6],
  下半年: [7, 12],
};

const quarter = (sign: string): number => (QUARTERS.includes(sign) ? QUARTERS.indexOf(sign) + 1 : Number(sign));

/** A part of a year by its name (上半年, 第二季度, 一至三季度), as months; null for other words. */
export function partOfYear(words: string): Months | null {
  const whole = Object.hasOwn(WHOLE, words) ? WHOLE[words]! : null;
  if (whole !== null) return whole;
  const [, chinese, latin] = QUARTER.exec(words) ?? [];
  const sign = chinese ?? latin;
  if (sign !== undefined) return [quarter(sign) * 3 - 2, quarter(sign) * 3];
  const [, first, last] = QUARTER_SPAN.exec(words) ?? [];
  if (first === undefined || quarter(first) >= quarter(last!)) return null;
  return [quarter(first) * 3 - 2, quarter(last!) * 3];
}
