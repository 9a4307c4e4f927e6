import DataLoader from 'dataloader';
import type { Hub } from '../action/hub.ts';
import { type PlanView, readPlanViews } from './plan-view.ts';

/** Plans by key, many in one reading; for events and rounds, which name plans one at a time. */
export const planLoader = (hub: Hub) =>
  new DataLoader<string, PlanView | null>(async (ids) => {
    const plans = await readPlanViews(hub, 'where id = any($1::uuid[])', [ids]);
    const byId = new Map(plans.map((plan) => [plan.uuid, plan]));
    return ids.map((id) => byId.get(id) ?? null);
  });
