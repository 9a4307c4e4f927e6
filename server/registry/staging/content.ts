import { createHash } from 'node:crypto';
import { constants, deflateSync, inflateSync } from 'node:zlib';
import type { RequirementId } from '../../kernel/clauses.ts';
import type { Text } from '../../kernel/text.ts';
import type { Vault } from '../../platform/vault.ts';
import type { StagedLine } from '../importing/index.ts';
import type { Changed } from '../record-changes.ts';
import type { Effect } from './intake.ts';

/** A finding as it is kept, at its column. */
export interface KeptFinding {
  column: number | null;
  heading: string;
  severity: 'QUESTION' | 'PROBLEM';
  message: Text;
  remedy: Text | null;
  clause: RequirementId | null;
  /** All columns that are read as its column's field, where they are several. */
  rivals?: number[];
}

/** All that is kept of a line under the vault's key. */
export interface LineContent {
  line: StagedLine;
  /** What the reader found, then what the registry found. */
  findings: KeptFinding[];
  changes: Changed[];
  /** What else would come of it; left out: nothing. */
  effects?: Effect[];
}

const place = (importId: string, number: number, what: string): string => `import/${importId}/${number}/${what}`;

// A long text stands in a line up to three times: in its cell, its value and its change. A short line would only cost
// the time.
const WORTH_PACKING = 4_096;
const PACKED = 0x78;

function packed(json: string): Buffer {
  const bytes = Buffer.from(json, 'utf8');
  return bytes.length < WORTH_PACKING ? bytes : deflateSync(bytes, { level: constants.Z_BEST_SPEED });
}

/** No JSON begins as packed bytes do. */
const unpacked = (bytes: Buffer): Buffer => (bytes[0] === PACKED ? inflateSync(bytes) : bytes);

/** Personal numbers stand in lines: they are kept as records keep them (R021). */
export function sealed(
  vault: Vault,
  importId: string,
  number: number,
  what: 'content' | 'image',
  value: unknown,
): string {
  return vault.lock(packed(JSON.stringify(value)), place(importId, number, what)).toString('base64');
}

export function opened<T>(vault: Vault, importId: string, number: number, what: 'content' | 'image', kept: string): T {
  const bytes = vault.open(Buffer.from(kept, 'base64'), place(importId, number, what));
  return JSON.parse(unpacked(bytes).toString('utf8')) as T;
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
