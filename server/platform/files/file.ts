/** A file that the hub keeps, whole and unchanging. */
export interface StoredFile {
  id: string;
  /** What it came or was made for, as a capability names it. */
  purpose: string;
  name: string;
  bytes: number;
  /** In hex. */
  sha256: string;
  /** Who brought it or had it made; null for the hub's own. */
  account: string | null;
  jurisdiction: string;
  storedAt: Date;
}

/** What must be known of a file before its bytes come. */
export type NewFile = Pick<StoredFile, 'purpose' | 'name' | 'account' | 'jurisdiction'>;

export const FILE_COLUMNS = `id, purpose, name, bytes::text as bytes, sha256, account, jurisdiction, touched_at as "storedAt"`;

export interface FileRow extends Omit<StoredFile, 'bytes' | 'storedAt'> {
  bytes: string;
  storedAt: string;
}

export function fileOf(row: FileRow): StoredFile {
  return { ...row, bytes: Number(row.bytes), storedAt: new Date(row.storedAt) };
}
