import { createHash } from 'node:crypto';
import type { RequirementId } from '../../kernel/clauses.ts';
import type { Text } from '../../kernel/text.ts';
import type { Vault } from '../../platform/vault.ts';
import type { StagedLine } from '../importing/index.ts';
import type { Changed } from '../record-changes.ts';

/** A finding as it is kept, at its column. */
export interface KeptFinding {
  column: number | null;
  heading: string;
  severity: 'QUESTION' | 'PROBLEM';
  message: Text;
  remedy: Text | null;
  clause: RequirementId | null;
}

/** All that is kept of a line under the vault's key. */
export interface LineContent {
  line: StagedLine;
  /** What the reader found, then what the registry found. */
  findings: KeptFinding[];
  changes: Changed[];
}

const place = (importId: string, number: number, what: string): string => `import/${importId}/${number}/${what}`;

/** Personal numbers stand in lines: they are kept as records keep them (R021). */
export function sealed(
  vault: Vault,
  importId: string,
  number: number,
  what: 'content' | 'image',
  value: unknown,
): string {
  return vault.lock(Buffer.from(JSON.stringify(value), 'utf8'), place(importId, number, what)).toString('base64');
}

export function opened<T>(vault: Vault, importId: string, number: number, what: 'content' | 'image', kept: string): T {
  const bytes = vault.open(Buffer.from(kept, 'base64'), place(importId, number, what));
  return JSON.parse(bytes.toString('utf8')) as T;
}

export const keyDigest = (vault: Vault, importId: string, key: string): string =>
  vault.digest(`${importId}\n${key}`, 'import-key').slice(0, 32);

/** A wording as it is looked for: what one cell says, another may say in other spacing. */
export const wordingDigest = (vault: Vault, importId: string, text: string): string =>
  vault.digest(`${importId}\n${text.normalize('NFKC').replace(/\s+/g, '')}`, 'import-wording').slice(0, 32);

/** Goes on with the digest of everything that an import was given, in its order. */
export function digestOn(before: string, given: readonly string[]): string {
  const hash = createHash('sha256').update(`onedoor-import/1\n${before}\n`);
  for (const one of given) hash.update(`${one}\n`);
  return hash.digest('hex');
}
