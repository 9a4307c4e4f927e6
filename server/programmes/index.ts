export { drawRefusal } from './draw-rules.ts';
export { type AddDraftsInput, addProgrammeDrafts } from './imported/add-drafts.action.ts';
export { type TaskDraft, taskOfPlanValues } from './imported/task-draft.ts';
export { findLinkedTasks, type LinkedTask } from './plan-link.store.ts';
export { planTable } from './plan-table.ts';
export type { PlannedItem, PlanValues } from './plan-values.ts';
export { programmeTaskLoader } from './yearly/task.loaders.ts';
