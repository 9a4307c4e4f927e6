import { Button } from 'antd';
import { useState } from 'react';
import { RemoveProgrammeTasksDocument, RestoreProgrammeTasksDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Clause, Dialog, notify, Refusal } from '../../ui/index.ts';
import styles from '../programmes.module.css';
import type { Programme, Task } from '../useProgramme.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import { PlanLink } from './PlanLink.tsx';
import { TaskFacts } from './TaskFacts.tsx';
import { TaskFields } from './TaskFields.tsx';
import task_ from './task.module.css';
import { useTaskForm } from './useTaskForm.ts';

const UNDO_SECONDS = 15;

interface DrawerProps {
  programme: Programme;
  /** Null: a new one. */
  task: Task | null;
  onClose(): void;
}

/** Takes the task out, and offers to bring it back. */
function useRemove({ programme, task, onClose }: DrawerProps) {
  const t = useT('programmes');
  const restore = useProgrammeAct(RestoreProgrammeTasksDocument, t('restore.done'));
  const { busy, error, send } = useProgrammeAct(RemoveProgrammeTasksDocument, null, ({ removeProgrammeTasks }) => {
    const { revision } = removeProgrammeTasks.programme;
    notify({
      tone: 'done',
      title: t('remove.done', { name: task!.name || t('task.unnamed') }),
      action: {
        label: t('remove.undo'),
        seconds: UNDO_SECONDS,
        run: () => restore.send({ ...onVersion({ id: programme.id, revision }), taskKeys: [task!.key] }),
      },
    });
    onClose();
  });
  return { busy, error, run: () => send({ ...onVersion(programme), taskIds: [task!.id] }) };
}

function EditDrawer(props: DrawerProps) {
  const t = useT('programmes');
  const { programme, task, onClose } = props;
  const [leaving, leave] = useState(false);
  const { draft, form, problems, error, busy, isStale, isDirty, isUnsettled, settling, change, save } = useTaskForm(
    programme,
    task,
    onClose,
  );
  const remove = useRemove(props);
  const refused = error ?? remove.error;
  const close = () => (isDirty && !leaving ? leave(true) : onClose());
  const foot = leaving ? (
    <>
      <span role="alert" className={task_.unsaved}>
        {t('task.unsaved')}
      </span>
      <Button onClick={onClose}>{t('task.drop')}</Button>
      <Button type="primary" autoFocus onClick={() => leave(false)}>
        {t('task.goOn')}
      </Button>
    </>
  ) : (
    <>
      {task !== null && (
        <span className={task_.grow}>
          <Button loading={remove.busy} onClick={remove.run}>
            {t('remove.act')}
          </Button>
        </span>
      )}
      <Button onClick={close}>{t('cancel')}</Button>
      <Button type="primary" loading={busy} onClick={save}>
        {t('task.save')}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      side
      onClose={close}
      title={task === null ? t('task.new') : draft.name || t('task.unnamed')}
      foot={foot}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {settling.questions.length > 0 && (
          <p className={styles.note} role={isUnsettled ? 'alert' : undefined}>
            {t(isUnsettled ? 'question.settleAll' : 'question.open', {
              count: settling.questions.length - settling.settled.size,
            })}
          </p>
        )}
        {refused !== null && (
          <div role="alert" className={styles.refused}>
            {isStale ? <p>{t('task.stale')}</p> : <Refusal error={refused} />}
          </div>
        )}
        <TaskFields
          programme={programme}
          draft={draft}
          problems={problems}
          settling={settling}
          industryWords={task?.industryWords ?? null}
          onChange={change}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function ReadDrawer({ programme, task, onClose }: DrawerProps & { task: Task }) {
  const t = useT('programmes');
  const { reason, clause, code } = programme.viewerCanEdit;
  return (
    <Dialog
      open
      side
      onClose={onClose}
      title={task.name || t('task.unnamed')}
      foot={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <div className={styles.stack}>
        {code !== 'FORBIDDEN' && (
          <p className={styles.note}>
            {reason} {clause != null && <Clause {...clause} />}
          </p>
        )}
        <TaskFacts programme={programme} task={task} />
        <PlanLink programme={programme} task={task} />
      </div>
    </Dialog>
  );
}

/** One task beside the list: to be changed where that is possible, else to be read. */
export function TaskDrawer(props: DrawerProps) {
  const { programme, task } = props;
  if (programme.viewerCanEdit.allowed) return <EditDrawer {...props} />;
  return task === null ? null : <ReadDrawer {...props} task={task} />;
}

/** Adds a task, or says why not; absent where that is another department's. */
export function AddTask({ programme, onClick }: { programme: Programme; onClick(): void }) {
  const t = useT('programmes');
  if (programme.viewerCanEdit.code === 'FORBIDDEN') return null;
  return (
    <Act can={programme.viewerCanEdit} compact onClick={onClick}>
      {t('task.add')}
    </Act>
  );
}
