import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { useOwnCode, useRoles } from '../../plans/useOwn.ts';
import type { Programme, Task } from '../useProgramme.ts';

/** The way from a task in force to the joint plan that carries it out, for the department that leads it. */
export function PlanLink({ programme, task }: { programme: Programme; task: Task }) {
  const t = useT('programmes');
  const own = useOwnCode();
  const mayCreate = useRoles().includes('LIAISON');
  if (programme.state !== 'PUBLISHED' || !mayCreate || task.lead?.code !== own) return null;
  return (
    <p>
      <Link to={`/plans/new?programme=${programme.id}&task=${task.id}`}>{t('task.toPlan')}</Link>{' '}
      <span className="od-3">{t('task.toPlanNote')}</span>
    </p>
  );
}
