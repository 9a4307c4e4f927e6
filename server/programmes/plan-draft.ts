import type { LineDraft, ListField } from '../registry/importing/index.ts';

/** The columns that tables of annual plans have. */
export const PLAN_FIELDS = [
  'no',
  'taskName',
  'jointMatter',
  'item',
  'content',
  'industry',
  'target',
  'base',
  'count',
  'ratio',
  'risk',
  'frequency',
  'time',
  'start',
  'end',
  'deadline',
  'drawFrom',
  'drawTo',
  'lead',
  'participants',
  'departments',
  'subject',
  'office',
  'joint',
  'duties',
  'method',
  'level',
  'launch',
  'itemClass',
  'classGeneral',
  'classKey',
  'basis',
  'powerItem',
  'staff',
  'year',
  'remark',
] as const satisfies readonly ListField[];

export type PlanField = (typeof PLAN_FIELDS)[number];
export type PlanDraft = LineDraft<PlanField>;
