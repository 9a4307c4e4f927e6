import { type Text, text } from '../../kernel/text.ts';
import type { Policy } from '../../policy/index.ts';
import { timesAYear } from '../yearly/task.ts';
import {
  bySource,
  type Finding,
  type JudgedProgramme,
  type JudgedTask,
  type NeighbourTask,
  severityOf,
} from './finding.ts';

type Sampled = Pick<JudgedTask, 'leadId' | 'frequency' | 'origin'>;

/** Samples that a department leads in a year; a list that the superior drew is the superior's. */
function samplesOf(departmentId: string, tasks: readonly Sampled[]): number {
  return tasks
    .filter(({ leadId, origin }) => leadId === departmentId && origin !== 'SUPERIOR')
    .reduce((sum, { frequency }) => sum + timesAYear(frequency), 0);
}

/** R042: how often a department samples in a year, its own programme and the joint one together. */
function samplesAYear(
  programme: JudgedProgramme,
  neighbours: readonly NeighbourTask[],
  policy: Policy,
  nameOf: (departmentId: string) => string,
): Finding[] {
  const range = policy.samplesPerYear.value;
  if (range === null) return [];
  const leads = [...new Set(programme.tasks.map(({ leadId }) => leadId).filter((id) => id !== null))];
  return leads.flatMap((id) => {
    const times = samplesOf(id, [...programme.tasks, ...neighbours]);
    // Fewer is not known before the department's own programme is told.
    const isFew = times < range.from && programme.kind === 'DEPARTMENT';
    if (!isFew && times <= range.to) return [];
    const sentence = text(
      `${nameOf(id)}本年共安排 ${times} 次随机抽查，应为 ${range.from} 至 ${range.to} 次`,
      `${nameOf(id)} would sample ${times} times this year; ${range.from} to ${range.to} times are laid down`,
    );
    return [
      { requirement: 'R042', severity: 'REFUSED', taskKey: null, text: bySource(sentence, policy.samplesPerYear) },
    ];
  });
}

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((value) => other.includes(value));

const prefixesMeet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((a) => other.some((b) => a.startsWith(b) || b.startsWith(a)));

const windowsMeet = (one: NeighbourTask | JudgedTask, other: NeighbourTask): boolean =>
  one.fromMonth !== null &&
  one.toMonth !== null &&
  other.fromMonth !== null &&
  other.toMonth !== null &&
  one.fromMonth <= other.toMonth &&
  other.fromMonth <= one.toMonth;

// Tasks without an industry would meet every other; what they look at is not known to be the same targets.
const meets = (task: JudgedTask, other: NeighbourTask): boolean =>
  prefixesMeet(task.industryPrefixes, other.industryPrefixes) &&
  meet(task.targetKinds, other.targetKinds) &&
  meet(task.districtCodes, other.districtCodes) &&
  windowsMeet(task, other);

// With the other's lead among its own participants it is planned jointly: published, the two become one joint plan.
const isTogether = ({ leadId, participantIds }: JudgedTask, other: NeighbourTask): boolean =>
  other.leadId !== null && other.leadId !== leadId && participantIds.includes(other.leadId);

/** What a drafter can do so that two tasks are no longer apart. */
function wayOut({ leadId }: JudgedTask, other: NeighbourTask, nameOf: (departmentId: string) => string): Text {
  if (other.leadId === null || other.leadId === leadId) {
    return text('请移出其一或错开月份', 'take one of them out, or move its months');
  }
  const name = nameOf(other.leadId);
  return text(
    `请将${name}列为本任务的参与部门，公示后把两项任务合并为一份联合计划；或错开月份、移出本任务`,
    `name ${name} among its participants and, once it is published, make one joint plan of both; or move its months, or take it out`,
  );
}

/** R036: the same targets in the same time are planned together, not by several apart. */
function apart(
  programme: JudgedProgramme,
  neighbours: readonly NeighbourTask[],
  policy: Policy,
  nameOf: (departmentId: string) => string,
): Finding[] {
  const severity = severityOf(policy, 'separatePlan');
  if (severity === null) return [];
  return programme.tasks.flatMap((task) => {
    const other = neighbours.find((one) => meets(task, one) && !isTogether(task, one));
    if (other === undefined) return [];
    const way = wayOut(task, other, nameOf);
    const sentence = text(
      `任务“${task.name}”与“${other.programme}”的“${other.name}”同期检查同类对象，应合并或联合：${way.zh}`,
      `"${task.name}" meets the same targets in the same time as "${other.name}" of "${other.programme}": ${way.en}`,
    );
    return [{ requirement: 'R036', severity, taskKey: task.key, text: bySource(sentence, policy.separatePlan) }];
  });
}

/** What stands against a programme beside the others of its year. */
export function findingsAcross(
  programme: JudgedProgramme,
  neighbours: readonly NeighbourTask[],
  policy: Policy,
  nameOf: (departmentId: string) => string,
): Finding[] {
  return [...samplesAYear(programme, neighbours, policy, nameOf), ...apart(programme, neighbours, policy, nameOf)];
}
