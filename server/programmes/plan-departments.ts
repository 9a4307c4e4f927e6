import {
  readDepartments,
  readLead,
  readRoles,
  type Roles,
  saysNothing,
  tellsRoles,
} from '../registry/importing/index.ts';
import { issuerOf } from './issuer.ts';
import { PLAN_ASK } from './plan-asks.ts';
import type { PlanDraft, PlanField } from './plan-draft.ts';
import type { TaskRoles } from './task-roles.ts';

/** Who carries a line's task out. */
export interface PlanDepartments {
  lead?: string;
  participants?: string[];
  /** The one department that the line's items belong to, where a column names it. */
  owner?: string;
  offices: Record<string, string>;
}

/**
 * Reads every column of a line that names departments; what none of them settles is asked where it stands. `task` is
 * what the lines of the task say together.
 */
export function planDepartments(draft: PlanDraft, task: TaskRoles | null): PlanDepartments {
  const found: PlanDepartments = { offices: {} };
  fromLead(draft, found);
  fromParticipants(draft, found);
  fromDepartments(draft, found, task);
  fromJoint(draft, found);
  fromSubject(draft, found);
  askRemark(draft, found);
  found.lead ??= issuerOf(draft);
  if (found.lead === undefined && draft.isEmpty('lead')) draft.ask('lead', PLAN_ASK.emptyLead);
  if (found.participants !== undefined) found.participants = found.participants.filter((name) => name !== found.lead);
  return found;
}

function fromLead(draft: PlanDraft, found: PlanDepartments): void {
  const text = draft.take('lead');
  if (text !== null) take(draft, 'lead', readLead(text), found);
}

function fromParticipants(draft: PlanDraft, found: PlanDepartments): void {
  const text = draft.take('participants');
  if (text === null) return;
  const roles = tellsRoles(text) ? readRoles(text) : null;
  if (roles !== null) return take(draft, 'participants', roles, found);
  const { value, ask } = readDepartments(text);
  take(draft, 'participants', { participants: value, ask }, found);
}

/** A column of all departments: each with its role in words, or the one whose items the line lists. */
function fromDepartments(draft: PlanDraft, found: PlanDepartments, task: TaskRoles | null): void {
  const text = draft.take('departments');
  if (text === null) return;
  if (task !== null) {
    found.owner = task.owners.get(draft);
    found.lead ??= task.lead;
    found.participants ??= task.participants;
    return;
  }
  const roles = tellsRoles(text) ? readRoles(text) : null;
  if (roles !== null) return fromRoles(draft, roles, found);
  const { value, ask } = readDepartments(text);
  if (ask !== undefined) draft.ask('departments', ask);
  if (value?.names.length === 1) found.owner = value.names[0];
  if (value === undefined) return;
  if (found.lead !== undefined && ask === undefined) found.participants ??= value.names;
  else if (!draft.has('lead')) draft.ask('departments', PLAN_ASK.whoLeads);
}

/**
 * Where each department has a line of its own, a line tells its role alone: the task's other departments stand on other
 * lines, so a participant's line names neither the lead nor all who take part.
 */
function fromRoles(draft: PlanDraft, roles: Roles, found: PlanDepartments): void {
  const [participant, ...others] = roles.participants?.names ?? [];
  if (roles.lead === undefined && participant !== undefined && others.length === 0 && roles.ask === undefined) {
    found.owner = participant;
    if (found.lead === undefined) draft.ask('departments', PLAN_ASK.whoLeads);
    return;
  }
  if (participant === undefined) found.owner = roles.lead?.names[0];
  take(draft, 'departments', roles, found);
}

/** 是否跨部门联合: a no says that nobody else takes part, a yes should say who does. */
function fromJoint(draft: PlanDraft, found: PlanDepartments): void {
  const text = draft.text('joint');
  if (text === null || /^(否|不是|非|n|no)\b|^(否|不是)/i.test(text) || saysNothing(text)) return;
  const names = text.replace(/^(是|y|yes)[\s,，;；:：。（(]*/i, '').replace(/[)）]$/, '');
  const roles = names === '' ? null : readRoles(names);
  if (roles !== null) take(draft, 'joint', roles, found);
  else if (found.participants === undefined) draft.ask('joint', PLAN_ASK.withWhom);
}

/** In a plan of one department the column of who checks names it; beside a column of leads it says nothing new. */
function fromSubject(draft: PlanDraft, found: PlanDepartments): void {
  if (found.lead !== undefined || draft.has('lead') || draft.has('departments')) return;
  const text = draft.text('subject');
  if (text === null) return;
  const { lead, participants, ask } = readLead(text);
  if (ask === undefined && participants === undefined) draft.use('subject');
  take(draft, 'subject', { lead, participants, ask }, found);
}

function take(draft: PlanDraft, field: PlanField, roles: Roles, found: PlanDepartments): void {
  if (roles.ask !== undefined) draft.ask(field, roles.ask);
  const [lead] = roles.lead?.names ?? [];
  if (lead !== undefined) found.lead ??= lead;
  if (roles.participants !== undefined) found.participants ??= roles.participants.names;
  for (const cell of [roles.lead, roles.participants]) Object.assign(found.offices, cell?.offices);
}

const DEPARTMENT = /部门|局|委员会|机构|支队|大队|公安|消防|税务/;
const TOGETHER = /配合|参与|会同|联合|协同|牵头|按职责|分工负责/;

/** A remark in which partners hide is no place that anything is drawn from. */
function askRemark(draft: PlanDraft, found: PlanDepartments): void {
  const text = draft.text('remark');
  if (text === null || !DEPARTMENT.test(text) || !TOGETHER.test(text)) return;
  if (found.participants?.some((name) => text.includes(name)) === true) return;
  draft.ask('remark', PLAN_ASK.hiddenPartners);
}
