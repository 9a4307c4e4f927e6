import type { WholeImport } from './useImport.ts';

type Counted = Pick<WholeImport, 'kind' | 'counts'>;

/** Lines that say something that is to be looked at. */
export const askedLines = ({ counts }: Counted): number => counts.question + counts.duplicate + counts.refused;

/** Lines that cannot go in as they are. Questions of a year's plan go along, as questions of its tasks. */
export const openLines = ({ kind, counts }: Counted): number =>
  counts.duplicate + counts.refused + (kind === 'PLANS' ? 0 : counts.question);
