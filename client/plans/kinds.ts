import type { TargetKind } from '../generated/graphql.js';

/** Kinds of targets, in the order in which they are offered. */
export const KINDS: readonly TargetKind[] = [
  'ENTERPRISE',
  'INDIVIDUAL_BUSINESS',
  'COOPERATIVE',
  'NATURAL_PERSON',
  'PRODUCT',
  'PROJECT',
  'FACILITY',
  'BEHAVIOUR',
];
