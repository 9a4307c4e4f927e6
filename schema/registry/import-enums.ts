import { registerEnumType } from 'type-graphql';

export const ImportKindValues = {
  ITEMS: 'ITEMS',
  TARGETS: 'TARGETS',
  INSPECTORS: 'INSPECTORS',
  PLANS: 'PLANS',
} as const;

registerEnumType(ImportKindValues, {
  name: 'ImportKind',
  description: 'What a table holds.',
  valuesConfig: {
    ITEMS: { description: 'Inspection items (一单, R001).' },
    TARGETS: { description: 'Targets (检查对象名录库, R013).' },
    INSPECTORS: { description: 'Inspectors (执法检查人员名录库, R020).' },
    PLANS: { description: 'A year’s plan (R028): its lines become tasks of a programme that is being drafted.' },
  },
});

export const TableImportStateValues = {
  READING: 'READING',
  STAGED: 'STAGED',
  APPLYING: 'APPLYING',
  APPLIED: 'APPLIED',
  CANCELLING: 'CANCELLING',
  CANCELLED: 'CANCELLED',
  UNDOING: 'UNDOING',
  UNDONE: 'UNDONE',
  FAILED: 'FAILED',
} as const;

registerEnumType(TableImportStateValues, {
  name: 'TableImportState',
  description: 'How far an import is. Up to STAGED the registry holds nothing of it.',
  valuesConfig: {
    READING: { description: 'The file is being read; nothing is in the registry.' },
    STAGED: { description: 'All lines are read and can be mended; nothing is in the registry.' },
    APPLYING: { description: 'It was confirmed and is being written; a hub that dies is replaced, until all is in.' },
    APPLIED: { description: 'All of it is in the registry.' },
    CANCELLING: { description: 'What was written of it is being taken back.' },
    CANCELLED: { description: 'It was cancelled; what was written of it was taken back.' },
    UNDOING: { description: 'It was in the registry and is being taken back.' },
    UNDONE: { description: 'It was taken back.' },
    FAILED: { description: 'The file could not be read; nothing is in the registry.' },
  },
});

export const ImportLineStatusValues = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  SAME: 'SAME',
  QUESTION: 'QUESTION',
  DUPLICATE: 'DUPLICATE',
  REFUSED: 'REFUSED',
} as const;

registerEnumType(ImportLineStatusValues, {
  name: 'ImportLineStatus',
  description: 'What a line would do to the registry, or what keeps it out.',
  valuesConfig: {
    NEW: { description: 'It would add a record.' },
    CHANGED: { description: 'It would change a record.' },
    SAME: { description: 'The registry says the same already; nothing would change.' },
    QUESTION: { description: 'Something in it could not be read for certain and is asked about.' },
    DUPLICATE: { description: 'An earlier line of the file is of the same record.' },
    REFUSED: { description: 'Something in it is wrong, or a rule forbids it.' },
  },
});

export const ImportLineOutcomeValues = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  PASSED_OVER: 'PASSED_OVER',
  UNDONE: 'UNDONE',
  KEPT: 'KEPT',
} as const;

registerEnumType(ImportLineOutcomeValues, {
  name: 'ImportLineOutcome',
  description: 'What became of a line in the registry.',
  valuesConfig: {
    ADDED: { description: 'It added a record.' },
    CHANGED: { description: 'It changed a record.' },
    PASSED_OVER: { description: 'When its turn came it no longer held, and was left out; its findings say why.' },
    UNDONE: { description: 'What it had done was taken back.' },
    KEPT: { description: 'It could not be taken back; its note says why.' },
  },
});

export const ImportSeverityValues = { QUESTION: 'QUESTION', PROBLEM: 'PROBLEM' } as const;

registerEnumType(ImportSeverityValues, {
  name: 'ImportSeverity',
  description: 'How a finding keeps a line out.',
  valuesConfig: {
    QUESTION: { description: 'It must be answered by whoever knows the table.' },
    PROBLEM: { description: 'It is wrong and must be mended.' },
  },
});

export const TableFormatValues = { XLSX: 'XLSX', CSV: 'CSV' } as const;

registerEnumType(TableFormatValues, {
  name: 'TableFormat',
  description: 'How a table is written into a file.',
  valuesConfig: {
    XLSX: { description: 'A workbook of Excel 2007 or later.' },
    CSV: { description: 'Comma separated lines in UTF-8 with its mark, as Excel and WPS open them.' },
  },
});
