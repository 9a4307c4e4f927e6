import type { DeskPlansQuery } from '../../generated/graphql.js';
import type { LocalDate } from '../../lib/time.ts';

export type DeskPlan = DeskPlansQuery['plans']['nodes'][number];

export type TodoKind = 'answer' | 'bring' | 'invite' | 'freeze' | 'announce' | 'seal' | 'run' | 'release';

/** One thing that waits for a department, with the day by which it matters. */
export interface Todo {
  key: string;
  kind: TodoKind;
  plan: DeskPlan;
  /** The last day to answer; for the rest the first day of the checks. Null where no day was named. */
  due: LocalDate | null;
}

function leadKind(plan: DeskPlan, items: number): TodoKind | undefined {
  switch (plan.state) {
    case 'DRAFT':
      return plan.viewerCanInvite.allowed ? 'invite' : undefined;
    case 'INVITING': {
      if (items === 0 && plan.viewerCanContribute.allowed) return 'bring';
      const waits = plan.participants.some(({ state }) => state === 'INVITED');
      return !waits && plan.viewerCanFreeze.allowed ? 'freeze' : undefined;
    }
    case 'FROZEN':
      return plan.viewerCanAnnounce.allowed ? 'announce' : undefined;
    case 'ANNOUNCED':
      if (plan.viewerCanSeal.allowed) return 'seal';
      return plan.draw?.round.viewerCanRun.allowed ? 'run' : undefined;
    case 'DRAWN':
      return plan.viewerCanRelease.allowed ? 'release' : undefined;
    default:
      return undefined;
  }
}

function todoOf(plan: DeskPlan, own: string): Todo | undefined {
  const items = plan.items.filter(({ department }) => department.code === own).length;
  if (plan.viewerCanAnswer.allowed) {
    const part = plan.participants.find(({ department }) => department.code === own);
    return { key: plan.id, kind: 'answer', plan, due: part?.respondBy ?? null };
  }
  const kind =
    plan.lead.code === own
      ? leadKind(plan, items)
      : plan.viewerCanContribute.allowed && items === 0
        ? 'bring'
        : undefined;
  return kind && { key: plan.id, kind, plan, due: plan.startsOn };
}

/** 待我办: what waits for a department among these plans, what falls due first at the top. */
export function todosOf(plans: readonly DeskPlan[], own: string | undefined): Todo[] {
  if (own === undefined) return [];
  const todos = plans.flatMap((plan) => todoOf(plan, own) ?? []);
  const day = ({ kind, due }: Todo) => due ?? (kind === 'answer' ? '' : '9999');
  return todos.sort((a, b) => day(a).localeCompare(day(b)) || a.key.localeCompare(b.key));
}
