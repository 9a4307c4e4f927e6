/**
 * How many of which targets are drawn (抽查比例), as a published table says it. What is absent is not said. Percentages
 * are of the targets concerned, 0 < p ≤ 100; counts are numbers of targets. An exact ratio has both ends equal, a lower
 * bound (不低于5%) only `percentMin`, an upper one (不超过5%) only `percentMax`.
 */
export interface Sampling {
  /** Credit risk class; A to D, or further ones where a list knows more (R017). */
  riskClass?: string;
  /** The level of administration that draws so, as written (市级). */
  level?: string;
  /** The kind of targets that is drawn so, as written (殡仪馆); absent: all of the row. */
  kind?: string;
  percentMin?: number;
  percentMax?: number;
  countMin?: number;
  countMax?: number;
  /** On which condition, as written (不足5家). */
  when?: string;
}

/** The numbers of a sampling without whom they concern. */
export type Amount = Pick<Sampling, 'percentMin' | 'percentMax' | 'countMin' | 'countMax'>;

/** Whether the numbers can be meant: bounds in order, percentages above 0 and up to 100, at least one target. */
export function possible({ percentMin, percentMax, countMin, countMax }: Amount): boolean {
  const percents = [percentMin, percentMax].filter((percent) => percent !== undefined);
  const counts = [countMin, countMax].filter((count) => count !== undefined);
  if (percents.length + counts.length === 0) return false;
  if (percents.some((percent) => percent <= 0 || percent > 100)) return false;
  if (counts.some((count) => count < 1 || !Number.isSafeInteger(count))) return false;
  return !(percentMin! > percentMax!) && !(countMin! > countMax!);
}

/** Whom a sampling concerns, as one text: two of them with the same would contradict each other. */
export function concern({ riskClass, level, kind, when }: Sampling): string {
  return JSON.stringify([riskClass, level, kind, when]);
}
