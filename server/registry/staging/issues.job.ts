import type { Hub } from '../../action/hub.ts';
import { clauseOf, wordsOf } from '../../kernel/clauses.ts';
import { text } from '../../kernel/text.ts';
import type { JobKind, JobRun } from '../../platform/jobs/job.ts';
import { textKept } from '../importing/index.ts';
import { workbook, type WrittenCell } from '../workbooks/workbook.ts';
import type { KeptFinding } from './content.ts';
import { exportIssuesKind } from './export-kinds.ts';
import { EXPORTED_TABLE } from './file-purposes.ts';
import { findImport, type ImportRow, type KeptTable } from './import-row.ts';
import { findLines, type ListedLine } from './kept-lines.store.ts';
import { shownCells } from './shown-cells.ts';

const AT_ONCE = 200;
/** What is found stands in a column of its own too: not every program shows notes, and none shows very many. */
const FINDINGS = '问题（改好后请删除此列）';
const WRITING = text('写入批注', 'Writing comments');

type Run = JobRun<{ importId: string; fileName: string }>;

function said({ message, remedy, clause }: KeptFinding): string {
  const told = remedy === null ? message.zh : `${message.zh}。${remedy.zh}`;
  return clause === null ? told : `${told}（${wordsOf(clauseOf(clause))}）`;
}

function headingRow(table: KeptTable | undefined): WrittenCell[] {
  const headings = (table?.columns ?? []).map(({ heading }): WrittenCell => ({ text: heading, look: 'HEADING' }));
  return [...headings, { text: FINDINGS, look: 'HEADING' }];
}

/** A line as it stands, its numbers whole for whoever brought them alone. */
function lineRow(
  { content }: ListedLine,
  kind: ImportRow['kind'],
  table: KeptTable | undefined,
  isOwn: boolean,
): WrittenCell[] {
  if (content === null) return [];
  const { line, findings } = content;
  const masked = isOwn ? [] : shownCells(kind, content, table, true);
  const width = Math.max(table?.columns.length ?? 0, line.cells.length);
  const cells = Array.from({ length: width }, (_, column): WrittenCell => {
    const here = findings.filter((finding) => finding.column === column);
    const shown = masked[column]?.text ?? textKept(line.cells[column]);
    if (here.length === 0) return { text: shown };
    const look = here.some(({ severity }) => severity === 'PROBLEM') ? 'PROBLEM' : 'QUESTION';
    return { text: shown, look, note: here.map(said).join('\n') };
  });
  const all = findings.map((finding) => `${finding.heading}：${said(finding)}`).join('\n');
  return [...cells, { text: all }];
}

async function* rowsOf(hub: Hub, job: Run, row: ImportRow): AsyncGenerator<WrittenCell[]> {
  const isOwn = job.account === row.accountId;
  const total = Object.values(row.counts).reduce((sum, n) => sum + n, 0);
  const all = { statuses: null, outcomes: null, heading: null, isMended: false };
  let table = 0;
  yield headingRow(row.tables[0]);
  for (let after = 0; after < total;) {
    await job.breathe();
    const lines = (await findLines(hub.vault, hub.database, row.id, all, after, AT_ONCE)).slice(0, AT_ONCE);
    if (lines.length === 0) return;
    for (const line of lines) {
      const its = line.content?.line.table ?? table;
      if (its !== table) yield headingRow(row.tables[(table = its)]);
      yield lineRow(line, row.kind, row.tables[its], isOwn);
    }
    after = lines.at(-1)!.number;
    job.progress(after, total, WRITING);
  }
}

/** Gives a staged table back with a note in every cell that has a finding. */
export const exportIssuesJob: JobKind<Hub> = {
  ...exportIssuesKind,
  async run(hub, job: Run) {
    const row = await findImport(hub.database, job.input.importId);
    if (row === null || row.forgotten) return {};
    const name = `${row.fileName.replace(/\.[^.]*$/, '')}（批注）.xlsx`;
    const sheet = row.tables[0]?.sheet || '批注';
    const to = { purpose: EXPORTED_TABLE, name, account: job.account, jurisdiction: row.jurisdictionId };
    const { id: file } = await hub.files.write(to, workbook({ name: sheet.slice(0, 25), rows: rowsOf(hub, job, row) }));
    return { file };
  },
};
