import type { VisitCardFragment, VisitCheckFragment, VisitEntryFragment } from '../generated/graphql.js';

export type VisitEntry = VisitEntryFragment;

type WithParts = Pick<VisitCardFragment, 'parts'>;

/** Whether a department answers an entry: the first named looks and records, for all of them (谁检查、谁录入). */
export function answers(department: string, entry: { departments: readonly { code: string }[] }): boolean {
  return entry.departments[0]?.code === department;
}

export function ownPart<C extends WithParts>(check: C, department: string): C['parts'][number] | undefined {
  return check.parts.find((part) => part.department.code === department);
}

export function othersParts<C extends WithParts>(check: C, department: string): C['parts'][number][] {
  return check.parts.filter((part) => part.department.code !== department);
}

export function isSubmitted({ state }: { state: VisitCardFragment['parts'][number]['state'] }): boolean {
  return state === 'SUBMITTED' || state === 'APPROVED';
}

/** Departments that have not submitted yet, in the plan's order. */
export function awaited<C extends WithParts>(check: C, department: string): C['parts'][number][] {
  return othersParts(check, department).filter((part) => !isSubmitted(part));
}

export function peopleOf(check: WithParts): number {
  return check.parts.reduce((sum, part) => sum + part.inspectors.length, 0);
}

/** What waits for someone of this department: begun or not, and within its days. */
export function isToDo(check: VisitCardFragment, department: string): boolean {
  const own = ownPart(check, department);
  return own !== undefined && !isSubmitted(own);
}

/** By last day; what is begun comes before what is not. */
export function byDue(a: VisitCardFragment, b: VisitCardFragment): number {
  if (a.endsOn !== b.endsOn) return a.endsOn < b.endsOn ? -1 : 1;
  return Number(b.state === 'IN_PROGRESS') - Number(a.state === 'IN_PROGRESS');
}

/** Names of the matters, for a heading: the check's own department's entries. */
export function ownEntries(check: VisitCheckFragment, department: string): VisitEntry[] {
  return check.items.filter((entry) => answers(department, entry));
}
