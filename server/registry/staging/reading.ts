import { Worker } from 'node:worker_threads';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Text } from '../../kernel/text.ts';
import type { StagedLine } from '../importing/index.ts';
import { UnreadableFile } from '../importing/index.ts';
import type { ImportRow, KeptTable } from './import-row.ts';

/** What a thread is asked to read. */
export interface ToRead {
  path: string;
  name: string;
  today: LocalDate;
  headings: Record<string, string | null>;
  module: { url: string; name: string };
  /** Lines of data that are kept already. */
  skip: number;
}

/** Some lines of the file, with the tables that began among them. */
export interface BroughtLines extends Pick<ImportRow, 'skipped' | 'skippedLines' | 'otherSheets'> {
  what: 'LINES';
  tables: KeptTable[];
  lines: StagedLine[];
}

export type Brought = BroughtLines | { what: 'END' } | { what: 'UNREADABLE'; problem: Text; remedy: Text };

const MEMORY_MB = 256;

/**
 * Reads a file in a thread of its own, some lines at a time; the thread waits while nobody takes them. Throws
 * UnreadableFile where the file is no table.
 */
export async function* readInThread(asked: ToRead, signal: AbortSignal): AsyncGenerator<BroughtLines> {
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
    workerData: asked,
    // Without what compiles decorators for the hub: it would cost the thread a second and its memory.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '' },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const came: Brought[] = [];
  const failed: Error[] = [];
  let ended = false;
  let wake: (() => void) | null = null;
  const stir = (): void => wake?.();
  worker.on('message', (brought: Brought) => {
    came.push(brought);
    stir();
  });
  worker.on('error', (error) => {
    failed.push(error as Error);
    stir();
  });
  worker.on('exit', () => {
    ended = true;
    stir();
  });
  signal.addEventListener('abort', stir);
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = came.shift();
      if (next === undefined) {
        if (failed[0] !== undefined) throw failed[0];
        if (ended) throw new Error('the thread that read the file ended without its end');
        await new Promise<void>((resolve) => (wake = resolve));
        wake = null;
        continue;
      }
      if (next.what === 'END') return;
      if (next.what === 'UNREADABLE') throw new UnreadableFile(next.problem, next.remedy);
      yield next;
      worker.postMessage('more');
    }
  } finally {
    signal.removeEventListener('abort', stir);
    await worker.terminate();
  }
}
