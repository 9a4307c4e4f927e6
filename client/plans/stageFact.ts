import type { PlanRowFragment } from '../generated/graphql.js';
import { daysBetween, today } from '../lib/time.ts';

/** What to look at in a plan at its stage, before it is put into words. */
export type StageFact =
  | { kind: 'draft'; items: number }
  | { kind: 'inviting'; accepted: number; invited: number; waiting: string[] }
  | { kind: 'frozen'; items: number }
  | { kind: 'announced'; days: number; sealed: boolean; beaconAt: string | null }
  | { kind: 'drawn'; count: number }
  | { kind: 'checks'; completed: number; total: number; withProblems: number; behind: Behind[]; late: boolean }
  | { kind: 'checked'; total: number; withProblems: number }
  | { kind: 'ended' };

/** A department with parts that are not submitted yet. */
export interface Behind {
  name: string;
  left: number;
}

function behindOf({ participants }: PlanRowFragment): Behind[] {
  return participants.flatMap(({ department, progress: { total, completed } }) =>
    total > completed ? [{ name: department.shortName, left: total - completed }] : [],
  );
}

export function stageFact(plan: PlanRowFragment, day = today()): StageFact {
  const { state, participants, items, progress, draw } = plan;
  switch (state) {
    case 'DRAFT':
      return { kind: 'draft', items: items.length };
    case 'INVITING': {
      const waiting = participants.filter((part) => part.state === 'INVITED');
      const accepted = participants.filter((part) => part.state === 'ACCEPTED').length;
      return {
        kind: 'inviting',
        accepted,
        invited: accepted + waiting.length,
        waiting: waiting.map(({ department }) => department.shortName),
      };
    }
    case 'FROZEN':
      return { kind: 'frozen', items: items.length };
    case 'ANNOUNCED': {
      const since = plan.announcedAt == null ? day : today(new Date(plan.announcedAt).getTime());
      return {
        kind: 'announced',
        days: daysBetween(since, day),
        sealed: draw?.round.state === 'SEALED',
        beaconAt: draw?.round.beacon?.publishedAt ?? null,
      };
    }
    case 'DRAWN':
      return { kind: 'drawn', count: draw?.drawnCount ?? 0 };
    case 'IN_PROGRESS':
      return { kind: 'checks', ...progress, behind: behindOf(plan), late: plan.endsOn < day };
    case 'CHECKED':
      return { kind: 'checked', total: progress.total, withProblems: progress.withProblems };
    default:
      return { kind: 'ended' };
  }
}
