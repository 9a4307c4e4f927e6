import { afterAll, describe, expect, it } from '@jest/globals';
import { columnsOf } from '../../server/registry/importing/headings/layout.ts';
import { type ItemValues, itemTable, type LineReading, readImport } from '../../server/registry/index.ts';
import { cellIn, FORMS, jointItems, type Published, publishedTables } from './published.ts';
import { Shares } from './shares.ts';
import { departmentsIn, FREQUENCIES, METHODS, RATIOS } from './tables/expected.ts';

interface Expected {
  name: string;
  itemClass: string | null;
  targetDescription: string;
  legalBasis: string;
}

/** The collection of joint items says of each line what plans say. */
function asItems({ lines, ...table }: Published<{ items: string[]; targetKind: string }>): Published<Expected> {
  const [itemClass, basis] = ['事项类别', '检查依据'].map((heading) => table.columns.indexOf(heading));
  return {
    ...table,
    lines: lines.map(({ cells, expected }) => ({
      cells,
      expected: {
        name: expected.items.join(';'),
        itemClass: cells[itemClass!] || null,
        targetDescription: expected.targetKind,
        legalBasis: cells[basis!] ?? '',
      },
    })),
  };
}

const tables = [...publishedTables<Expected>('items'), asItems(jointItems())];

// Headings that are doubled and exchanged: the columns mean what stands below them.
const BY_CONTENT: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'shaanxi-shiquan-yingji': { 0: 'itemClass', 1: 'item', 3: 'industry' },
};

function cellsOf(table: Published<Expected>, line: number, form: string): Record<string, string> {
  const columns = columnsOf(table.columns, itemTable.vocabulary);
  const cells = columns.map(({ field, index }): [string, string] => [
    BY_CONTENT[table.name]?.[index] ?? field ?? '',
    cellIn(table, line, index, form),
  ]);
  return Object.fromEntries(cells.filter(([field, text]) => field !== '' && text !== ''));
}

const CLASSES: Readonly<Record<string, string>> = { 一般: 'GENERAL', 重点: 'KEY' };
const classOf = (said: string | null): string | undefined => CLASSES[said?.slice(0, 2) ?? ''];
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, '');

async function linesOf(table: Published<Expected>, form: string): Promise<LineReading[]> {
  const { lines } = readImport(await FORMS[form]!(table), itemTable, '2026-01-01');
  const read: LineReading[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

describe.each(Object.keys(FORMS))('published item lists as %s', (form) => {
  const shares = new Shares();
  afterAll(() => void process.stdout.write(`items as ${form}:\n${shares}\n`));

  it.each(tables.map((table) => [table.name, table] as const))('%s', async (name, table) => {
    const lines = await linesOf(table, form);
    expect(lines).toHaveLength(table.lines.length);
    lines.forEach((reading, i) => {
      const cells = cellsOf(table, i, form);
      const { values } = reading as { values: ItemValues };
      const { expected } = table.lines[i]!;
      const wrong: unknown[] = [];
      const count = (kind: string, should: unknown, found: unknown): void => {
        if (!shares.count(kind, should, found)) wrong.push({ kind, should, found });
      };
      const item = cells.item ?? cells.jointMatter ?? cells.taskName;
      if (item !== undefined) count('name', severalIn(expected.name) ? undefined : bare(expected.name), values.name);
      else expect(values.name).toBeUndefined();
      const itemClass = cells.itemClass === undefined ? undefined : classOf(expected.itemClass);
      if (cells.itemClass !== undefined) count('class', itemClass, values.itemClass);
      if (cells.target !== undefined) {
        expect(oneLine(values.targetDescription ?? '')).toBe(oneLine(expected.targetDescription));
      }
      if (cells.basis !== undefined && name !== 'shandong-shouguang-wenguangxin-2018') {
        expect(oneLine(values.legalBasis ?? '')).toBe(oneLine(expected.legalBasis));
      }
      const ratio = cells.ratio === undefined ? undefined : RATIOS[cells.ratio];
      if (cells.ratio !== undefined) {
        expect({ cell: cells.ratio, known: ratio !== undefined }).toEqual({ cell: cells.ratio, known: true });
        count('ratio', ratio![0] ?? undefined, values.sampling);
        expect(values.ratioText).toBe(oneLine(cells.ratio));
      }
      if (cells.frequency !== undefined || ratio?.[1] !== undefined) {
        const often = cells.frequency === undefined ? undefined : FREQUENCIES[cells.frequency];
        if (cells.frequency !== undefined) expect(often).toBeDefined();
        count('frequency', often?.[0] ?? ratio?.[1], values.frequency);
      }
      if (cells.method !== undefined) {
        expect(Object.keys(METHODS)).toContain(cells.method);
        count('method', METHODS[cells.method] ?? undefined, values.methods);
      }
      if (cells.lead !== undefined) {
        const leads = departmentsIn(cells.lead);
        count('lead', leads?.length === 1 ? leads[0] : undefined, values.lead);
      }
      if (cells.participants !== undefined && cells.participants !== '') {
        // Of a list with an open end those that it names are certain.
        const names = departmentsIn(cells.participants);
        if (names === null) expect(reading.questions.map(({ text }) => text)).toContain(cells.participants);
        else count('participants', names, values.participants);
      }
      expect({ line: reading.row, wrong }).toEqual({ line: reading.row, wrong: [] });
    });
  });

  it('reads all a clerk is certain of', () => {
    for (const kind of ['name', 'class', 'ratio', 'frequency', 'method', 'lead', 'participants']) {
      expect([kind, shares.of(kind)]).toEqual([kind, 1]);
    }
  });
});

// Lists that put several matters into one cell: which of them is an item of its own, the cell does not say.
const severalIn = (name: string): boolean => /;|；|(^|[^\d])2[.、．]\s*\S/.test(name);
const bare = (name: string): string => oneLine(name.replace(/^\d{1,2}[.、]\s*/, ''));
