import DataLoader from 'dataloader';
import type { Hub } from '../action/hub.ts';
import { globalId } from '../kernel/ids.ts';
import { FILE_COLUMNS, fileOf, type FileRow } from '../platform/files/file.ts';
import type { StoredFile } from '../../schema/identity/stored-file.ts';

/** Files that programmes and meetings refer to, as the API shows them, many in one reading. */
export const fileLoader = (hub: Hub) =>
  new DataLoader<string, StoredFile | null>(async (ids) => {
    const rows = await hub.database.rows<FileRow>(`select ${FILE_COLUMNS} from files where id = any($1::uuid[])`, [
      ids,
    ]);
    const files = new Map(rows.map((row) => [row.id, fileOf(row)]));
    return ids.map((id) => {
      const file = files.get(id);
      if (file === undefined) return null;
      const { purpose, name, bytes, sha256, storedAt } = file;
      return { id: globalId('StoredFile', id), purpose, name, bytes, sha256, storedAt };
    });
  });
