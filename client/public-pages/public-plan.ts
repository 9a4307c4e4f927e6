import type { PublicPlanPageQuery, PublicPlansQuery } from '../generated/graphql.js';

/** An announced plan as a line of the list. */
export type ListedPlan = PublicPlansQuery['publicPlans']['nodes'][number];

/** An announced plan with its scheme, items and round. */
export type ShownPlan = NonNullable<PublicPlanPageQuery['publicPlan']>;
