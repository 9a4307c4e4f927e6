import { afterAll, describe, expect, it } from '@jest/globals';
import { planTable, type PlanValues } from '../../server/programmes/index.ts';
import { type LineReading, readImport, type Window } from '../../server/registry/index.ts';
import { columnsOf } from '../../server/registry/importing/headings/layout.ts';
import { cellIn, FORMS, jointItems, type Published, publishedTables } from '../registry/published.ts';
import { Shares } from '../registry/shares.ts';
import { CLASS_RATIOS, FREQUENCIES, RATIOS, TIMES } from '../registry/tables/expected.ts';

interface Expected {
  taskName: string;
  industry: string;
  lead: string;
  participants: string[];
  items: string[];
  targetKind: string;
  owner?: string;
}

const tables = [...publishedTables<Expected>('plans'), jointItems<Expected>()];

/** The cells of a line by what their columns mean; empty ones are left out. */
function cellsOf(table: Published<Expected>, line: number, form: string): Record<string, string> {
  const columns = columnsOf(table.columns, planTable.vocabulary);
  const cells = columns.map(({ field, index }) => [field ?? '', cellIn(table, line, index, form)]);
  return Object.fromEntries(cells.filter(([field, text]) => field !== '' && text !== '')) as Record<string, string>;
}

const known = <T>(dictionary: Readonly<Record<string, T>>, cell: string): T => {
  if (!Object.hasOwn(dictionary, cell)) throw new Error(`nobody has said yet what this cell says: ${cell}`);
  return dictionary[cell]!;
};

/** A window with the table's year in it; undefined where it needs one that nobody names, or names another. */
function dated(window: Window | null | undefined, year: number | null): Window | undefined {
  if (window === null || window === undefined) return undefined;
  const text = JSON.stringify(window);
  if (text.includes('Y-')) return year === null ? undefined : (JSON.parse(text.replaceAll('Y-', `${year}-`)) as Window);
  return year !== null && !text.includes(`"${year}`) ? undefined : window;
}

function expectedWindow(cells: Record<string, string>, year: number | null): Window | undefined {
  if (cells.start !== undefined && cells.end !== undefined) return { from: '2023-03-01', to: '2023-09-30' };
  if (cells.deadline !== undefined) return dated(known(TIMES, cells.deadline).end, year);
  return cells.time === undefined ? undefined : dated(known(TIMES, cells.time).span, year);
}

async function linesOf(table: Published<Expected>, form: string): Promise<LineReading[]> {
  const { lines } = readImport(await FORMS[form]!(table), planTable, '2026-01-01');
  const read: LineReading[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

describe.each(Object.keys(FORMS))('published plans as %s', (form) => {
  const shares = new Shares();
  afterAll(() => void process.stdout.write(`plans as ${form}:\n${shares}\n`));

  it.each(tables.map((table) => [table.name, table] as const))('%s', async (_, table) => {
    const lines = await linesOf(table, form);
    expect(lines).toHaveLength(table.lines.length);
    lines.forEach((reading, i) => {
      const cells = cellsOf(table, i, form);
      const { values } = reading as { values: PlanValues };
      const { expected } = table.lines[i]!;
      const wrong: unknown[] = [];
      const count = (kind: string, should: unknown, found: unknown): void => {
        if (!shares.count(kind, should, found)) wrong.push({ kind, should, found });
      };
      if (cells.ratio !== undefined) {
        const byClass = cells.risk === undefined ? undefined : CLASS_RATIOS[cells.risk];
        count('ratio', known(RATIOS, cells.ratio)[0] ?? byClass, values.sampling);
      }
      const often = cells.frequency === undefined ? undefined : known(FREQUENCIES, cells.frequency);
      const beside = cells.ratio === undefined ? undefined : known(RATIOS, cells.ratio)[1];
      if (often !== undefined || beside !== undefined) {
        count('frequency', often?.[0] ?? beside ?? undefined, values.frequency);
        expect(values.visitCap).toEqual(often?.[1]);
      }
      if (['time', 'start', 'end', 'deadline'].some((field) => cells[field] !== undefined)) {
        count('time', expectedWindow(cells, Number(cells.year ?? table.year ?? 0) || null), values.window);
      }
      if (expected.lead !== '') count('lead', expected.lead, values.lead);
      else expect(values.lead).toBeUndefined();
      if (expected.participants.length > 0) count('participants', expected.participants, values.participants);
      else expect(values.participants).toBeUndefined();
      for (const field of ['taskName', 'industry', 'targetKind'] as const) {
        if (expected[field] !== '') count(field, expected[field].replace(/\n/g, ''), values[field]);
        else expect(values[field]).toBeUndefined();
      }
      const names = values.items?.map(({ name }) => name);
      if (expected.items.length > 0) count('items', expected.items, names);
      else expect(names).toBeUndefined();
      for (const { department } of values.items ?? []) {
        if (department !== undefined)
          expect(department).toBe(expected.owner ?? expected.participants[0] ?? expected.lead);
      }
      expect({ line: reading.row, wrong }).toEqual({ line: reading.row, wrong: [] });
      // What was not taken is asked about, never dropped.
      const open = (['ratio', 'time', 'lead', 'participants'] as const).filter(
        (field) => cells[field] !== undefined && !/^[-无]$/.test(cells[field]) && values[PLACE[field]] === undefined,
      );
      if (open.length > 0) expect(reading.status).toBe('question');
    });
  });

  it('reads all a clerk is certain of but some prose', () => {
    expect(shares.of('ratio')).toBeGreaterThan(0.95);
    for (const kind of ['time', 'frequency']) expect(shares.of(kind)).toBe(1);
    if (form !== 'XLSX') return;
    expect(shares.of('lead')).toBe(1);
    expect(shares.of('participants')).toBeGreaterThan(0.95);
    for (const kind of ['items', 'taskName', 'industry']) expect([kind, shares.of(kind)]).toEqual([kind, 1]);
  });
});

const PLACE = { ratio: 'sampling', time: 'window', lead: 'lead', participants: 'participants' } as const;
