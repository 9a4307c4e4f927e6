import { useMemo } from 'react';
import {
  DeskProgrammesDocument,
  type DeskProgrammesQuery,
  type ProgrammeDeadlineRowFragment,
} from '../../generated/graphql.js';
import { useHubQuery } from '../../lib/query.ts';
import { daysBetween, type LocalDate, today } from '../../lib/time.ts';
import { useOwnCode, useRoles } from '../../plans/useOwn.ts';

const MOST = 20;
/** What falls due later than so many days is not on the desk yet. */
const AHEAD = 30;

export type ProgrammeTodoKind = 'PUBLISHED' | 'FILED' | 'ENTERED' | 'mend' | 'endorse';

/** One thing that waits for somebody in the year's programmes. */
export interface ProgrammeTodo {
  key: string;
  kind: ProgrammeTodoKind;
  year: number;
  /** Of the joint programme. */
  isJoint: boolean;
  /** The last day; null where none is set. */
  due: LocalDate | null;
  /** Its standing by that day. */
  deadline: ProgrammeDeadlineRowFragment | null;
  /** Why a programme came back. */
  reason: string | null;
  to: string;
}

const isNear = ({ state, dueOn }: ProgrammeDeadlineRowFragment, day: LocalDate): boolean =>
  state === 'OVERDUE' || (state === 'DUE' && daysBetween(day, dueOn) <= AHEAD);

function ofDeadlines(
  deadlines: readonly ProgrammeDeadlineRowFragment[],
  year: number,
  own: string,
  day: LocalDate,
): ProgrammeTodo[] {
  return deadlines
    .filter((one) => one.department?.code === own && isNear(one, day))
    .map((deadline) => ({
      key: `${deadline.kind} ${year} ${deadline.step}`,
      kind: deadline.step,
      year,
      isJoint: deadline.kind === 'JOINT',
      due: deadline.dueOn,
      deadline,
      reason: null,
      to: `/programmes?year=${year}`,
    }));
}

/** What waits for a department among its programmes, what falls due first at the top. */
export function programmeTodos(answer: DeskProgrammesQuery, own: string, day: LocalDate): ProgrammeTodo[] {
  const year = Number(day.slice(0, 4));
  const of = (kind: 'mend' | 'endorse', one: DeskProgrammesQuery['returned']['nodes'][number]): ProgrammeTodo => ({
    key: one.id,
    kind,
    year: one.year,
    isJoint: one.kind === 'JOINT',
    due: null,
    deadline: null,
    reason: kind === 'mend' ? (one.returnReason ?? null) : null,
    to: `/programmes/${one.id}`,
  });
  return [
    ...answer.returned.nodes.filter((one) => one.viewerCanEdit.allowed).map((one) => of('mend', one)),
    ...answer.submitted.nodes.filter((one) => one.viewerCanEndorse.allowed).map((one) => of('endorse', one)),
    ...ofDeadlines(answer.thisYear.deadlines, year, own, day),
    ...ofDeadlines(answer.nextYear.deadlines, year + 1, own, day),
  ].sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.key.localeCompare(b.key));
}

const NONE: readonly ProgrammeTodo[] = [];

/** What of the year's programmes waits for a liaison. */
export function useProgrammeTodos(): readonly ProgrammeTodo[] {
  const own = useOwnCode();
  const enabled = useRoles().includes('LIAISON') && own !== undefined;
  const day = today();
  const year = Number(day.slice(0, 4));
  const { data } = useHubQuery(DeskProgrammesDocument, { year, next: year + 1, first: MOST }, { enabled });
  return useMemo(
    () => (data === undefined || own === undefined ? NONE : programmeTodos(data, own, day)),
    [data, own, day],
  );
}
