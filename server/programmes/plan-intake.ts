import { type Directory, directoryOf } from '../identity/index.ts';
import { type Actor, holds } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { type Text, text } from '../kernel/text.ts';
import { departmentNamed, type Found, type Intake, type Judging } from '../registry/index.ts';
import { planGoal } from './imported/plan-goal.ts';
import { findDrafted, takeDraftsBack, writeDrafts } from './imported/plan-records.ts';
import { type TaskDraft, taskOfPlanValues } from './imported/task-draft.ts';
import { samplingText, windowText } from './plan-shown.ts';
import { planTable } from './plan-table.ts';
import type { PlanValues } from './plan-values.ts';

interface PlansKnown extends Judging {
  directory: Directory;
}

const liaison = (actor: Actor): Refusal | null =>
  holds(actor, 'LIAISON') && actor.departmentId !== null
    ? null
    : refusal.forbidden(text('只有部门联络员可以导入年度计划', 'Only liaisons import annual plans'));

/** Departments that a line names and the jurisdiction does not have: nobody guesses who is meant. */
function unknownDepartments({ directory, actor }: PlansKnown, values: PlanValues): Found[] {
  const here = directory.inJurisdiction(actor.jurisdictionId).map(({ name }) => name);
  const ask = (field: string, names: readonly string[]): Found[] =>
    names
      .filter((name) => departmentNamed(directory, actor.jurisdictionId, name) === undefined)
      .map((name) => ({
        field,
        severity: 'QUESTION',
        message: text(
          `“${name}”不在本地部门中：是哪个部门？`,
          `${name} is no department of the jurisdiction: which is meant?`,
        ),
        remedy: text(`本地部门：${here.join('、')}`, `The departments are ${here.join(', ')}`),
        clause: null,
      }));
  return [
    ...ask('lead', values.lead === undefined ? [] : [values.lead]),
    ...ask('participants', values.participants ?? []),
  ];
}

const FIXED = text(
  '计划已提交、备案、公示或撤回，不能再放入任务',
  'The programme has gone further or was given up: no task goes into it any more',
);

const fixed: Found = { field: 'taskName', severity: 'PROBLEM', message: FIXED, remedy: null, clause: null };

/**
 * Tables of annual plans (R028). Their lines become tasks of one programme that is being drafted, all at once; what a
 * line leaves open becomes a question of its task.
 */
export const planIntake: Intake<TaskDraft, PlansKnown> = {
  kind: 'PLANS',
  table: planTable,
  module: { url: new URL('./plan-table.ts', import.meta.url).href, name: 'planTable' },
  node: 'ProgrammeTask',
  permit: liaison,
  keyOf: () => null,
  prepare: async (hub, judging) => ({ ...judging, directory: await directoryOf(hub) }),
  async judge(known, reader, lines, locks, asked = []) {
    const isFixed = locks && (await findDrafted(reader, known.goal)) === null;
    return lines.map((values, i) => ({
      found: isFixed ? [fixed] : unknownDepartments(known, values),
      record: null,
      changes: [],
      write: taskOfPlanValues(values, asked[i]),
    }));
  },
  goal: planGoal,
  takesQuestions: true,
  records: {
    whole: true,
    write: (hub, tx, { goal }, verdicts) =>
      writeDrafts(
        hub,
        tx,
        goal!,
        verdicts.map(({ write }) => write!),
      ),
    takeBack: (_hub, tx, { goal }, records) => takeDraftsBack(tx, goal!, records),
  },
  readAs: (values) => readAs(values),
  choices({ directory, actor }, field) {
    if (field !== 'lead') return [];
    return directory.inJurisdiction(actor.jurisdictionId).map(({ name }) => ({ text: name, label: text(name, name) }));
  },
};

function readAs({ sampling, window, participants, lead }: PlanValues): Record<string, Text> {
  const shown: Record<string, Text> = {};
  if (sampling !== undefined) shown.ratio = samplingText(sampling);
  if (window !== undefined) shown.time = windowText(window);
  if (lead !== undefined) shown.lead = text(lead, lead);
  if (participants !== undefined && participants.length > 1) {
    shown.participants = text(`${participants.join('、')}（${participants.length} 家）`, participants.join(', '));
  }
  return shown;
}
