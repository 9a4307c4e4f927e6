export { answeringDepartments, entriesFor, type Entry, type TargetShape, visitsTo } from './entries.ts';
export { countShapes, frameCondition, type FrameSelection, type ShapeCount } from './frame.ts';
export { offerConclusions } from './conclusions.ts';
export { addHolds, type HeldOf, type Holds, offerHolds } from './holds.ts';
export type { Matter } from './matters.ts';
export { getMatters, getSelection, getShownSelection, getWeights, type PlanMergeItem } from './merge.store.ts';
export { type PublicPlanView, stratumOf } from './public-plan.ts';
export { offerToldVisits, toldDepartment, type VisitsToldTo } from './told-visits.ts';
export { type Weight, weightOf } from './weights.ts';
