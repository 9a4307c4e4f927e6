import { lazy } from 'react';
import { RecusalTasksDocument } from '../../generated/graphql.js';
import { withTexts } from '../../lib/i18n.ts';
import { useLiveRefresh } from '../../lib/live.ts';
import { useHubQuery } from '../../lib/query.ts';
import { useRoles } from '../../plans/useOwn.ts';
import { Fetched } from '../../ui/index.ts';

const RecusalTasks = lazy(() => withTexts(import('./RecusalTasks.tsx'), 'checks'));

/** Requests for recusal that wait for the department's decision; of one plan alone where it is given. */
export function RecusalTodos({ planId }: { planId?: string }) {
  const enabled = useRoles().includes('LIAISON');
  const { data } = useHubQuery(RecusalTasksDocument, {}, { enabled });
  useLiveRefresh({}, ['RecusalTasks']);
  const tasks = (data?.recusalTasks ?? []).filter((task) => planId === undefined || task.planId === planId);
  if (tasks.length === 0) return null;
  return (
    <Fetched>
      <RecusalTasks tasks={tasks} ofPlan={planId !== undefined} />
    </Fetched>
  );
}
