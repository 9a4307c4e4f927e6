export { planTable } from './plan-table.ts';
export type { PlannedItem, PlanValues } from './plan-values.ts';
