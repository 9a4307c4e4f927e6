import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

const PAGES = resolve(import.meta.dirname, '../../dist/client');
const TEXT = new Set(['.js', '.css', '.html', '.svg', '.json', '.ttf', '.wasm', '.txt']);
const SMALLEST = 1024;
/** Above it Brotli's best would take seconds a file; none that large is among a page's first. */
const LARGE = 512 * 1024;

const gzipped = (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 });

const brotli = (content: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/**
 * Lays compressed copies beside each file that gains by them: over a slow network that is a third of the time. Brotli is
 * a sixth smaller again, but browsers take it over TLS only.
 */
async function compressAll(): Promise<void> {
  const entries = await readdir(PAGES, { recursive: true, withFileTypes: true });
  const files = entries.filter((found) => found.isFile() && TEXT.has(extname(found.name)));
  await Promise.all(
    files.map(async (entry) => {
      const file = resolve(entry.parentPath, entry.name);
      if ((await stat(file)).size < SMALLEST) return;
      const content = await readFile(file);
      await Promise.all([
        gzipped(content).then((small) => writeFile(`${file}.gz`, small)),
        brotli(content).then((small) => writeFile(`${file}.br`, small)),
      ]);
    }),
  );
}

const begun = new Date();
await build({ configFile: resolve(import.meta.dirname, '../../vite.config.ts'), logLevel: 'warn' });
await compressAll();
const mark = resolve(PAGES, '.built');
await writeFile(mark, '');
// A source that was changed while the build ran is newer than the mark, and so is built again.
await utimes(mark, begun, begun);
