import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildHubSchema } from './schema.ts';

const FILE = resolve(import.meta.dirname, '../../schema/schema.graphql');
const HEAD = '# Emitted by `npm run schema` from the classes in schema/ and the resolvers in server/; do not edit.\n\n';

/** The public schema as text: sorted, so that a change shows as just that. */
export async function schemaText(): Promise<string> {
  return `${HEAD}${printSchema(lexicographicSortSchema(await buildHubSchema()))}\n`;
}

export async function writeSchema(file = FILE): Promise<void> {
  await writeFile(file, await schemaText());
}

/** Whether the committed schema is the one that the hub serves. */
export async function schemaIsCurrent(file = FILE): Promise<boolean> {
  const committed = await readFile(file, 'utf8').catch(() => '');
  return committed === (await schemaText());
}
