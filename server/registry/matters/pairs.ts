import { bigramsOf, type Features, type Score, scoreOf } from './similarity.ts';

/** An item as proposals look at it. */
export interface Candidate extends Features {
  code: string;
  /** Items of one matter already share it. */
  matter: string;
}

/** Two items that may be one matter, the one of the earlier code first. */
export interface Pair extends Score {
  first: string;
  second: string;
}

/** Below it nothing is proposed: two items of one industry are alike as far as that. */
export const FLOOR = 0.4;

// A sign that many items bear tells nothing of any two of them, and would cost the square of their number.
const MOST_BEARERS = 100;
// How many others each item is compared with, the most promising ones.
const MOST_RIVALS = 12;
const BREATH = 200;

/** Who bears each sign, by place in the list. */
function bearersOf(signs: readonly (readonly string[])[]): Map<string, number[]> {
  const bearers = new Map<string, number[]>();
  signs.forEach((own, i) => {
    for (const sign of own) {
      const known = bearers.get(sign);
      if (known === undefined) bearers.set(sign, [i]);
      else known.push(i);
    }
  });
  return bearers;
}

/** The items behind `i` that share telling signs with it, the most promising first. */
function rivalsOf(i: number, shared: Uint16Array, signsOf: readonly (readonly number[])[]): number[] {
  const met: number[] = [];
  for (const bearers of signsOf) {
    for (const j of bearers) {
      if (j <= i) continue;
      if (shared[j] === 0) met.push(j);
      shared[j]! += 1;
    }
  }
  const rivals = mostShared(met, shared);
  for (const j of met) shared[j] = 0;
  return rivals;
}

/** The most promising of those met, without putting all of them in order: the last place goes by the list. */
function mostShared(met: readonly number[], shared: Uint16Array): number[] {
  const counts: number[] = [];
  for (const j of met) counts[shared[j]!] = (counts[shared[j]!] ?? 0) + 1;
  let least = counts.length;
  for (let room = MOST_RIVALS; room > 0 && least > 1; room -= counts[least] ?? 0) least -= 1;
  const better = met.filter((j) => shared[j]! > least);
  const last = met.filter((j) => shared[j] === least).sort((a, b) => a - b);
  return [...better, ...last.slice(0, MOST_RIVALS - better.length)];
}

/**
 * The pairs of items that may be one matter and are not yet, the likeliest first. Deterministic, and bounded: only items
 * that share a telling pair of letters or a telling law are compared, each with at most `MOST_RIVALS`. `breathe` is
 * awaited between pieces of work, so that a long list holds up nobody.
 */
export async function pairsOf(
  items: readonly Candidate[],
  isRejected: (one: string, other: string) => boolean,
  breathe: () => Promise<void> = async () => undefined,
): Promise<Pair[]> {
  const sorted = [...items].sort((a, b) => (a.code < b.code ? -1 : 1));
  const grams = sorted.map(({ core }) => bigramsOf(core));
  const byGram = bearersOf(grams);
  const byLaw = bearersOf(sorted.map(({ laws }) => laws));
  const telling = (bearers: Map<string, number[]>, signs: readonly string[]) =>
    signs.map((sign) => bearers.get(sign)!).filter((all) => all.length <= MOST_BEARERS);
  const shared = new Uint16Array(sorted.length);
  const pairs: Pair[] = [];
  for (const [i, item] of sorted.entries()) {
    if (i % BREATH === BREATH - 1) await breathe();
    const signs = [...telling(byGram, grams[i]!), ...telling(byLaw, item.laws)];
    for (const j of rivalsOf(i, shared, signs)) {
      const other = sorted[j]!;
      if (item.matter === other.matter || isRejected(item.code, other.code)) continue;
      const score = scoreOf(item, other);
      if (score.score >= FLOOR) pairs.push({ first: item.code, second: other.code, ...score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || (a.first + a.second < b.first + b.second ? -1 : 1));
}
