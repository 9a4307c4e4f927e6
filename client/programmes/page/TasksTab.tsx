import { Button } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useNarrow } from '../../plans/useNarrow.ts';
import { Empty, ErrorState, SearchField, Sheet } from '../../ui/index.ts';
import { DataTable } from '../../ui/table/index.ts';
import { AddTask, TaskDrawer } from '../task/TaskDrawer.tsx';
import { type Programme, type Task, useTasks } from '../useProgramme.ts';
import { FromElsewhere } from './FromElsewhere.tsx';
import { useTaskColumns } from './useTaskColumns.tsx';

const NEW = 'new';
const NONE: readonly Task[] = [];

/** Whether a task has the words in what one would look for it by. */
function has({ name, targetWords, lead, participants, items }: Task, words: string): boolean {
  const wanted = words.toLowerCase();
  const told = [
    name,
    targetWords ?? '',
    ...[...(lead == null ? [] : [lead]), ...participants].flatMap((one) => [one.name, one.shortName]),
    ...items.flatMap((item) => [item.code, item.name]),
  ];
  return told.some((text) => text.toLowerCase().includes(wanted));
}

/** The tasks of a version; one is opened beside the list. */
export function TasksTab({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const [{ text, task: opened, only }, change] = useUrlState<{ text?: string; task?: string; only?: string }>();
  const { data, error, refetch, isFetching } = useTasks(programme.id);
  const all = data ?? NONE;
  const rows = useMemo(
    () =>
      all.filter(
        (task) => (text === undefined || has(task, text)) && (only === undefined || task.questions.length > 0),
      ),
    [all, text, only],
  );
  const open = (id: string) => change({ task: id });
  const columns = useTaskColumns(programme, narrow, open);
  const task = all.find(({ id }) => id === opened);
  const asked = all.filter(({ questions }) => questions.length > 0).length;
  const filtered = text !== undefined || only !== undefined;
  return (
    <>
      {error !== null && data === undefined ? (
        <Sheet>
          <ErrorState title={t('task.failed')} error={error} onRetry={() => void refetch()} />
        </Sheet>
      ) : (
        <DataTable
          name="programme-tasks"
          label={t('tab.tasks')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          total={data === undefined ? undefined : rows.length}
          loading={isFetching && data === undefined}
          onOpen={({ id }) => open(id)}
          filters={
            <>
              <SearchField
                value={text ?? ''}
                placeholder={t('task.search')}
                onChange={(next) => change({ text: next })}
              />
              {asked > 0 && (
                <Button
                  size="small"
                  aria-pressed={only !== undefined}
                  type={only === undefined ? 'default' : 'primary'}
                  onClick={() => change({ only: only === undefined ? '1' : undefined })}
                >
                  {t('task.asked', { count: asked })}
                </Button>
              )}
              <AddTask programme={programme} onClick={() => open(NEW)} />
              <FromElsewhere programme={programme} />
            </>
          }
          empty={
            filtered ? (
              <Empty
                title={t('task.noneFound')}
                actions={<Button onClick={() => void navigate(`/programmes/${programme.id}`)}>{t('clear')}</Button>}
              />
            ) : (
              <Empty title={t('task.none')}>{programme.viewerCanEdit.allowed && t('task.noneText')}</Empty>
            )
          }
        />
      )}
      {(opened === NEW || task !== undefined) && (
        <TaskDrawer
          key={`${opened} ${programme.viewerCanEdit.allowed}`}
          programme={programme}
          task={task ?? null}
          onClose={() => change({ task: undefined })}
        />
      )}
    </>
  );
}
