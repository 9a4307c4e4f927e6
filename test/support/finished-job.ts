import { Readable } from 'node:stream';
import { globalId, newId } from '../../server/kernel/ids.ts';
import type { TestHub } from './hub.ts';

/** A job of an account that is done, with a result, a place and a file. */
export async function finishedJob({ hub }: TestHub, username: string): Promise<{ jobId: string; fileId: string }> {
  const { database, files } = hub;
  const [owner] = await database.rows<{ account: string; jurisdiction: string }>(
    'select id as account, jurisdiction_id as jurisdiction from accounts where username = $1',
    [username],
  );
  const about = { purpose: 'EXPORT', name: '导出.csv', ...owner! };
  const { id: file } = await files.write(about, Readable.from([Buffer.from('abc')]));
  const id = newId();
  await database.transaction(async (tx) => {
    await files.keep(tx, file, `job:${id}`);
    await tx.rows(
      `insert into jobs (id, kind, title, account, jurisdiction, input, state, result, link, file, started_at, ended_at)
       values ($1, 'try.done', '{"zh":"导出","en":"Export"}', $2, $3, '{}', 'DONE', '{"rows":1}', '/plans', $4, now(), now())`,
      [id, owner!.account, owner!.jurisdiction, file],
    );
  });
  return { jobId: globalId('Job', id), fileId: globalId('StoredFile', file) };
}
