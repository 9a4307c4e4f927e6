import type { Hub } from '../../action/hub.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { JobKind, JobRun } from '../../platform/jobs/job.ts';
import { csvTable } from '../workbooks/csv.ts';
import { workbook, type WrittenCell } from '../workbooks/workbook.ts';
import { exportRefusal } from './export.permits.ts';
import { exportRecordsKind, KIND_NAMES, type OfRecords } from './export-kinds.ts';
import { EXPORTED_TABLE } from './file-purposes.ts';
import { judgingOf } from './imports.queries.ts';
import { recordRows } from './record-rows.ts';

const WRITING = text('写入文件', 'Writing the file');

async function* asCells(rows: AsyncIterable<string[]>): AsyncGenerator<WrittenCell[]> {
  let isHeading = true;
  for await (const row of rows) {
    yield row.map((cell) => (isHeading ? { text: cell, look: 'HEADING' } : { text: cell }));
    isHeading = false;
  }
}

/** Writes the records of a list into a file. What its owner may not read any more when its turn comes is not written. */
export const exportRecordsJob: JobKind<Hub> = {
  ...exportRecordsKind,
  async run(hub, job: JobRun<OfRecords>) {
    const { kind, format, on, accountId } = job.input;
    const { actor } = await judgingOf(hub, { accountId, fileName: '', goal: null });
    const forbidden = exportRefusal(actor, kind);
    if (forbidden !== null) throw forbidden;
    if (job.account !== accountId) throw refusal.notFound();
    const name = `${KIND_NAMES[kind].zh} ${on}`;
    const rows = recordRows(
      hub,
      actor,
      job.input,
      () => job.breathe(),
      (done) => job.progress(done, null, WRITING),
    );
    const content = format === 'CSV' ? csvTable(rows) : workbook({ name: KIND_NAMES[kind].zh, rows: asCells(rows) });
    const to = { purpose: EXPORTED_TABLE, account: accountId, jurisdiction: actor.jurisdictionId };
    const { id: file } = await hub.files.write({ ...to, name: `${name}.${format.toLowerCase()}` }, content);
    return { file };
  },
};
