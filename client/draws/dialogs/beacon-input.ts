/** A public beacon as it is typed at sealing. */
export interface BeaconDraft {
  source: string;
  /** As a local time of Asia/Shanghai: `2026-03-17T21:15`. */
  publishedAt: string;
}

// Asia/Shanghai has had one offset since 1991.
const OFFSET = '+08:00';

export const instantOf = (local: string): Date => new Date(`${local}:00${OFFSET}`);

/** Now as such a field writes it. */
export function localNow(now = Date.now()): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 16);
}

export type BeaconProblem = 'sourceMissing' | 'timeMissing' | 'timePast';

/** What is wrong with a beacon before it is sent; the hub judges by its own clock. */
export function beaconProblems(
  { source, publishedAt }: BeaconDraft,
  now = Date.now(),
): { source?: BeaconProblem; publishedAt?: BeaconProblem } {
  const at = publishedAt === '' ? Number.NaN : instantOf(publishedAt).getTime();
  return {
    ...(source.trim() === '' && { source: 'sourceMissing' }),
    ...(Number.isNaN(at) ? { publishedAt: 'timeMissing' } : at <= now ? { publishedAt: 'timePast' } : {}),
  };
}
