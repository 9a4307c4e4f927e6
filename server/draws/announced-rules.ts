import { stratumOf } from '../merging/index.ts';
import { percentFor, type SamplingRule } from '../plans/index.ts';
import type { FrameLine, SealedPlan } from './protocol/index.ts';

/** How many targets of each class a frame has. */
export function sizesOf(lines: readonly Pick<FrameLine, 'stratum'>[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { stratum } of lines) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  return sizes;
}

/** A plan's rules as the protocol states them: of a rule in pieces that which the class’s size fits into (R052). */
export function announcedRules(
  sampling: readonly SamplingRule[],
  sizes: ReadonlyMap<string, number>,
): SealedPlan['rulesAnnounced'] {
  return sampling.map((rule) => {
    const stratum = stratumOf(rule.riskClass) as SealedPlan['rulesAnnounced'][number]['stratum'];
    const percent = percentFor(rule, sizes.get(stratum) ?? 0);
    return { stratum, percent, atLeast: rule.atLeast, atMost: rule.atMost };
  });
}
