import { useT } from '../lib/i18n.ts';
import type { HubEvent } from '../lib/live.ts';
import { Time } from '../ui/index.ts';
import type { Board } from './board.ts';

/** One event in a line: when, who, what, and how far the plan is; a target's name where the reader is told it. */
export function EventText({ event, board }: { event: HubEvent; board: Board }) {
  const t = useT('reports');
  const events = useT('journal');
  const { type, department, occurredAt } = event;
  const who =
    board.departments.find((row) => row.department.code === department?.code)?.department.shortName ?? department?.name;
  const progress = 'progress' in event ? event.progress : event.plan?.progress;
  const target = 'check' in event ? event.check?.target.name : undefined;
  return (
    <>
      <Time value={occurredAt} as="brief" className="od-3" /> {who} {events(`event.${type}`)}
      {target !== undefined && <> {target}</>}
      {type === 'CHECK_COMPLETED' && progress !== undefined && (
        <span className="od-3"> {t('live.progress', { completed: progress.completed, total: progress.total })}</span>
      )}
    </>
  );
}
