import { plain, readDepartments, readRoles, tellsRoles } from '../registry/importing/index.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Who carries out a task that has a line for each of its departments. */
export interface TaskRoles {
  lead: string;
  participants: string[];
  /** Whose items a line lists. */
  owners: ReadonlyMap<PlanDraft, string>;
}

/**
 * Whether a line goes on with the task of the line before it: its number or its name reaches down to it in a merged
 * area, or both are written again.
 */
export function continuesTask(draft: PlanDraft, before: PlanDraft): boolean {
  const same = (field: 'no' | 'taskName' | 'jointMatter'): boolean =>
    draft.text(field) !== null && draft.text(field) === before.text(field);
  const names = (['taskName', 'jointMatter'] as const).filter((field) => draft.has(field));
  const merged = (['no', ...names] as const).some((field) => draft.isMerged(field) && same(field));
  return (merged || (same('no') && names.length > 0)) && names.every(same);
}

interface Part {
  name: string;
  leads: boolean;
}

/** What the lines of a task say together; null where they do not settle who leads, or are one line alone. */
export function taskRoles(drafts: readonly PlanDraft[]): TaskRoles | null {
  if (drafts.length < 2) return null;
  const parts = drafts.map(partOf);
  if (parts.some((part) => part === null)) return null;
  const owners = new Map(drafts.map((draft, i) => [draft, parts[i]!.name]));
  const names = [...new Set(owners.values())];
  const leads = new Set(parts.filter((part) => part!.leads).map((part) => part!.name));
  const [lead] = leads;
  return lead === undefined || leads.size > 1
    ? null
    : { lead, participants: names.filter((name) => name !== lead), owners };
}

/** The one department that a line names, and whether it leads by its own words or by those on who does what (责任分工). */
function partOf(draft: PlanDraft): Part | null {
  const text = draft.text('departments');
  if (text === null) return null;
  const roles = tellsRoles(text) ? readRoles(text) : null;
  const cell = roles === null ? readDepartments(text) : { value: roles.lead ?? roles.participants, ask: roles.ask };
  const [name, ...others] = cell.value?.names ?? [];
  const both = roles?.lead !== undefined && roles.participants !== undefined;
  if (name === undefined || others.length > 0 || both || cell.ask !== undefined) return null;
  return { name, leads: roles === null ? leadsByDuties(draft, name) : roles.lead !== undefined };
}

function leadsByDuties(draft: PlanDraft, name: string): boolean {
  const duties = plain(draft.text('duties') ?? '');
  return /牵头/.test(duties) && duties.split(/[,;。\n]/).some((clause) => clause.includes(`${name}牵头`));
}
