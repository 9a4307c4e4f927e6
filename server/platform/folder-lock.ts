import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConfigError } from './config.ts';

/**
 * Takes the data folder for this process. The embedded database opens a folder a second time without a word and then
 * corrupts it, so a lock of the kernel (SQLite's, on a file of ours) guards it: it holds across containers that share
 * the folder and is gone with the process, however that ends.
 */
export function lockFolder(dataDir: string): { release(): void } {
  mkdirSync(dataDir, { recursive: true });
  const lock = new DatabaseSync(join(dataDir, 'folder.lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new ConfigError(`Another Onedoor process uses ${dataDir}. Stop it, or give this one another DATA_DIR.`);
  }
  return { release: () => lock.close() };
}
