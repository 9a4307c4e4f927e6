import type { OverlapPairsQuery } from '../../generated/graphql.js';
import { today } from '../../lib/time.ts';

/** Two tasks or plans that meet at the same targets. */
export type Pair = OverlapPairsQuery['overlaps']['pairs']['nodes'][number];
export type Source = Pair['one'];

const partiesOf = ({ lead, participants }: Source) => (lead == null ? participants : [lead, ...participants]);

/** Departments of both, by code. */
export const partiesOfBoth = ({ one, other }: Pair): ReadonlyMap<string, string> =>
  new Map([...partiesOf(one), ...partiesOf(other)].map(({ code, shortName }) => [code, shortName]));

/** Whether all months in which both take place are over. */
export const isPast = ({ commonMonths }: Pair): boolean =>
  commonMonths.length > 0 && commonMonths.at(-1)! < today().slice(0, 7);
