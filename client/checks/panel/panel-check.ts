import type { CheckPanelQuery } from '../../generated/graphql.js';

/** A check with all that its panel shows. */
export type PanelCheck = NonNullable<CheckPanelQuery['check']>;
