import { useQuery } from '@tanstack/react-query';
import {
  CalendarProgrammesDocument,
  type CalendarProgrammesQuery,
  type CalendarTaskFragment,
  CalendarTasksDocument,
} from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { hub } from '../../lib/graphql.ts';
import type { HubError } from '../../lib/hub-error.ts';
import { readPages } from '../readPages.ts';
import { type CalendarProgramme, calendarRows } from './calendar.ts';

const PAGE = 100;
// Each brings up to a hundred tasks along.
const PROGRAMMES = 25;

type Tasks = CalendarProgrammesQuery['programmes']['nodes'][number]['tasks'];

/** All tasks of a programme of which the first page is there. */
async function tasksOf(id: string, first: Tasks, signal: AbortSignal): Promise<CalendarTaskFragment[]> {
  return readPages(async (after) =>
    after === null ? first : (await hub(CalendarTasksDocument, { id, first: PAGE, after }, signal)).programme.tasks,
  );
}

async function readProgrammes(year: number, signal: AbortSignal): Promise<CalendarProgramme[]> {
  const filter = { year };
  const programmes = await readPages(
    async (after) => (await hub(CalendarProgrammesDocument, { filter, first: PROGRAMMES, after }, signal)).programmes,
  );
  return Promise.all(
    programmes.map(async ({ tasks, ...programme }) => ({
      ...programme,
      tasks: await tasksOf(programme.id, tasks, signal),
    })),
  );
}

/** The year's tasks of all programmes that the viewer may read, in rows of departments. */
export function useCalendar(year: number) {
  const { departments, ...ofDepartments } = useDepartments();
  const programmes = useQuery<CalendarProgramme[], HubError>({
    queryKey: ['CalendarProgrammes', year],
    queryFn: ({ signal }) => readProgrammes(year, signal),
  });
  return {
    rows:
      departments === undefined || programmes.data === undefined
        ? undefined
        : calendarRows(departments, programmes.data, year),
    error: ofDepartments.error ?? programmes.error,
    refetch: () => void Promise.all([ofDepartments.refetch(), programmes.refetch()]),
  };
}
