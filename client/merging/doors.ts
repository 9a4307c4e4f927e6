import type { DoorsSparedQuery, PlanState } from '../generated/graphql.js';

type Counted = NonNullable<DoorsSparedQuery['plan']>;

export interface Doors {
  /** An estimate by the sampling rules: what is drawn is not counted yet. */
  about: boolean;
  separate: number;
  joint: number;
  saved: number;
}

const RELEASED: readonly PlanState[] = ['IN_PROGRESS', 'CHECKED', 'CLOSED'];

/**
 * Visits that departments would make each by itself, and together. Before release the hub counts over the whole frame;
 * liaisons think in visits that will take place, so the count is scaled by what the rules take, or the draw took.
 */
export function doorsOf({ state, mergePreview, samplingPreview, draw }: Counted): Doors {
  const { targetsInFrame, separateVisits, jointVisits, visitsSaved } = mergePreview;
  if (RELEASED.includes(state)) {
    return { about: false, separate: separateVisits, joint: jointVisits, saved: visitsSaved };
  }
  const drawn = Math.min(draw?.drawnCount ?? samplingPreview.total, targetsInFrame);
  const separate = targetsInFrame === 0 ? 0 : Math.round((separateVisits * drawn) / targetsInFrame);
  return { about: true, separate, joint: drawn, saved: Math.max(0, separate - drawn) };
}
