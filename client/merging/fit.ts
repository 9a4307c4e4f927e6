import type { TargetKind } from '../generated/graphql.js';

/** How an item stands to a plan's targets: for its industries, for whatever industry, or not at all. */
export type Fit = 'industry' | 'general' | 'none';

interface Reach {
  industryCodes: readonly string[];
  targetKinds: readonly TargetKind[];
}

// GB/T 4754-2017: the last division of each section.
const SECTIONS: readonly [string, number][] = [
  ['A', 5],
  ['B', 12],
  ['C', 43],
  ['D', 46],
  ['E', 50],
  ['F', 52],
  ['G', 60],
  ['H', 62],
  ['I', 65],
  ['J', 69],
  ['K', 70],
  ['L', 72],
  ['M', 75],
  ['N', 79],
  ['O', 82],
  ['P', 83],
  ['Q', 85],
  ['R', 90],
  ['S', 96],
  ['T', 97],
];

function sectionOf(code: string): string {
  const division = Number(code.slice(0, 2));
  return Number.isNaN(division) ? code : (SECTIONS.find(([, last]) => division <= last)?.[0] ?? code);
}

/** Whether a code is the other or holds it: `H` holds `62`, which holds `6210`. */
function holds(code: string, other: string): boolean {
  return other.startsWith(code) || sectionOf(other) === code;
}

const meet = (one: string, other: string) => holds(one, other) || holds(other, one);

/** A suggestion by the item's own conditions; which targets it applies to in the end, the hub decides target by target. */
export function fitOf(item: Reach, plan: Reach): Fit {
  const kinds =
    item.targetKinds.length === 0 ||
    plan.targetKinds.length === 0 ||
    item.targetKinds.some((kind) => plan.targetKinds.includes(kind));
  if (!kinds) return 'none';
  if (item.industryCodes.length === 0) return 'general';
  if (plan.industryCodes.length === 0) return 'industry';
  return item.industryCodes.some((one) => plan.industryCodes.some((other) => meet(one, other))) ? 'industry' : 'none';
}
