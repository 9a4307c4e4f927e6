import type { Hub } from '../../action/hub.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { JobKind, JobRun } from '../../platform/jobs/job.ts';
import { WorkerOutOfMemory } from '../../platform/worker.ts';
import { SeenKeys, UnreadableFile } from '../importing/index.ts';
import { digestOn } from './content.ts';
import { findImport, type ImportRow } from './import-row.ts';
import { judgingOf } from './imports.queries.ts';
import type { Intake } from './intake.ts';
import { intakeOf } from './intakes.ts';
import { type OfImport, readImportKind } from './job-kinds.ts';
import { judgeLines, type NumberedLine } from './judge.ts';
import { addLines, sealLines, type Told } from './lines.store.ts';
import { createPace } from './pace.ts';
import { readBeside } from './reading.ts';

interface Kept {
  /** Lines of before are gone. */
  cleared: boolean;
  /** Lines that are kept. */
  lines: number;
}

type Run = JobRun<OfImport, Kept>;

const READING = text('读取并核对', 'Reading and checking');
const AT_ONCE = 200;

/** Takes away what an earlier reading left, some lines at a time. */
async function clear(hub: Hub, job: Run, importId: string): Promise<void> {
  const [last] = await hub.database.rows<{ number: number | null }>(
    'select max(number) as number from table_import_lines where import_id = $1',
    [importId],
  );
  for (let after = 0; after < (last?.number ?? 0); after += AT_ONCE) {
    await job.breathe();
    await hub.database.transaction((tx) =>
      tx.rows('delete from table_import_lines where import_id = $1 and number > $2 and number <= $3', [
        importId,
        after,
        after + AT_ONCE,
      ]),
    );
  }
  await hub.database.transaction(async (tx) => {
    await tx.rows(
      `update table_imports set tables = '[]', skipped = 0, skipped_lines = '[]', lines_new = 0, lines_changed = 0,
         lines_same = 0, lines_question = 0, lines_duplicate = 0, lines_refused = 0 where id = $1`,
      [importId],
    );
    await job.keep({ cleared: true, lines: 0 }, tx);
  });
}

/** Keeps the lines of a file; false where the import was cancelled meanwhile. */
async function keepAll(hub: Hub, job: Run, row: ImportRow, intake: Intake, path: string): Promise<boolean> {
  const known = await intake.prepare(hub, await judgingOf(hub, row));
  const pace = createPace(hub);
  const { id, fileName: name, readOn: today, headings, file: _ } = row;
  let kept = job.checkpoint?.lines ?? 0;
  const tables: ImportRow['tables'] = [];
  let { digest } = row;
  let told = 0;
  // Who goes on with another's work has not seen its keys: then the database is asked for each.
  const seen = kept === 0 ? new SeenKeys() : null;
  const mayBeKept = (key: string): boolean => seen === null || seen.seen(key, 1) !== null;
  const asked = { path, name, today, headings, module: intake.module, skip: kept };
  for await (const brought of readBeside(asked, job.signal)) {
    tables.push(...brought.tables);
    const { skippedLines, otherSheets } = brought;
    const isNew = brought.tables.length > 0 || skippedLines.length > told || otherSheets.length > 0;
    told = skippedLines.length;
    let about: Told['about'] = isNew ? { tables, skippedLines, otherSheets } : undefined;
    let rest: NumberedLine[] = brought.lines.map((line, i) => ({ number: kept + i + 1, line }));
    do {
      const goesOn = await pace.piece(async (size) => {
        const lines = rest.slice(0, size);
        rest = rest.slice(size);
        const judged = await judgeLines(hub.vault, hub.database, intake, known, { id, tables }, lines, mayBeKept);
        await pace.pause();
        const sealed = await sealLines(hub.vault, id, judged);
        const next = digestOn(digest, sealed.given);
        await pace.pause();
        const isStill = await hub.database.transaction(async (tx) => {
          if (!(await addLines(tx, id, sealed, { digest: next, skipped: brought.skipped, about }))) return false;
          await job.keep({ cleared: true, lines: kept + lines.length }, tx);
          return true;
        });
        kept += lines.length;
        digest = next;
        about = undefined;
        return isStill;
      });
      if (!goesOn) return false;
      job.progress(kept, null, READING);
      await job.breathe();
    } while (rest.length > 0);
  }
  return true;
}

const TOO_MUCH = {
  problem: text('文件展开后过大，读取时内存不足', 'The file unpacks to more than the hub has memory to read'),
  remedy: text('请拆成几个文件，或另存为 CSV UTF-8 再上传', 'Split it, or save it as CSV UTF-8 and upload that'),
};

async function fail(
  hub: Hub,
  importId: string,
  { problem, remedy }: Pick<UnreadableFile, 'problem' | 'remedy'>,
): Promise<never> {
  await hub.database.transaction((tx) =>
    tx.rows(
      `update table_imports set state = 'FAILED', revision = revision + 1, failure = $2::jsonb, ended_at = $3
       where id = $1 and state = 'READING'`,
      [importId, JSON.stringify({ problem, remedy }), hub.clock.now().toISOString()],
    ),
  );
  throw new Refusal('BAD_USER_INPUT', text(`${problem.zh}。${remedy.zh}`, `${problem.en}. ${remedy.en}`));
}

/** Reads a staged file line by line, and says of each what it would do. Taken up again, it goes on where it was. */
export const readImportJob: JobKind<Hub, OfImport, Kept> = {
  ...readImportKind,
  atOnce: 2,
  async run(hub, job) {
    const { importId } = job.input;
    const row = await findImport(hub.database, importId);
    if (row === null || row.state !== 'READING') return {};
    const intake = intakeOf(hub, row.kind);
    if (job.checkpoint?.cleared !== true) await clear(hub, job, importId);
    try {
      const isWhole = await hub.files.onDisk(row.file, (path) => keepAll(hub, job, row, intake, path));
      if (!isWhole) return {};
    } catch (error) {
      if (error instanceof UnreadableFile) await fail(hub, importId, error);
      if (error instanceof WorkerOutOfMemory) await fail(hub, importId, TOO_MUCH);
      throw error;
    }
    await hub.database.transaction((tx) =>
      tx.rows(
        `update table_imports set state = 'STAGED', revision = revision + 1 where id = $1 and state = 'READING'`,
        [importId],
      ),
    );
  },
};
