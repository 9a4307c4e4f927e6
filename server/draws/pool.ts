import type { TeamPool, TeamStations } from '../plans/index.ts';
import type { DrawableInspector } from '../registry/index.ts';
import type { InspectorLine } from './protocol/index.ts';

/** Somebody who may act (R022 to R024, R026), as the registry finds them. */
export type PoolCandidate = DrawableInspector;

/** The station with most inspectors, of equal ones the first by name. */
function largestStation(candidates: readonly PoolCandidate[]): string | null {
  const sizes = new Map<string, number>();
  for (const { station } of candidates) if (station !== null) sizes.set(station, (sizes.get(station) ?? 0) + 1);
  const [largest] = [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return largest?.[0] ?? null;
}

/**
 * Of one department those in the plan's pool (R070): of the stations chosen, where some are. A department without stations
 * is its own one station.
 */
export function inPool(
  candidates: readonly PoolCandidate[],
  pool: TeamPool,
  chosen: readonly string[] = [],
): PoolCandidate[] {
  const largest = largestStation(candidates);
  if (pool === 'WHOLE_BUREAU' || pool === 'BUREAU_AND_STATIONS' || largest === null) return [...candidates];
  if (chosen.length > 0) return candidates.filter(({ station }) => station !== null && chosen.includes(station));
  return candidates.filter(({ station }) => (pool === 'ONE_STATION' ? station === largest : station !== null));
}

/** The stations that a plan chose of a department. */
export function chosenOf(stations: readonly TeamStations[], code: string): readonly string[] {
  return stations.find(({ departmentCode }) => departmentCode === code)?.stations ?? [];
}

/** The inspectors' file's lines: of each department those in the pool. */
export function inspectorLines(
  candidates: readonly PoolCandidate[],
  pool: TeamPool,
  codeOf: (departmentId: string) => string,
  stations: readonly TeamStations[] = [],
): InspectorLine[] {
  return [...new Set(candidates.map(({ departmentId }) => departmentId))].flatMap((departmentId) =>
    inPool(
      candidates.filter((candidate) => candidate.departmentId === departmentId),
      pool,
      chosenOf(stations, codeOf(departmentId)),
    ).map(({ certificate, specialties }) => ({ department: codeOf(departmentId), certificate, specialties })),
  );
}
