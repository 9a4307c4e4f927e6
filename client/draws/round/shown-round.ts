import type { PublicRoundPageQuery } from '../../generated/graphql.js';

/** A round as its public page shows it. */
export type ShownRound = NonNullable<PublicRoundPageQuery['publicRound']>;
