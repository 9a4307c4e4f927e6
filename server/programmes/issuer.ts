import { plain, readDepartments } from '../registry/index.ts';
import type { PlanDraft, PlanField } from './plan-draft.ts';

// Columns in which a table tells itself who carries a task out.
const TELLING = ['lead', 'departments', 'subject', 'launch'] as const satisfies readonly PlanField[];
const ISSUER = /^(?:关于印发)?(\p{Script=Han}{3,25}?)(?:关于)?(?:印发)?(?=20\d\d年)/u;

/**
 * The department whose own plan a table is, by its title (郑州市司法局2023年度…抽查计划): nobody else leads its tasks.
 * Undefined where the title names none or speaks of several departments together.
 */
export function issuerOf(draft: PlanDraft): string | undefined {
  if (TELLING.some((field) => draft.has(field))) return undefined;
  const title = plain(draft.layout.title[0] ?? '').replace(/\s/g, '');
  if (/联合|部门/.test(title)) return undefined;
  const { value, ask } = readDepartments(ISSUER.exec(title)?.[1] ?? '');
  return ask === undefined && value?.names.length === 1 ? value.names[0] : undefined;
}
