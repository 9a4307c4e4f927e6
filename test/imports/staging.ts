import { leave, send } from '../files/sending.ts';
import type { Caller } from '../support/caller.ts';

const COUNTS = '{ total new changed same question duplicate refused }';
export const IMPORT = `id kind state standing revision fileName counts ${COUNTS}
  outcomes { added changed passedOver undone kept } failure { problem remedy } takesOnlyClean programmeId undoableUntil
  tables { sheet headingRow columns { index heading field fieldName isConfirmed isInFile } }
  viewerCanMend { allowed } viewerCanConfirm { allowed reason } viewerCanConfirmClean { allowed reason }
  viewerCanCancel { allowed } viewerCanUndo { allowed reason } findingCounts { heading questions problems }
  job { id state progress { done total } failure { message } }`;
const LINE = `number row sheet status outcome note recordId cells { column text isMasked readAs told }
  findings { column heading severity message remedy clause { id } choices { text label } }
  changes { field before after } effects { message clause { id } } mended { by at }`;

const STAGE = `mutation ($input: StageImportInput!) { stageImport(input: $input) { tableImport { id job { id link } } } }`;
const PROGRESS = `subscription ($id: ID!) { jobProgress(jobId: $id) { state progress { done total } failure { message } file { id name } } }`;

/** An import by its id. */
export const seen = (caller: Caller, id: string): Promise<any> =>
  caller.get(`query ($id: ID!) { tableImport(id: $id) { ${IMPORT} } }`, { id });

/** Lines of an import. */
export async function linesOf(caller: Caller, id: string, filter: object | null = null, first = 100): Promise<any[]> {
  const { lines } = await caller.get(
    `query ($id: ID!, $filter: ImportLineFilter, $first: Int!) { tableImport(id: $id) {
       lines(filter: $filter, first: $first) { nodes { ${LINE} } totalCount } } }`,
    { id, filter, first },
  );
  return lines.nodes;
}

const hasEnded = ({ state }: any): boolean => ['DONE', 'FAILED', 'CANCELLED'].includes(state);

/** Waits until a job has ended; gives it. */
export async function ended(caller: Caller, jobId: string, within = 50_000): Promise<any> {
  const feed = caller.subscribe(PROGRESS, { id: jobId });
  try {
    const jobs = await feed.until((heard, errors) => errors.length > 0 || heard.some(hasEnded), within);
    if (feed.errors.length > 0) throw new Error(JSON.stringify(feed.errors));
    return jobs.find(hasEnded);
  } finally {
    await feed.close();
  }
}

/** Sends bytes as a file and stages them, without waiting for anything. */
export async function begun(caller: Caller, kind: string, bytes: Buffer, name = '名单.csv'): Promise<any> {
  const token = await leave(caller, bytes.length, { purpose: 'IMPORT_TABLE', name });
  const { json } = await send(caller.url, token, bytes);
  const { tableImport } = await caller.get(STAGE, { input: { fileId: json.id, kind } });
  return tableImport;
}

/** The same, read to its end. */
export async function staged(caller: Caller, kind: string, bytes: Buffer, name?: string): Promise<any> {
  const { id, job } = await begun(caller, kind, bytes, name);
  await ended(caller, job.id);
  return seen(caller, id);
}

/** A CSV of these rows. */
export const csv = (...rows: string[][]): Buffer =>
  Buffer.from(
    `\ufeff${rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`,
  );

const payloadOf = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { tableImport { ${IMPORT} } } }`;

export const CONFIRM = payloadOf('confirmImport', 'ConfirmImportInput');
export const CANCEL = payloadOf('cancelImport', 'EndImportInput');
export const UNDO = payloadOf('undoImport', 'EndImportInput');
export const MAP = payloadOf('mapImportHeadings', 'MapImportHeadingsInput');
export const MEND = `mutation ($input: MendImportLineInput!) { mendImportLine(input: $input) {
  mending changed lines remaining line { ${LINE} } tableImport { ${IMPORT} } } }`;

export const UNDO_MENDING = `mutation ($input: UndoMendingInput!) { undoMending(input: $input) {
  lines tableImport { ${IMPORT} } } }`;

/** Confirms an import as it is and waits until it is written. */
export async function confirmed(caller: Caller, id: string, more: object = {}): Promise<any> {
  const { revision } = await seen(caller, id);
  const { tableImport } = await caller.get(CONFIRM, { input: { importId: id, expectedRevision: revision, ...more } });
  await ended(caller, tableImport.job.id);
  return seen(caller, id);
}

/** Undoes an import and waits until it is taken back. */
export async function undone(caller: Caller, id: string): Promise<any> {
  const { tableImport } = await caller.get(UNDO, { input: { importId: id } });
  await ended(caller, tableImport.job.id);
  return seen(caller, id);
}
