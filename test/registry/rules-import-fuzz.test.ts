import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planTable } from '../../server/programmes/index.ts';
import {
  inspectorTable,
  itemTable,
  readImport,
  targetTable,
  type TableKind,
  TEMPLATE_HEADINGS,
  UnreadableFile,
} from '../../server/registry/index.ts';
import { readLead } from '../../server/registry/importing/cells/department-roles.ts';
import { readDepartments } from '../../server/registry/importing/cells/departments.ts';
import { readFrequency } from '../../server/registry/importing/cells/frequency.ts';
import { itemNames, oneLine } from '../../server/registry/importing/cells/item-names.ts';
import { readMethods } from '../../server/registry/importing/cells/methods.ts';
import { plain } from '../../server/registry/importing/cells/plain.ts';
import { readRatio } from '../../server/registry/importing/cells/ratio.ts';
import { possible } from '../../server/registry/importing/cells/sampling.ts';
import { readTime } from '../../server/registry/importing/cells/time.ts';
import { yearNamed } from '../../server/registry/importing/cells/years.ts';
import { gb18030 } from './gb18030.ts';
import { TODAY } from './read-lines.ts';
import { row, sheet, textCell, workbook } from './workbook-bytes.ts';

const CELLS = 10_000;
const PATIENCE = 600_000;

const words = (...fragments: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit: 'binary' })), {
      maxLength: 9,
    })
    .map((parts) => parts.join(''));

const NUMBERS = ['1', '5', '10', '20', '100', '0', '0.5', '105', '2023', '2024', '99999999999'];
const SIGNS = ['、', '，', ';', '；', '(', ')', '（', '）', '-', '—', '~', '至', ' ', '\n', '。', ':', '/', '%', '％'];
const RATIO = words(
  ...NUMBERS,
  ...SIGNS,
  ...[
    '≥',
    '≤',
    '不低于',
    '不超过',
    '以上',
    '以下',
    'A类',
    'B',
    'C级',
    '低风险',
    '高风险',
    '企业',
    '个体工商户',
    '户',
    '家',
  ],
  ...[
    '按',
    '抽查比例',
    '全覆盖',
    '待定',
    '每年',
    '次',
    '1次/年',
    '不足5家',
    '的',
    '百分之五',
    '‰',
    '约',
    '且',
    '市级',
    '区级',
  ],
);
const TIME = words(
  ...NUMBERS,
  ...SIGNS,
  ...[
    '年',
    '月',
    '日',
    '上半年',
    '全年',
    '第二季度',
    '底',
    '前',
    '起',
    '次年',
    '四月',
    '2024年',
    '3月',
    '12月',
    '31日',
  ],
);
const DEPARTMENTS = words(
  ...SIGNS,
  ...[
    '市场监管',
    '公安',
    '卫健',
    '局',
    '部门',
    '大队',
    '等',
    '市',
    '县级',
    '牵头',
    '配合',
    '和',
    '消防救援',
    '各',
    '相关',
  ],
  ...['市场监督管理局', '公安局', '参与部门', '发起', '(牵头)', '检查电影院时', '企业', '负责'],
);

/** A reading is certain of something, asks, or both, or the cell says nothing; never an empty promise. */
const fits = ({ value, ask }: { value?: unknown; ask?: { zh: string; en: string } }): void => {
  if (ask !== undefined) expect([ask.zh, ask.en].every((text) => text.length > 3)).toBe(true);
  if (value !== undefined) expect(JSON.stringify(value)).not.toMatch(/^(\{\}|null)$|NaN|Infinity/);
};

describe('ten thousand random cells', () => {
  it(
    'of ratio are asked about, or say no number that does not stand there',
    () => {
      fc.assert(
        fc.property(RATIO, fc.boolean(), (cell, percentInHeading) => {
          const reading = readRatio(cell, { percentInHeading, targets: '企业、个体工商户' });
          fits(reading);
          const shown = plain(cell);
          const whole = /全覆盖|全部|百分之|‰/.test(shown.replace(/\s/g, ''));
          for (const entry of reading.value?.sampling ?? []) {
            expect(possible(entry)).toBe(true);
            for (const bound of ['percentMin', 'percentMax', 'countMin', 'countMax'] as const) {
              if (entry[bound] !== undefined && !whole)
                expect(shown.replace(/[ \n]/g, '')).toContain(String(entry[bound]));
            }
            for (const said of [entry.kind, entry.level])
              if (said !== undefined) expect(shown.replace(/ /g, '')).toContain(said);
          }
        }),
        { numRuns: CELLS },
      );
    },
    PATIENCE,
  );

  it(
    'of time are asked about, or give days that exist, in order, of a year that somebody names',
    () => {
      fc.assert(
        fc.property(TIME, fc.constantFrom(null, 2024), fc.constantFrom('SPAN', 'START', 'END'), (cell, year, role) => {
          const reading = readTime(cell, { year, role: role as 'SPAN' });
          fits(reading);
          const { from, to } = reading.value ?? {};
          for (const end of [from, to]) {
            if (end === undefined) continue;
            expect(end).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/);
            const day = new Date(`${end.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
            expect(day.toISOString().startsWith(end)).toBe(true);
            const named = plain(cell).replace(/\s/g, '').includes(end.slice(0, 4));
            const next = /次年|翌年|下年|第二年|来年/.test(cell);
            expect(named || next || Number(end.slice(0, 4)) === year).toBe(true);
          }
          if (from !== undefined && to !== undefined) expect(from <= `${to}-99`).toBe(true);
        }),
        { numRuns: CELLS },
      );
    },
    PATIENCE,
  );

  it(
    'of departments are asked about, or name those that stand there',
    () => {
      fc.assert(
        fc.property(DEPARTMENTS, (cell) => {
          const reading = readDepartments(cell);
          fits(reading);
          const shown = plain(cell).replace(/\s/g, '');
          const { lead, participants } = readLead(cell);
          for (const name of [reading.value, lead, participants].flatMap((found) => found?.names ?? [])) {
            expect(shown).toContain(name.replace(/(部门|局)$/, ''));
            expect(name).not.toMatch(/[、,;牵配]|^(局|部门|大队)$/);
          }
        }),
        { numRuns: CELLS },
      );
    },
    PATIENCE,
  );

  it(
    'of any other kind are read or asked about, and never fail',
    () => {
      fc.assert(
        fc.property(fc.oneof(RATIO, TIME, DEPARTMENTS, fc.string({ unit: 'binary', maxLength: 300 })), (cell) => {
          for (const read of [readFrequency, readMethods]) fits(read(cell) as Parameters<typeof fits>[0]);
          expect(itemNames(cell).every((name) => name !== '')).toBe(true);
        }),
        { numRuns: CELLS },
      );
    },
    PATIENCE,
  );
});

it(
  'long cells of nothing but signs are read in time',
  () => {
    const began = process.cpuUsage().user;
    for (const sign of [
      ...SIGNS,
      ' \n',
      '5%',
      '1次',
      '3月',
      '公安',
      '和',
      '等',
      '局',
      '1.',
      '①',
      'A类',
      '第',
      '2024',
    ]) {
      const cell = `中${sign.repeat(Math.floor(32_000 / sign.length))}X`;
      for (const read of [readRatio, readFrequency, readDepartments, readLead, readMethods, itemNames]) read(cell);
      for (const read of [oneLine, yearNamed]) read(cell);
      readTime(cell, { year: 2024 });
    }
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(10);
  },
  PATIENCE,
);

const KINDS: Readonly<Record<string, TableKind>> = {
  items: itemTable as unknown as TableKind,
  targets: targetTable as unknown as TableKind,
  inspectors: inspectorTable as unknown as TableKind,
  plans: planTable as unknown as TableKind,
};

/** Walks a file to its end, and looks at what each line promises. */
async function walk(kind: TableKind, bytes: Uint8Array): Promise<{ status: string; values: object }[]> {
  const told: { status: string; values: object }[] = [];
  let last = 0;
  try {
    for await (const { row: number, sheet: name, status, values, questions, problems } of readImport(
      { name: 'random', content: { bytes } },
      kind,
      TODAY,
    ).lines) {
      expect(status).toBe(problems.length > 0 ? 'refused' : questions.length > 0 ? 'question' : 'ok');
      for (const { problem, remedy } of problems) expect([problem.zh, remedy.zh]).not.toContain('');
      expect(() => JSON.stringify({ values, questions, problems })).not.toThrow();
      if (name === '') expect(number).toBeGreaterThan(last);
      last = number;
      told.push({ status, values });
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  return told;
}

const HEADINGS = fc.constantFrom(...new Set(Object.values(TEMPLATE_HEADINGS).flat()), '无为计划', '对象', '事项', '');
const CELL = fc.oneof(
  RATIO,
  TIME,
  DEPARTMENTS,
  fc.constantFrom(
    '',
    '1',
    '=1+1',
    '91350100M000100Y43',
    '企业',
    '存续',
    'A',
    '一般检查事项',
    '2024-02-30',
    '9.1E+17',
    '"',
    '\0',
  ),
);
const TABLE = fc.array(HEADINGS, { minLength: 1, maxLength: 8 }).chain((headings) =>
  fc.tuple(
    fc.constant(headings),
    fc.array(fc.array(CELL, { minLength: headings.length, maxLength: headings.length + 1 }), {
      minLength: 1,
      maxLength: 6,
    }),
  ),
);
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

describe('random tables', () => {
  it.each(Object.keys(KINDS))(
    'are read as %s or refused',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(TABLE, async ([headings, rows]) => {
          await walk(KINDS[kind]!, new TextEncoder().encode(csv([headings, ...rows])));
        }),
        { numRuns: 1_500 },
      );
    },
    PATIENCE,
  );

  it(
    'with headings that nobody knows degrade to questions',
    async () => {
      const unknown = fc.constantFrom('甲', '乙栏', 'Spalte 1', '数据一', 'xyz', '某某情况', '栏目四');
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(unknown, { minLength: 2, maxLength: 5 }),
          fc.array(fc.constantFrom('市场监管局', '企业', '甲店', '检查', '存续'), { minLength: 5, maxLength: 5 }),
          fc.constantFrom(...Object.keys(KINDS)),
          async (headings, cells, kind) => {
            const [line] = await walk(
              KINDS[kind]!,
              new TextEncoder().encode(csv([headings, cells.slice(0, headings.length)])),
            );
            expect(line!.status).toBe('question');
            expect(Object.keys(line!.values)).toEqual(['extra']);
          },
        ),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it.each(Object.keys(KINDS))(
    'damaged anywhere are read as %s or refused',
    async (kind) => {
      const headings = TEMPLATE_HEADINGS[kind as 'items'];
      const cells = headings.map((_, i) => ['1', '2024年抽查', '市场监管局', '5%', '91350100M000100Y43'][i % 5]!);
      const text = csv([headings, cells, cells]);
      const whole = [
        new TextEncoder().encode(text),
        gb18030(text),
        workbook([{ xml: sheet(row(...headings.map(textCell)) + row(...cells.map(textCell))) }]),
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...whole),
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
          fc.option(fc.nat(), { freq: 4 }),
          async (bytes, changes, cut) => {
            const damaged = Uint8Array.from(bytes);
            for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
            await walk(KINDS[kind]!, cut === null ? damaged : damaged.subarray(0, cut % damaged.length));
          },
        ),
        { numRuns: 1_000 },
      );
    },
    PATIENCE,
  );
});
