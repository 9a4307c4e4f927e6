import { randomBytes } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';

/** Targets that a trial does not tell apart. */
export interface TrialGroup {
  stratum: string;
  /** Chances, 1 to 100 (R062). */
  weight: number;
  count: number;
}

/** A seed that is thrown away: numbers from 0 to 1 of which nobody can tell the next (sfc32). */
function uniform(): () => number {
  const seed = randomBytes(16);
  let [a, b, c, n] = [0, 4, 8, 12].map((at) => seed.readInt32LE(at)) as [number, number, number, number];
  const next = (): number => {
    const sum = (((a + b) | 0) + n) | 0;
    n = (n + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return () => (next() * 2 ** -32 + next()) * 2 ** -32;
}

/** The value that stands at a place of the sorted numbers; what is given is put in another order. */
function placed(numbers: Float64Array, place: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const pivot = numbers[(from + to) >> 1]!;
    let [i, j] = [from, to];
    while (i <= j) {
      while (numbers[i]! < pivot) i++;
      while (numbers[j]! > pivot) j--;
      if (i > j) break;
      [numbers[i], numbers[j]] = [numbers[j]!, numbers[i]!];
      i++;
      j--;
    }
    if (place <= j) to = j;
    else if (place >= i) from = i;
    else break;
  }
  return numbers[place]!;
}

const PIECE = 50_000;
const TURN_MS = 20;

/** Lets others have their turn while a large frame is drawn from. */
export function turns(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < TURN_MS) return undefined;
    return breathe().then(() => {
      last = performance.now();
    });
  };
}

/**
 * Draws `take` of a stratum's targets as the protocol does, the smallest of `weight` uniform tickets each, and tells how
 * many of each group came. Nothing of it is kept.
 */
async function drawStratum(
  groups: readonly TrialGroup[],
  take: number,
  turn: () => Promise<void> | undefined,
): Promise<number[]> {
  const size = groups.reduce((sum, { count }) => sum + count, 0);
  if (take <= 0) return groups.map(() => 0);
  if (take >= size) return groups.map(({ count }) => count);
  const random = uniform();
  const tickets = new Float64Array(size);
  let at = 0;
  for (const { weight, count } of groups) {
    for (let i = 0; i < count; i++) {
      const one = random();
      tickets[at++] = weight === 1 ? one : 1 - (1 - one) ** (1 / weight);
      if (at % PIECE === 0) await turn();
    }
  }
  const bound = placed(tickets.slice(), take - 1);
  await turn();
  at = 0;
  return groups.map(({ count }) => {
    let drawn = 0;
    for (let i = 0; i < count; i++) if (tickets[at++]! <= bound) drawn++;
    return drawn;
  });
}

/** How many of each group one draw takes, in the order of the groups. */
export async function trial(
  groups: readonly TrialGroup[],
  takes: ReadonlyMap<string, number>,
  turn: () => Promise<void> | undefined,
): Promise<number[]> {
  const drawn = groups.map(() => 0);
  for (const [stratum, take] of takes) {
    const places = groups.flatMap((group, i) => (group.stratum === stratum ? [i] : []));
    const counts = await drawStratum(
      places.map((i) => groups[i]!),
      take,
      turn,
    );
    places.forEach((i, n) => {
      drawn[i] = counts[n]!;
    });
  }
  return drawn;
}
