import { readLead } from '../cells/department-roles.ts';
import { DEPARTMENT_ASK, readDepartments, speaksOfDepartments } from '../cells/departments.ts';
import { oneLine } from '../cells/item-names.ts';
import type { LineDraft } from '../lines/draft.ts';
import { ITEM_ASK } from './item-asks.ts';
import type { ItemField } from './item-columns.ts';
import type { ItemValues } from './item-values.ts';

type Draft = LineDraft<ItemField>;

/** Who carries an item out, and on whose list it stands: where a column names one department, that one. */
export function itemDepartments(
  draft: Draft,
  issuer: string | null,
): Pick<ItemValues, 'department' | 'subject' | 'lead' | 'participants'> {
  const subject = subjectOf(draft);
  const lead = fromLead(draft);
  const participants = draft.read('participants', readDepartments)?.names;
  const department = ownDepartment(draft) ?? lead.lead ?? oneOf(subject) ?? issuer ?? undefined;
  if (department === undefined) askDepartment(draft);
  return {
    department,
    subject: subject === null ? undefined : oneLine(subject),
    lead: lead.lead,
    participants: lead.participants ?? (participants?.length === 0 ? undefined : participants),
  };
}

/** Who carries it out, as the list words it. Lists exist that put the targets below this heading: those are asked about. */
function subjectOf(draft: Draft): string | null {
  const text = draft.text('subject');
  if (text === null) return null;
  if (!speaksOfDepartments(text)) {
    draft.ask('subject', DEPARTMENT_ASK.notRead);
    return null;
  }
  // A partner in brackets ((县市场监管局配合)) would be lost otherwise.
  const { ask } = readDepartments(text);
  if (ask === DEPARTMENT_ASK.condition || ask === DEPARTMENT_ASK.lost) draft.ask('subject', ask);
  return draft.take('subject');
}

function fromLead(draft: Draft): { lead?: string; participants?: string[] } {
  const text = draft.take('lead');
  if (text === null) return {};
  const { lead, participants, ask } = readLead(text);
  if (ask !== undefined) draft.ask('lead', ask);
  return { lead: lead?.names[0], participants: participants?.names };
}

function ownDepartment(draft: Draft): string | undefined {
  const text = draft.text('departments');
  const department = oneOf(text);
  if (department !== undefined) draft.use('departments');
  else if (text !== null) draft.ask('departments', readDepartments(text).ask ?? ITEM_ASK.noDepartment);
  return department;
}

function oneOf(text: string | null): string | undefined {
  if (text === null) return undefined;
  const { value, ask } = readDepartments(text);
  return ask === undefined && value?.names.length === 1 ? value.names[0] : undefined;
}

/** The question at the column that should tell it: what could not be read there, else who it is. */
function askDepartment(draft: Draft): void {
  if (draft.text('departments') !== null) return;
  const subject = draft.text('subject');
  if (subject !== null) draft.ask('subject', readDepartments(subject).ask ?? ITEM_ASK.noDepartment);
  else if (draft.text('lead') === null) draft.ask('departments', ITEM_ASK.noDepartment, '所属部门');
}
