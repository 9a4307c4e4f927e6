import type { YearBoardQuery, YearIndicatorFragment } from '../generated/graphql.js';

export type Board = YearBoardQuery['dashboard'];
export type Indicator = YearIndicatorFragment;

/** Which rows stand behind a figure: see `rows/rows.ts`. */
export const FIGURES = [
  'plans',
  'joint',
  'internal',
  'risk',
  'targets',
  'jointTargets',
  'saved',
  'completed',
  'problems',
  'overdue',
] as const;
export type FigureKey = (typeof FIGURES)[number];

/** What an indicator is a part of, where the year's counts tell it. */
export interface Fraction {
  part: number;
  whole: number;
  unit: 'times' | 'targets';
  rows: FigureKey;
}

export function fractionOf(code: string, { plans, targets }: Board): Fraction | null {
  switch (code) {
    case 'JOINT_DRAW_SHARE':
      return { part: plans.joint, whole: plans.total, unit: 'times', rows: 'joint' };
    case 'JOINT_TARGET_SHARE':
      return { part: targets.joint, whole: targets.drawn, unit: 'targets', rows: 'jointTargets' };
    case 'RISK_BASED_SHARE':
      return { part: plans.riskBased, whole: plans.total, unit: 'times', rows: 'risk' };
    case 'COMPLETION':
      return { part: targets.completed, whole: targets.drawn, unit: 'targets', rows: 'completed' };
    default:
      return null;
  }
}

/** A number of visits that must not be passed, rather than a share that must be reached. */
export const isCap = (code: string): boolean => code === 'YEARLY_MAX';

/** Where a bar ends: shares at 100, small goals and caps where they can be told apart. */
export function scaleOf({ code, value, goal }: Indicator): number {
  const most = Math.max(value ?? 0, goal ?? 0);
  if (isCap(code) || most <= 10) return Math.max(most * 1.6, 1);
  return 100;
}

/** How far it is from its goal, in its own unit; null where nothing can be said. */
export function missing({ value, goal }: Indicator): number | null {
  return value === null || value === undefined || goal === null || goal === undefined ? null : Math.abs(goal - value);
}

export function indicatorOf(board: Board, code: string): Indicator | undefined {
  return board.indicators.find((indicator) => indicator.code === code);
}

export function overdueOf({ departments }: Board): number {
  return departments.reduce((sum, { overdue }) => sum + overdue, 0);
}

/** The years to choose from: this one, those before it, and the next from October on, when its plans are made. */
export function yearsOf(today: string, chosen: number): number[] {
  const now = Number(today.slice(0, 4));
  const last = Number(today.slice(5, 7)) >= 10 ? now + 1 : now;
  const years = [now - 2, now - 1, now, ...(last > now ? [last] : [])];
  return years.includes(chosen) ? years : [chosen, ...years].sort((a, b) => a - b);
}
