import { Select } from 'antd';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { useAllowClear } from '../../ui/index.ts';
import { Field } from './Field.tsx';
import type { PlanDraft } from './planDraft.ts';
import { useOwnTasks } from './useOwnTasks.ts';

interface TaskFieldProps {
  draft: PlanDraft;
  problems: readonly FieldProblem[];
  onChange(change: Partial<PlanDraft>): void;
}

/** The task of the year's programme that the plan carries out (R028); absent where no programme in force has one. */
export function TaskField({ draft, problems, onChange }: TaskFieldProps) {
  const t = useT('plans');
  const allowClear = useAllowClear();
  const programmes = useOwnTasks(draft.year);
  const { task } = draft;
  if (programmes.length === 0 && task === null) return null;
  // A task of an earlier version stands in no programme in force, and is still what the plan carries out.
  const isListed = programmes.some(({ tasks }) => tasks.some(({ id }) => id === task?.id));
  return (
    <Field label={t('form.task')} hint={t('form.taskNote')} problems={problems} path="programmeTaskId">
      {(field) => (
        <Select
          {...field}
          allowClear={allowClear}
          showSearch={{ optionFilterProp: 'label' }}
          value={task?.id}
          placeholder={t('form.taskHint')}
          options={[
            ...(task === null || isListed ? [] : [{ value: task.id, label: task.name }]),
            ...programmes.map(({ title, tasks }) => ({
              label: title,
              options: tasks.map(({ id, name }) => ({ value: id, label: name })),
            })),
          ]}
          onChange={(id: string | undefined, option) => {
            const label = Array.isArray(option) ? undefined : option?.label;
            onChange({ task: id === undefined ? null : { id, name: String(label ?? '') } });
          }}
        />
      )}
    </Field>
  );
}
