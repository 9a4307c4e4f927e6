export { findSummaryDifferences, recomputeSummaries } from './summaries.ts';
export type { SummaryDifference } from './summary.ts';
