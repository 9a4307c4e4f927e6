import { setImmediate as breathe } from 'node:timers/promises';
import { type Expected, expectedOf } from './expected.ts';
import type { Group } from './groups.store.ts';
import { commonMonths, covers, coversIndustry, type Source } from './source.ts';

/** Targets that the very same sources could draw. */
export interface Cell {
  /** Places of the sources, rising. */
  sources: number[];
  groups: Group[];
  count: number;
  classes: Map<string, number>;
}

export interface Met {
  one: number;
  other: number;
  targets: number;
  /** Expected doors that drawing them together saves. */
  saved: number;
}

/** Which sources meet where, over all groups of the registry. */
export interface Radar {
  sources: readonly Source[];
  cells: Cell[];
  /** Active targets, whether a source could draw them or not. */
  targets: number;
  /** By source. */
  frames: number[];
  shared: number[];
  expected: Expected[];
}

const TURN_MS = 20;

/** Lets others have their turn while something long is worked out. */
function turns(): () => Promise<void> | null {
  let last = performance.now();
  return () => {
    if (performance.now() - last < TURN_MS) return null;
    return breathe().then(() => {
      last = performance.now();
    });
  };
}

async function cellsOf(sources: readonly Source[], groups: readonly Group[]): Promise<Cell[]> {
  const turn = turns();
  const byIndustry = new Map<string | null, number[]>();
  const cells = new Map<string, Cell>();
  for (const group of groups) {
    const pause = turn();
    if (pause !== null) await pause;
    let possible = byIndustry.get(group.industryCode);
    if (possible === undefined) {
      possible = sources.flatMap((source, i) => (coversIndustry(source, group.industryCode) ? [i] : []));
      byIndustry.set(group.industryCode, possible);
    }
    const own = possible.filter((i) => covers(sources[i]!, group));
    const sign = own.join();
    let cell = cells.get(sign);
    if (cell === undefined) cells.set(sign, (cell = { sources: own, groups: [], count: 0, classes: new Map() }));
    cell.groups.push(group);
    cell.count += group.count;
    for (const [riskClass, count] of group.classes) {
      cell.classes.set(riskClass, (cell.classes.get(riskClass) ?? 0) + count);
    }
  }
  return [...cells.values()];
}

/** Lays all sources over all groups: the cost is bounded by their numbers, however many targets there are. */
export async function scan(sources: readonly Source[], groups: readonly Group[]): Promise<Radar> {
  const cells = await cellsOf(sources, groups);
  const frames = sources.map(() => 0);
  const shared = sources.map(() => 0);
  const sizes = sources.map(() => new Map<string, number>());
  for (const cell of cells) {
    for (const i of cell.sources) {
      frames[i]! += cell.count;
      if (cell.sources.length > 1) shared[i]! += cell.count;
      for (const [riskClass, count] of cell.classes) {
        sizes[i]!.set(riskClass, (sizes[i]!.get(riskClass) ?? 0) + count);
      }
    }
  }
  const targets = cells.reduce((sum, { count }) => sum + count, 0);
  return {
    sources,
    cells,
    targets,
    frames,
    shared,
    expected: sources.map((source, i) => expectedOf(source, sizes[i]!)),
  };
}

/** Every two sources that share a target, with what drawing them together would save. */
export async function meetingsOf({ sources, cells, expected }: Radar): Promise<Met[]> {
  const turn = turns();
  const met = new Map<number, Met & { meets: boolean }>();
  for (const cell of cells) {
    for (const [n, one] of cell.sources.entries()) {
      const pause = turn();
      if (pause !== null) await pause;
      for (const other of cell.sources.slice(n + 1)) {
        const key = one * sources.length + other;
        let pair = met.get(key);
        if (pair === undefined) {
          const meets = commonMonths([sources[one]!.months, sources[other]!.months]) !== null;
          met.set(key, (pair = { one, other, targets: 0, saved: 0, meets }));
        }
        pair.targets += cell.count;
        if (!pair.meets) continue;
        for (const [riskClass, count] of cell.classes) {
          const least = Math.min(
            expected[one]!.perTarget.get(riskClass) ?? 0,
            expected[other]!.perTarget.get(riskClass) ?? 0,
          );
          pair.saved += least * count;
        }
      }
    }
  }
  return [...met.values()];
}

/** Splits sources into the fewest parties of which each has a month in common; open months stand alone. */
function partiesOf(radar: Radar, cell: Cell): number[][] {
  const parties: number[][] = [];
  const dated = cell.sources.filter((i) => radar.sources[i]!.months !== null);
  const byEnd = [...dated].sort((a, b) => (radar.sources[a]!.months!.to < radar.sources[b]!.months!.to ? -1 : 1));
  let end = '';
  for (const i of byEnd) {
    const { from, to } = radar.sources[i]!.months!;
    if (parties.length > 0 && from <= end) parties.at(-1)!.push(i);
    else {
      parties.push([i]);
      end = to;
    }
  }
  return [...parties, ...cell.sources.filter((i) => radar.sources[i]!.months === null).map((i) => [i])];
}

/** Doors of the year: apart each source opens its own; together those with a month in common meet at the same. */
export function doorsOf(radar: Radar): { apart: number; together: number; saved: number } {
  const apart = radar.expected.reduce((sum, { visits }) => sum + visits, 0);
  let together = 0;
  for (const cell of radar.cells) {
    for (const party of partiesOf(radar, cell)) {
      for (const [riskClass, count] of cell.classes) {
        together += count * Math.max(...party.map((i) => radar.expected[i]!.perTarget.get(riskClass) ?? 0));
      }
    }
  }
  const rounded = Math.min(apart, Math.round(together));
  return { apart, together: rounded, saved: apart - rounded };
}
