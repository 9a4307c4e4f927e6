import type { RiskClass, TargetFilter, TargetKind, TargetStatus } from '../../generated/graphql.js';
import { today } from '../../lib/time.ts';

// A type, for only those have the index signature that filters in the address need.
export type TargetFilters = {
  text?: string;
  kind?: string;
  status?: string;
  class?: string;
  label?: string;
  district?: string;
  industry?: string;
  claim?: string;
  older?: string;
};

export const STATUSES: readonly TargetStatus[] = ['ACTIVE', 'SUSPENDED', 'CANCELLED', 'REVOKED'];
export const CLASSES: readonly RiskClass[] = ['A', 'B', 'C', 'D', 'UNRATED'];
/** In the address: those without any label. */
export const UNLABELLED = '-';
/** In the address: what anybody claims, what nobody does, or else a department's code. */
export const CLAIMED = '+';
export const UNCLAIMED = '-';
export const AGES = ['30', '90', '180', '365'] as const;

const DAY = 86_400_000;

/** The first day of records that are so many days old or younger. */
export const dayBefore = (days: number): string => today(Date.parse(`${today()}T04:00:00Z`) - days * DAY);

/** What the address asks, as the hub understands it. */
export function filterOf(asked: TargetFilters): TargetFilter {
  const { text, kind, status, class: riskClass, label, district, industry, claim, older } = asked;
  return {
    ...(text !== undefined && { text }),
    ...(kind !== undefined && { kinds: [kind as TargetKind] }),
    ...(status !== undefined && { status: status as TargetStatus }),
    ...(riskClass !== undefined && { riskClass: riskClass as RiskClass }),
    ...(label === UNLABELLED ? { unlabelled: true } : label !== undefined && { label }),
    ...(district !== undefined && { districtCodes: [district] }),
    ...(industry !== undefined && { industryCodes: [industry] }),
    ...(claim === CLAIMED || claim === UNCLAIMED
      ? { claimed: claim === CLAIMED }
      : claim !== undefined && { claimedBy: claim }),
    ...(older !== undefined && { recordedBefore: dayBefore(Number(older)) }),
  };
}
