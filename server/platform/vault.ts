import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from './config.ts';

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;

/**
 * Keeps bytes at rest under the configuration's key (AES-256-GCM). `label` binds a ciphertext to its place, so that one
 * copied into another row does not open there (R075).
 */
export interface Vault {
  lock(plain: Uint8Array, label: string): Buffer;
  open(sealed: Uint8Array, label: string): Buffer;
  /** Equal for equal texts; without the key nobody can try texts until one fits. */
  digest(plain: string, label: string): string;
}

export function createVault(key: Uint8Array): Vault {
  return {
    lock(plain, label) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(label));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, label) {
      const bytes = Buffer.from(sealed);
      const nonce = bytes.subarray(1, 1 + NONCE);
      const tag = bytes.subarray(1 + NONCE, 1 + NONCE + TAG);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(label)).setAuthTag(tag);
      return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]);
    },
    digest: (plain, label) => createHmac('sha256', key).update(`onedoor-digest/1\n${label}\n${plain}`).digest('hex'),
  };
}

/** The configured key, or the one of the data folder, which is made at the first start and readable by its owner only. */
export async function openVault(configured: string | null, dataDir: string): Promise<Vault> {
  if (configured !== null) return createVault(Buffer.from(configured, 'base64'));
  const file = join(dataDir, 'onedoor.key');
  await mkdir(dataDir, { recursive: true });
  const made = randomBytes(32).toString('base64');
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const stored = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (stored.length !== 32)
    throw new ConfigError(`${file} holds no key of 32 bytes; restore it from a backup or set ONEDOOR_KEY.`);
  return createVault(stored);
}
