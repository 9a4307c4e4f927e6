import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ConfigError } from '../platform/config.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const PAGES = resolve(ROOT, 'dist/client');
/** Written last, so that a build that was cut off is begun again. */
export const BUILT = resolve(PAGES, '.built');
const SOURCES = ['client', 'vite.config.ts', 'package.json'].map((name) => resolve(ROOT, name));

async function newestOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const times = await Promise.all(files.map(async (file) => (await stat(resolve(file.parentPath, file.name))).mtimeMs));
  return Math.max(...times);
}

async function isFresh(): Promise<boolean> {
  if (!existsSync(BUILT)) return false;
  const [built, ...sources] = await Promise.all([stat(BUILT).then((found) => found.mtimeMs), ...SOURCES.map(newestOf)]);
  return sources.every((changed) => changed <= built);
}

function canBuild(): boolean {
  try {
    createRequire(import.meta.url).resolve('vite/package.json');
    return true;
  } catch {
    return false;
  }
}

/** Builds in a process of its own, beside the opening of the database. */
async function build(): Promise<void> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'build-client.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new ConfigError(`The pages in client/ could not be built:\n${said.trim()}`);
}

/**
 * Makes sure that there are pages to serve, as new as their sources. A deployment has no build tools and serves the
 * pages that were shipped with it.
 */
export async function ensureClient(): Promise<void> {
  if (canBuild()) {
    if (!(await isFresh())) await build();
  } else if (!existsSync(resolve(PAGES, 'index.html'))) {
    throw new ConfigError(
      'There are no pages in dist/client, nor the tools to build them; run `npm ci` and `npm run build` first.',
    );
  }
}
