import type { ComparePresetsQuery } from '../generated/graphql.js';

type Pair = ComparePresetsQuery['comparePresets']['pairs'][number];

/** How two documents stand to each other on a key: both say something else, only one says anything, or they agree. */
export type Standing = 'differs' | 'oneSided' | 'same';
export type RankedPair = Pair & { standing: Standing };

const ORDER: readonly Standing[] = ['differs', 'oneSided', 'same'];

function standingOf({ left, right, differs }: Pair): Standing {
  if (!differs) return 'same';
  return left != null && right != null ? 'differs' : 'oneSided';
}

/** The pairs with their standing, real differences first. */
export function ranked(pairs: readonly Pair[]): RankedPair[] {
  const all = pairs.map((pair) => ({ ...pair, standing: standingOf(pair) }));
  return ORDER.flatMap((standing) => all.filter((pair) => pair.standing === standing));
}
