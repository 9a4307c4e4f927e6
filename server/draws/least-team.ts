import type { Policy } from '../policy/index.ts';

/** No team has fewer than two; policy may ask for more (R073). */
const FEWEST = 2;

/** People who go together at least, by the policy of the day (R073). */
export function leastTeam({ teamMinimum }: Pick<Policy, 'teamMinimum'>): number {
  return Math.max(FEWEST, teamMinimum.value);
}
