import { useQuery } from '@tanstack/react-query';
import {
  ProgrammePageDocument,
  type ProgrammeTaskRowFragment,
  ProgrammeTasksDocument,
  type ProgrammeWholeFragment,
} from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { HubError } from '../lib/hub-error.ts';
import { useHubQuery } from '../lib/query.ts';
import { readPages } from './readPages.ts';

export type Programme = ProgrammeWholeFragment;
export type Task = ProgrammeTaskRowFragment;
export type Finding = Programme['findings'][number];

const PAGE = 100;

/** A version with all that its page shows. */
export function useProgramme(id: string) {
  return useHubQuery(ProgrammePageDocument, { id }, { staleTime: 0 });
}

/** All tasks of a version; it holds at most 300. */
export const readTasks = (id: string, signal?: AbortSignal): Promise<Task[]> =>
  readPages(async (after) => (await hub(ProgrammeTasksDocument, { id, first: PAGE, after }, signal)).programme.tasks);

export function useTasks(id: string, enabled = true) {
  return useQuery<Task[], HubError>({
    queryKey: ['ProgrammeTasks', 'all', id],
    queryFn: ({ signal }) => readTasks(id, signal),
    enabled,
  });
}
