/** Exact chances of a draw of fixed size: of each target, and of each two together. */
export interface Inclusion {
  single: number[];
  together: number[][];
}

/**
 * Successive sampling by weights without replacement: the first is taken by its share of all weights, the next by its
 * share of what is left. Sums the chance of every set of targets over the orders in which it comes about, so it is for
 * small frames; nothing of the protocol is used.
 */
export function successiveSampling(weights: readonly number[], take: number): Inclusion {
  const count = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chances = new Float64Array(1 << count);
  chances[0] = 1;
  const single = new Array<number>(count).fill(0);
  const together = weights.map(() => new Array<number>(count).fill(0));
  for (let set = 0; set < chances.length; set++) {
    const chance = chances[set]!;
    if (chance === 0) continue;
    const members = weights.flatMap((_, i) => ((set >> i) & 1 ? [i] : []));
    if (members.length === take) {
      for (const i of members) {
        single[i]! += chance;
        for (const j of members) together[i]![j]! += chance;
      }
      continue;
    }
    const left = total - members.reduce((sum, i) => sum + weights[i]!, 0);
    weights.forEach((weight, i) => {
      if (!((set >> i) & 1)) chances[set | (1 << i)]! += (chance * weight) / left;
    });
  }
  return { single, together };
}

/** Expectation and covariance of the counts over so many independent draws. */
export function countsOver(
  draws: number,
  { single, together }: Inclusion,
): { expected: number[]; covariance: number[][] } {
  return {
    expected: single.map((chance) => draws * chance),
    covariance: together.map((row, i) => row.map((both, j) => draws * (both - single[i]! * single[j]!))),
  };
}
