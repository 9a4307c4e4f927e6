import { answer, given } from '../../platform/worker-port.ts';
import { readForStaging } from '../importing/lines/read-import.ts';
import type { TableKind } from '../importing/lines/read-import.ts';
import { withHeadings } from '../importing/headings/said-headings.ts';
import { type StagedLine, stagedLine } from '../importing/lines/staged-line.ts';
import { UnreadableFile } from '../importing/unreadable.ts';
import type { KeptTable } from './import-row.ts';
import type { Brought, ToRead } from './reading.ts';

// Reads a file for `readBeside`, a batch for each question.

const LINES_AT_ONCE = 125;

async function* read({ path, name, today, headings, module, skip }: ToRead): AsyncGenerator<Brought> {
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
    yield batch();
    lines = [];
  }
  yield batch();
}

const batches = read(await given<ToRead>());

async function bring(): Promise<Brought> {
  try {
    const { value, done } = await batches.next();
    return done === true ? { what: 'END' } : value;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { problem, remedy } = error;
    return { what: 'UNREADABLE', problem, remedy };
  }
}

await answer(bring);
