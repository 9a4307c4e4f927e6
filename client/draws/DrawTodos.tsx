import { lazy } from 'react';
import { DrawTasksDocument } from '../generated/graphql.js';
import { withTexts } from '../lib/i18n.ts';
import { useLiveRefresh } from '../lib/live.ts';
import { useHubQuery } from '../lib/query.ts';
import { useRoles } from '../plans/useOwn.ts';
import { Fetched } from '../ui/index.ts';

// The words of draws are many, and come to the desk only where something waits.
const DrawTasks = lazy(() => withTexts(import('./DrawTasks.tsx'), 'draws'));

/** What of draws waits for the department beyond its own plans: consents, secrets, rounds that are ready. */
export function DrawTodos() {
  const enabled = useRoles().includes('LIAISON');
  const { data } = useHubQuery(DrawTasksDocument, {}, { enabled });
  useLiveRefresh({}, ['DrawTasks']);
  // A single plan's own seal and run stand among its steps already.
  const tasks = (data?.drawTasks ?? []).filter(({ kind, planNumbers }) => kind !== 'RUN' || planNumbers.length > 1);
  if (tasks.length === 0) return null;
  return (
    <Fetched>
      <DrawTasks tasks={tasks} />
    </Fetched>
  );
}
