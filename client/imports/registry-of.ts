import type { ImportKind } from '../generated/graphql.js';

const LISTS: Record<ImportKind, string> = {
  ITEMS: '/items',
  TARGETS: '/targets',
  INSPECTORS: '/inspectors',
  PLANS: '/programmes',
};

/** The list that an import goes into. */
export const registryOf = (kind: ImportKind): string => LISTS[kind];
