import { globalId } from '../../kernel/ids.ts';
import type { StoredFile as StoredRecord } from '../../platform/files/file.ts';
import type { StoredFile } from '../../../schema/identity/stored-file.ts';

export function fileView({ id, purpose, name, bytes, sha256, storedAt }: StoredRecord): StoredFile {
  return { id: globalId('StoredFile', id), purpose, name, bytes, sha256, storedAt };
}
