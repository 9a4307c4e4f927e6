import type { Rule } from '../outcome.ts';
import type { Place } from '../world.ts';
import { page, part, payload, type, type TypeEntry } from './guards.ts';

// Columns as in `ROLES`; the import is of the lead:
//              anon lead part left out on off strn head oth. leader aud. admin
const OWN = 'U ok N N N N N N N N N N N';
const OWN_BAD = 'U BAD N N N N N N N N N N N';
const UNKNOWN = 'U N N N N N N N N N N N N';
const SESSION = 'U ok ok ok ok ok ok ok ok ok ok ok ok';

export const importQueries: Record<string, Rule> = {
  tableImport: {
    ask: ({ importId }) => ['query ($id: ID!) { tableImport(id: $id) { state } }', { id: importId }],
    rows: { released: OWN, unknown: UNKNOWN },
  },
  tableImports: {
    ask: () => ['{ tableImports(first: 1) { nodes { id } } }'],
    rows: { any: 'U ok none none none none none none none none none none none' },
  },
  tableRights: { ask: () => ['{ tableRights { kind } }'], rows: { any: SESSION } },
  importFields: { ask: () => ['{ importFields(kind: TARGETS) { field } }'], rows: { any: SESSION } },
};

// Nothing may change: who is let past the permit meets a key that is not valid.
const BLANK_KEY = { requestId: ' ' };

const act = (
  name: string,
  input: string,
  given: (at: Place) => object,
  rows: Rule['rows'],
  shown = 'tableImport { id }',
): Rule => ({
  ask: (at) => [`mutation ($input: ${input}!) { ${name}(input: $input) { ${shown} } }`, { input: given(at) }],
  rows,
});
const onImport = (name: string, input: string, more: object): Rule =>
  act(name, input, ({ importId }) => ({ importId, ...BLANK_KEY, ...more }), { released: OWN_BAD, unknown: UNKNOWN });

export const importMutations: Record<string, Rule> = {
  stageImport: act(
    'stageImport',
    'StageImportInput',
    // A file, but no upload for an import.
    ({ fileId }) => ({ fileId, kind: 'TARGETS' }),
    { released: UNKNOWN, unknown: UNKNOWN },
  ),
  mapImportHeadings: onImport('mapImportHeadings', 'MapImportHeadingsInput', { headings: [] }),
  mendImportLine: onImport('mendImportLine', 'MendImportLineInput', { line: 1, cells: [] }),
  undoMending: onImport('undoMending', 'UndoMendingInput', { mending: 2 }),
  confirmImport: onImport('confirmImport', 'ConfirmImportInput', { expectedRevision: 2 }),
  cancelImport: onImport('cancelImport', 'EndImportInput', {}),
  undoImport: onImport('undoImport', 'EndImportInput', {}),
  exportIssues: act(
    'exportIssues',
    'ExportIssuesInput',
    ({ importId }) => ({ importId, ...BLANK_KEY }),
    { released: OWN_BAD, unknown: UNKNOWN },
    'job { id }',
  ),
  exportTemplate: act(
    'exportTemplate',
    'ExportTemplateInput',
    () => ({ kind: 'TARGETS', ...BLANK_KEY }),
    { any: 'U BAD BAD BAD BAD F F F F F F F BAD' },
    'job { id }',
  ),
  exportRecords: act(
    'exportRecords',
    'ExportRecordsInput',
    () => ({ kind: 'TARGETS', format: 'CSV', ...BLANK_KEY }),
    { any: 'U BAD BAD BAD BAD F F F F F F BAD BAD' },
    'job { id }',
  ),
};

export const importTypes: Record<string, TypeEntry> = {
  TableImport: type(
    {
      'Query.tableImport': 'import:read',
      'TableImportConnection.nodes': 'parent',
      'TableImportPayload.tableImport': 'parent',
      'MendImportLinePayload.tableImport': 'parent',
      'UndoMendingPayload.tableImport': 'parent',
    },
    `id kind state standing revision fileName tables otherSheets skipped skippedLines counts outcomes takesOnlyClean programmeId failure
     stagedBy department createdAt confirmedBy confirmedAt appliedAt undoableUntil viewerCanMend viewerCanConfirm
     viewerCanConfirmClean viewerCanCancel viewerCanUndo`,
    'lines findingCounts job',
  ),
  TableImportConnection: page('Query.tableImports', 'import:list'),
  TableImportPayload: payload('stageImport mapImportHeadings confirmImport cancelImport undoImport', 'tableImport'),
  MendImportLinePayload: payload('mendImportLine', 'tableImport line mending changed lines remaining'),
  UndoMendingPayload: payload('undoMending', 'tableImport lines'),
  ExportPayload: payload('exportTemplate exportIssues exportRecords', 'job'),
  TableRights: type({ 'Query.tableRights': 'import:rights' }, 'kind viewerCanImport viewerCanExport'),
  ImportField: type({ 'Query.importFields': 'import:fields' }, 'field name'),
  ImportTable: part('TableImport.tables', 'sheet headingRow title columns'),
  ImportColumn: part('ImportTable.columns', 'index heading field fieldName isConfirmed isInFile'),
  ImportSkippedLine: part('TableImport.skippedLines', 'sheet row reason text'),
  ImportCounts: part('TableImport.counts', 'total new changed same question duplicate refused'),
  ImportOutcomes: part('TableImport.outcomes', 'added changed passedOver undone kept'),
  ImportFailure: part('TableImport.failure', 'problem remedy'),
  ImportFindingCount: type({ 'TableImport.findingCounts': 'import:findings' }, 'heading questions problems'),
  ImportLineConnection: page('TableImport.lines', 'import:lines'),
  ImportLine: part(
    'ImportLineConnection.nodes MendImportLinePayload.line',
    'number sheet row table status outcome note cells findings changes effects recordId mended',
  ),
  ImportCell: part('ImportLine.cells', 'column text isMasked readAs told'),
  ImportFinding: part('ImportLine.findings', 'column heading severity message remedy clause choices'),
  ImportChoice: part('ImportFinding.choices', 'text label'),
  ImportMending: part('ImportLine.mended', 'by at'),
  ImportEffect: part('ImportLine.effects', 'message clause'),
};

const ofImport = (field: string, says: NonNullable<Rule['says']>, word: string): Rule[] => [
  {
    ask: ({ importId }) => [`query ($id: ID!) { tableImport(id: $id) { ${field} } }`, { id: importId }],
    says,
    rows: { released: OWN.replace('ok', word), unknown: UNKNOWN },
  },
];

const lines = ofImport(
  'lines(first: 10) { totalCount nodes { cells { text isMasked } } }',
  // The one line is of a person, whose number nobody is shown whole.
  ({ lines: { totalCount, nodes } }) =>
    `${totalCount}/${nodes.length}${nodes[0].cells.some(({ isMasked }: any) => isMasked) ? ':masked' : ''}`,
  '1/1:masked',
);

/** Fields of imports that have a rule of their own. */
export const importFields: Record<string, Rule[]> = {
  'TableImport.lines': lines,
  'ImportLineConnection.totalCount': lines,
  'TableImport.findingCounts': ofImport(
    'findingCounts { heading }',
    ({ findingCounts }) => `${findingCounts.length}`,
    '0',
  ),
  'TableImport.job': ofImport('job { state }', ({ job }) => job?.state ?? 'null', 'DONE'),
  'TableImportConnection.totalCount': [
    {
      ask: () => ['{ tableImports(first: 10) { totalCount nodes { id } } }'],
      says: ({ totalCount, nodes }) => `${totalCount}/${nodes.length}`,
      rows: { any: 'U 1/1 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0' },
    },
  ],
};
