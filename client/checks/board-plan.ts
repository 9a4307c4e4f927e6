import type { BoardHeadQuery } from '../generated/graphql.js';

/** A plan as its board's head shows it. */
export type BoardPlan = NonNullable<BoardHeadQuery['plan']>;

export interface BoardDepartment {
  code: string;
  name: string;
  shortName: string;
}

/** The plan's departments in its order, the lead first. */
export function boardDepartments({ lead, participants }: BoardPlan): BoardDepartment[] {
  return [lead, ...participants.filter(({ state }) => state === 'ACCEPTED').map(({ department }) => department)];
}
