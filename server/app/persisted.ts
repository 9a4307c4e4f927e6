import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../client/generated/persisted-documents.json');

/** The client's own documents by their SHA-256 in hex, as codegen wrote them down. */
export async function readPersisted(file = FILE): Promise<ReadonlyMap<string, string>> {
  const documents = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([id, source]) => [id.replace(/^sha256:/, ''), source]));
}
