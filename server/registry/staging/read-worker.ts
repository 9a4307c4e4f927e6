import { parentPort, workerData } from 'node:worker_threads';
import { readForStaging } from '../importing/lines/read-import.ts';
import type { TableKind } from '../importing/lines/read-import.ts';
import { withHeadings } from '../importing/headings/said-headings.ts';
import { type StagedLine, stagedLine } from '../importing/lines/staged-line.ts';
import { UnreadableFile } from '../importing/unreadable.ts';
import type { KeptTable } from './import-row.ts';
import type { Brought, ToRead } from './reading.ts';

// Reads a file beside the hub's own thread. Nothing of it needs decorators: Node runs it as it stands.

const LINES_AT_ONCE = 125;
const BATCHES_AHEAD = 3;

const port = parentPort!;
const { path, name, today, headings, module, skip } = workerData as ToRead;

let ahead = 0;
let wake: (() => void) | null = null;
port.on('message', () => {
  ahead -= 1;
  wake?.();
});

/** Sends, and waits while the other side has more before it than it needs. */
async function send(brought: Brought): Promise<void> {
  port.postMessage(brought);
  ahead += 1;
  while (ahead >= BATCHES_AHEAD) await new Promise<void>((resolve) => (wake = resolve));
}

async function read(): Promise<void> {
  const loaded = (await import(module.url)) as Record<string, TableKind>;
  const kind = withHeadings(loaded[module.name]!, headings);
  const { drafts, summary } = readForStaging({ name, content: { path } }, kind, today);
  const tables: KeptTable[] = [];
  const places = new Map<unknown, number>();
  let lines: StagedLine[] = [];
  let told = 0;
  let count = 0;
  const batch = (): Brought => {
    const fresh = tables.slice(told);
    told = tables.length;
    const { skipped, otherSheets } = summary;
    return { what: 'LINES', tables: fresh, lines, skipped: skipped.count, skippedLines: skipped.first, otherSheets };
  };
  for await (const [draft, reading] of drafts) {
    const { columns, title, headingRow } = draft.layout;
    let table = places.get(draft.layout);
    if (table === undefined) {
      places.set(draft.layout, (table = tables.length));
      tables.push({ sheet: draft.sheet, columns, title, headingRow });
    }
    count += 1;
    if (count <= skip) continue;
    lines.push(stagedLine(draft, reading, table));
    if (lines.length < LINES_AT_ONCE) continue;
    await send(batch());
    lines = [];
  }
  await send(batch());
  port.postMessage({ what: 'END' } satisfies Brought);
}

try {
  await read();
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  const { problem, remedy } = error;
  port.postMessage({ what: 'UNREADABLE', problem, remedy } satisfies Brought);
} finally {
  port.close();
}
