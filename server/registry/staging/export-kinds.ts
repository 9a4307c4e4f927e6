import { type Text, text } from '../../kernel/text.ts';
import type { Asked } from '../../platform/jobs/jobs.ts';
import type { TableFormatValues } from '../../../schema/registry/import-enums.ts';
import type { ImportKind } from './intake.ts';

export const KIND_NAMES: Record<ImportKind, Text> = {
  ITEMS: text('检查事项', 'Inspection items'),
  TARGETS: text('检查对象', 'Targets'),
  INSPECTORS: text('执法检查人员', 'Inspectors'),
  PLANS: text('年度计划', 'Plans'),
};

export interface OfTemplate {
  kind: ImportKind;
  jurisdictionId: string;
}

export interface OfRecords {
  kind: ImportKind;
  format: keyof typeof TableFormatValues;
  /** As the list of the kind takes it. */
  filter: object | null;
  /** Whose records, where the list takes that beside its filter. */
  departmentCode?: string | null;
  /** Who asked: what is masked for them stays masked. */
  accountId: string;
  on: string;
}

export const exportTemplateKind: Asked<OfTemplate> = {
  name: 'registry.export-template',
  title: ({ kind }) => text(`${KIND_NAMES[kind].zh}模板`, `Template: ${KIND_NAMES[kind].en}`),
};

export const exportIssuesKind: Asked<{ importId: string; fileName: string }> = {
  name: 'registry.export-issues',
  title: ({ fileName }) => text(`批注 ${fileName}`, `Comments on ${fileName}`),
};

export const exportRecordsKind: Asked<OfRecords> = {
  name: 'registry.export-records',
  title: ({ kind, on }) => text(`导出${KIND_NAMES[kind].zh} ${on}`, `Export: ${KIND_NAMES[kind].en} ${on}`),
};
