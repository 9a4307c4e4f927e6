import type { LocalDate } from '../../kernel/clock.ts';
import type { Text } from '../../kernel/text.ts';
import type { StagedLine } from '../importing/index.ts';
import { openWorker } from '../../platform/worker.ts';
import { UnreadableFile } from '../importing/index.ts';
import type { ImportRow, KeptTable } from './import-row.ts';

/** What is to be read. */
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

/** Batches that are read while the hub is at one: it seldom waits, and few are held. */
const AHEAD = 3;

/**
 * Reads a file in a process of its own, some lines at a time; the process waits while nobody takes them. Throws
 * UnreadableFile where the file is no table, WorkerOutOfMemory where it unpacks to too much.
 */
export async function* readBeside(asked: ToRead, signal: AbortSignal): AsyncGenerator<BroughtLines> {
  const file = new URL('./read-worker.ts', import.meta.url);
  const worker = openWorker({ file, given: asked, memoryMb: MEMORY_MB, signal });
  const coming: Promise<Brought>[] = [];
  try {
    for (;;) {
      while (coming.length < AHEAD) {
        const next = worker.ask<Brought>({});
        // What fails is told to whoever takes the batch, which may be nobody any more.
        next.catch(() => undefined);
        coming.push(next);
      }
      const brought = await coming.shift()!;
      signal.throwIfAborted();
      if (brought.what === 'END') return;
      if (brought.what === 'UNREADABLE') throw new UnreadableFile(brought.problem, brought.remedy);
      yield brought;
    }
  } finally {
    await worker.close();
  }
}
