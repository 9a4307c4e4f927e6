const RISING = ['A', 'B', 'C', 'D'] as const;

/** What of a sampling rule is compared: its class, and its percentages as decimals, the lower end first. */
export interface Share {
  riskClass: string | null;
  percents: readonly (string | null)[];
}

const falls = (lower: Share, higher: Share): boolean =>
  lower.percents.some((low, end) => {
    const high = higher.percents[end] ?? null;
    return low !== null && high !== null && Number(high) < Number(low);
  });

/** The first class that is drawn less than a lower risk, with that one (R060, R061); null where shares never fall. */
export function firstFall(shares: readonly Share[]): { lower: string; higher: string } | null {
  const given = RISING.map((one) => shares.find(({ riskClass }) => riskClass === one)).filter(
    (share) => share !== undefined,
  );
  const i = given.findIndex((share, n) => n > 0 && falls(given[n - 1]!, share));
  return i < 0 ? null : { lower: given[i - 1]!.riskClass!, higher: given[i]!.riskClass! };
}

/** The first percentage outside a range (R055). */
export function firstOutside(shares: readonly Share[], range: { from: number; to: number } | null): string | null {
  if (range === null) return null;
  const percents = shares.flatMap(({ percents }) => percents).filter((one) => one !== null);
  return percents.find((percent) => Number(percent) < range.from || Number(percent) > range.to) ?? null;
}
