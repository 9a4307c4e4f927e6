import type { Hub } from '../../action/hub.ts';
import { text } from '../../kernel/text.ts';
import type { JobKind } from '../../platform/jobs/job.ts';
import { UNDO_DAYS } from './end.action.ts';
import { writeImportKind } from './job-kinds.ts';
import { usedBy } from './stage.action.ts';

interface Stray {
  id: string;
  state: string;
  fileName: string;
  accountId: string;
  jurisdictionId: string;
  file: string;
}

const COLUMNS = `i.id, i.state, i.file_name as "fileName", i.account_id as "accountId", i.jurisdiction_id as "jurisdictionId", i.file`;

/** Imports at work whose job ended without them: it was cancelled while it waited, or it failed. */
function findStray(hub: Hub): Promise<Stray[]> {
  return hub.database.rows<Stray>(
    `select ${COLUMNS} from table_imports i left join jobs j on j.id = i.job
     where i.state in ('READING', 'APPLYING', 'CANCELLING', 'UNDOING') and (j.id is null or j.state in ('DONE', 'FAILED', 'CANCELLED'))
     limit 100`,
  );
}

/** Nothing was written of what was being read; what was being written is taken up again. */
async function mendStray(hub: Hub, stray: Stray): Promise<void> {
  const { id, state, fileName, accountId, jurisdictionId } = stray;
  const now = hub.clock.now().toISOString();
  await hub.database.transaction(async (tx) => {
    const still = await tx.rows('select 1 from table_imports where id = $1 and state = $2 for no key update', [
      id,
      state,
    ]);
    if (still.length === 0) return;
    if (state === 'READING') {
      const failure = {
        problem: text('读取中断了', 'Reading was interrupted'),
        remedy: text('请重新上传文件', 'Send the file again'),
      };
      await tx.rows(
        `update table_imports set state = 'FAILED', revision = revision + 1, failure = $2::jsonb, ended_at = $3 where id = $1`,
        [id, JSON.stringify(failure), now],
      );
      return;
    }
    const owner = { account: accountId, jurisdiction: jurisdictionId };
    const job = await hub.jobs.enqueue(tx, writeImportKind, { importId: id, fileName }, owner);
    await tx.rows('update table_imports set job = $2 where id = $1', [id, job]);
  });
}

const LINES_AT_ONCE = 200;
const DAY_MS = 86_400_000;

/** Imports whose lines nobody needs any more: they ended before anything was written, or can no longer be undone. */
function findToForget(hub: Hub): Promise<Stray[]> {
  const now = hub.clock.now();
  const past = new Date(now.getTime() - UNDO_DAYS * DAY_MS).toISOString();
  return hub.database.rows<Stray>(
    `select ${COLUMNS} from table_imports i where not forgotten and (
       (state in ('CANCELLED', 'FAILED') and confirmed_at is null)
       or (state in ('CANCELLED', 'UNDONE') and ended_at < $2) or (state = 'APPLIED' and undoable_until < $1)
       or (state = 'STAGED' and created_at < $2))
     limit 100`,
    [now.toISOString(), past],
  );
}

/** Forgets what stood in an import's lines; what became of them stays. */
async function forget(hub: Hub, { id, file, state }: Stray, breathe: () => Promise<void>): Promise<void> {
  if (state === 'STAGED') {
    await hub.database.transaction((tx) =>
      tx.rows(
        `update table_imports set state = 'CANCELLED', revision = revision + 1, ended_at = $2 where id = $1 and state = 'STAGED'`,
        [id, hub.clock.now().toISOString()],
      ),
    );
  }
  const [last] = await hub.database.rows<{ number: number | null }>(
    'select max(number) as number from table_import_lines where import_id = $1',
    [id],
  );
  for (let after = 0; after < (last?.number ?? 0); after += LINES_AT_ONCE) {
    await breathe();
    const piece = [id, after, after + LINES_AT_ONCE];
    await hub.database.transaction(async (tx) => {
      await tx.rows(
        `update table_import_lines set content = null where import_id = $1 and number > $2 and number <= $3`,
        piece,
      );
      await tx.rows(
        `update table_import_results set image = null where import_id = $1 and number > $2 and number <= $3`,
        piece,
      );
      for (const table of ['table_import_findings', 'table_import_keys']) {
        await tx.rows(`delete from ${table} where import_id = $1 and number > $2 and number <= $3`, piece);
      }
    });
  }
  await hub.database.transaction(async (tx) => {
    await tx.rows('update table_imports set forgotten = true where id = $1', [id]);
    await hub.files.release(tx, file, usedBy(id));
  });
}

/** Looks after imports once a minute: takes up what lost its job, forgets what nobody needs. */
export const tendImportsJob: JobKind<Hub, Record<string, never>> = {
  name: 'registry.tend-imports',
  title: () => text('整理导入', 'Looking after imports'),
  everySeconds: 60,
  async run(hub, job) {
    for (const stray of await findStray(hub)) await mendStray(hub, stray);
    for (const old of await findToForget(hub)) await forget(hub, old, () => job.breathe());
  },
};

/** Takes up at a start what lost its job. */
export async function takeUpStray(hub: Hub): Promise<void> {
  for (const stray of await findStray(hub)) await mendStray(hub, stray);
}
