import { LinkedTasksDocument } from '../../generated/graphql.js';
import { useHubQuery } from '../../lib/query.ts';
import { useOwnCode } from '../useOwn.ts';

// Those of the own department and the joint one; others lead none of the own tasks.
const MOST = 50;

/** Tasks of the year's published programmes that the own department leads, by programme. */
export function useOwnTasks(year: number) {
  const own = useOwnCode();
  const filter = { year, state: 'PUBLISHED' as const };
  const { data } = useHubQuery(LinkedTasksDocument, { filter, first: MOST }, { enabled: own !== undefined });
  return (data?.programmes.nodes ?? [])
    .map(({ id, title, tasks }) => ({ id, title, tasks: tasks.nodes.filter(({ lead }) => lead?.code === own) }))
    .filter(({ tasks }) => tasks.length > 0);
}
