import { issuerInTitle } from '../registry/importing/index.ts';
import type { PlanDraft, PlanField } from './plan-draft.ts';

// Columns in which a table tells itself who carries a task out.
const TELLING = ['lead', 'departments', 'subject', 'launch'] as const satisfies readonly PlanField[];

/** The department whose own plan a table is, by its title: nobody else leads its tasks. */
export function issuerOf(draft: PlanDraft): string | undefined {
  if (TELLING.some((field) => draft.has(field))) return undefined;
  return issuerInTitle(draft.layout.title[0] ?? '') ?? undefined;
}
