import { useEffect, useState } from 'react';
import { SaveProgrammeTasksDocument } from '../../generated/graphql.js';
import { isHubError, type FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { useRefusedField } from '../../plans/form/useRefusedField.ts';
import type { Programme, Task } from '../useProgramme.ts';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import { draftOf, inputOf, newTask } from './taskDraft.ts';

const AT = 'tasks.0.';
const NONE: ReadonlySet<number> = new Set();

/** A task's form: what is typed, what is settled of its open questions, and what the hub finds wrong. */
export function useTaskForm(programme: Programme, task: Task | null, onDone: () => void) {
  const t = useT('programmes');
  const [initial] = useState(() =>
    task === null
      ? newTask(programme.year, programme.kind === 'DEPARTMENT' ? programme.department.code : null)
      : // A table of a department's own programme need not name who leads.
        {
          ...draftOf(task),
          ...(task.lead == null && programme.kind === 'DEPARTMENT' && { leadCode: programme.department.code }),
        },
  );
  const [draft, setDraft] = useState(initial);
  const [settled, setSettled] = useState(NONE);
  const [isUnsettled, setUnsettled] = useState(false);
  const act = useProgrammeAct(SaveProgrammeTasksDocument, t('task.saved'), onDone);
  const { error } = act;
  const problems = (error?.fields ?? []).map(({ path, problem }): FieldProblem => ({
    path: path.startsWith(AT) ? path.slice(AT.length) : path,
    problem,
  }));
  const form = useRefusedField(error);
  // A new one is begun by naming it; a dialog itself gives the focus to the button that closes it.
  useEffect(() => {
    if (task === null) form.current?.querySelector('input')?.focus();
  }, [form, task]);
  const questions = task?.questions ?? [];
  return {
    draft,
    form,
    problems,
    error,
    busy: act.busy,
    isStale: isHubError(error, 'STALE'),
    isDirty: draft !== initial,
    /** Open questions that nobody said to be settled, after saving was tried. */
    isUnsettled,
    settling: {
      questions,
      settled,
      settle(index: number, isSettled: boolean) {
        const next = new Set(settled);
        if (isSettled) next.add(index);
        else next.delete(index);
        setSettled(next);
        if (next.size === questions.length) setUnsettled(false);
      },
    },
    change: (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change })),
    save() {
      if (settled.size < questions.length) {
        setUnsettled(true);
        form.current?.querySelector<HTMLElement>('[data-question] input:not(:checked)')?.focus();
        return;
      }
      act.send({
        programmeId: programme.id,
        expectedRevision: programme.revision,
        tasks: [inputOf(draft, task?.id ?? null)],
      });
    },
  };
}
