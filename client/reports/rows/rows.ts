import type { YearPlanFragment } from '../../generated/graphql.js';
import { FIGURES, type FigureKey } from '../board.ts';

export type Plan = YearPlanFragment;

/** Of one department: what it leads, what it joined, or both. */
export interface Of {
  code: string;
  as: 'lead' | 'joined' | 'both';
}

export function readFigure(text: string | undefined): FigureKey | undefined {
  return FIGURES.find((figure) => figure === text);
}

/** `gaj`, `gaj.lead`, `gaj.joined`, as it stands in the address. */
export function readOf(text: string | undefined): Of | null {
  if (text === undefined) return null;
  const [code = '', as] = text.split('.');
  return { code, as: as === 'lead' || as === 'joined' ? as : 'both' };
}

const leads = (plan: Plan, code: string): boolean => plan.lead.code === code;
const joined = (plan: Plan, code?: string): boolean =>
  plan.participants.some(
    ({ state, department }) => state === 'ACCEPTED' && (code === undefined || department.code === code),
  );

function isOf(plan: Plan, { code, as }: Of): boolean {
  return (as !== 'joined' && leads(plan, code)) || (as !== 'lead' && joined(plan, code));
}

/** What the year counts: announced and not cancelled. */
const isCounted = ({ announcedAt, state }: Plan): boolean => announcedAt != null && state !== 'CANCELLED';
const isReleased = ({ progress }: Plan): boolean => progress.total > 0;

const PASSES: Record<FigureKey, (plan: Plan, today: string) => boolean> = {
  plans: () => true,
  joint: (plan) => joined(plan),
  internal: (plan) => !joined(plan),
  risk: ({ riskBased }) => riskBased,
  targets: isReleased,
  jointTargets: (plan) => isReleased(plan) && joined(plan),
  saved: (plan) => isReleased(plan) && joined(plan),
  completed: ({ progress }) => progress.completed > 0,
  problems: ({ progress }) => progress.withProblems > 0,
  overdue: ({ progress, endsOn }, today) => endsOn < today && progress.completed < progress.total,
};

/** A department that has submitted all its parts is not late, though the plan is. */
function isDone(plan: Plan, { code }: Of): boolean {
  const parts = partsIn(plan, code);
  return parts !== null && parts.completed === parts.total;
}

/** The plans behind a figure. */
export function rowsOf(plans: readonly Plan[], figure: FigureKey, of: Of | null, today: string): Plan[] {
  return plans.filter(
    (plan) =>
      isCounted(plan) &&
      PASSES[figure](plan, today) &&
      (of === null || (isOf(plan, of) && !(figure === 'overdue' && isDone(plan, of)))),
  );
}

/** How far one department's parts are in a plan that it joined; of its own plan only the whole is known. */
export function partsIn(plan: Plan, code: string): { completed: number; total: number } | null {
  return (
    plan.participants.find(({ state, department }) => state === 'ACCEPTED' && department.code === code)?.progress ??
    null
  );
}
