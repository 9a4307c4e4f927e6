export type { EventView } from './events.ts';
export { ParticipantRow } from './participant.entity.ts';
export { departmentsInOrder, type Participation, type ParticipantState, takesPart } from './participation.ts';
export { PlanRow } from './plan.entity.ts';
export {
  type Announcement,
  type ClassAReason,
  percentFor,
  percentsOf,
  type PlanState,
  planStages,
  type RiskClass,
  type SamplingRule,
  stageOf,
  type TeamPool,
  type TeamStations,
  unlessIn,
  WHOLE,
  wrongStage,
} from './plan.ts';
export { fieldsOf as planFieldsOf, type GivenPlanFields, type PlanFields, planProblems } from './plan-input.ts';
export { planPermits, readRefusal } from './plan.permits.ts';
export { planPayload } from './plan-payload.ts';
export type { ParticipantViewRow, PlanView } from './plan-view.ts';
export {
  longReasonProblems,
  performOnPlan,
  planFact,
  planUuid,
  type PlanDeed,
  reasonProblems,
  type Repeatable,
  storePlan,
} from './plans.actions.ts';
export { planLoader } from './plans.loaders.ts';
export { getPlan, mustRead } from './plans.queries.ts';
export {
  findPlanGuards,
  getPlanForActor,
  getPlanRows,
  type PlanGuardRow,
  type PlanState as LoadedPlan,
} from './plans.store.ts';
export {
  findItemsOfPlans,
  findPlannedItems,
  freezePlannedItems,
  type PlannedItem,
  removeItemsOf,
  replaceItems,
  thawPlannedItems,
} from './plan-items.store.ts';
export { requireListedItems, requireRandomItems } from './planned-items.ts';
export { type CarriedTask, findCarriedBy, findCarrying, storeCarriedTasks } from './carried-tasks.store.ts';
