import type { RequirementId } from '../../kernel/clauses.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { text } from '../../kernel/text.ts';
import type { FindingSeverityValues } from '../../../schema/programmes/programme-enums.ts';
import type { Policy } from '../../policy/index.ts';
import type { ProgrammeKind } from '../yearly/programme.ts';
import type { TaskRow } from '../yearly/tasks.store.ts';

/** A task with what the registries say of it today. */
export interface JudgedTask extends TaskRow {
  /** Digits with which a target's industry begins; empty where the task names no industry. */
  industryPrefixes: readonly string[];
  isJointByDefault: boolean;
}

/** What is judged: a version with its tasks. */
export interface JudgedProgramme {
  kind: ProgrammeKind;
  year: number;
  version: number;
  departmentId: string;
  tasks: readonly JudgedTask[];
  hasDocument: boolean;
  isEndorsed: boolean;
  isFiled: boolean;
}

/** A task of another programme of the same year. */
export interface NeighbourTask extends Pick<
  JudgedTask,
  | 'name'
  | 'leadId'
  | 'frequency'
  | 'origin'
  | 'fromMonth'
  | 'toMonth'
  | 'targetKinds'
  | 'districtCodes'
  | 'industryPrefixes'
> {
  programme: string;
  kind: ProgrammeKind;
}

/** What stands against a programme. REFUSED must be mended; JUSTIFY may stand with a reason and an approver. */
export interface Finding {
  requirement: RequirementId;
  severity: keyof typeof FindingSeverityValues;
  /** Null: the programme as a whole. */
  taskKey: string | null;
  text: Text;
}

/** That somebody approved what a finding is about. */
export interface Justified {
  requirement: string;
  taskKey: string | null;
}

type Strict =
  | 'jointMeetingApproval'
  | 'unplannedDraw'
  | 'separatePlan'
  | 'internalPlanInJointIndustry'
  | 'generalItemOverCap'
  | 'sharesFallWithRisk';

/** What policy says of something that a programme should not do: null where it may. */
export function severityOf(policy: Policy, key: Strict): Finding['severity'] | null {
  const { value } = policy[key];
  return value === 'REFUSE' ? 'REFUSED' : value === 'WARN' ? 'JUSTIFY' : null;
}

/** A sentence with the decision of policy that it rests on. */
export function bySource({ zh, en }: Text, { document, article }: { document: string; article: string }): Text {
  return document === '' ? text(zh, en) : text(`${zh}（${document} ${article}）`, `${en} (${document} ${article})`);
}

/** The first finding that keeps a programme from going on, as the refusal that it is; null where nothing does. */
export function refusalOf(findings: readonly Finding[], justified: readonly Justified[]): Refusal | null {
  const open = findings.find((finding) => finding.severity === 'REFUSED' || !isJustified(finding, justified));
  return open === undefined ? null : refusal.rule(open.requirement, open.text);
}

export function isJustified(
  finding: Pick<Finding, 'requirement' | 'taskKey'>,
  justified: readonly Justified[],
): boolean {
  return justified.some((one) => one.requirement === finding.requirement && one.taskKey === finding.taskKey);
}
