import { describe, expect, it } from '@jest/globals';
import { planTable } from '../../server/programmes/index.ts';
import { readImport, UnreadableFile } from '../../server/registry/index.ts';
import { archive, sheet, textCell, textRow, workbook } from './workbook-bytes.ts';
import { readAll, TODAY } from './read-lines.ts';

const HEADINGS = textRow('序号', '任务名称', '抽查事项', '检查对象', '抽查比例', '检查时间', '牵头部门');
const LINE = textRow('1', '2024年抽查', '检查', '企业', '5%', '4-6月', '市场监管局');
const of = (rows: string, behind = ''): Uint8Array => workbook([{ xml: sheet(HEADINGS + rows, behind) }]);
const merges = (areas: readonly string[]): string =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;

// Of the processor's time, since others use the machine as well: far above what any of them takes, far below what they
// would take if they were believed.
const SECONDS = 30;
const MEGABYTES = 400;
const PATIENCE = 300_000;

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Walks a file and gives how it ended; it must not take long nor much. */
async function end(bytes: Uint8Array): Promise<{ lines: number; fault: UnreadableFile | null }> {
  const began = processorSeconds();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().external;
  let peak = 0;
  let lines = 0;
  let fault: UnreadableFile | null = null;
  try {
    for await (const _ of readImport({ name: 'x', content: { bytes } }, planTable, TODAY).lines) {
      lines += 1;
      if (lines % 5_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed + process.memoryUsage().external);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    fault = error;
  }
  expect(processorSeconds() - began).toBeLessThan(SECONDS);
  expect((peak - before) / 2 ** 20).toBeLessThan(MEGABYTES);
  return { lines, fault };
}

describe('a file that means harm, or is broken', () => {
  it('may claim a billion lines: what it holds counts', async () => {
    const claims = `<worksheet><dimension ref="A1:XFD1000000000"/><sheetData>${HEADINGS}${LINE}</sheetData></worksheet>`;
    expect(await end(workbook([{ xml: claims }]))).toEqual({ lines: 1, fault: null });
    const { fault } = await end(of(`${LINE}<row r="1000000000">${textCell('x')}</row>`));
    expect(fault!.problem.zh).toContain('超出');
  });

  it.each<[string, () => Uint8Array]>([
    ['a part that unpacks to three hundred megabytes', () => of(textRow('1', '0'.repeat(300 * 2 ** 20)))],
    ['a part that lies about its size', () => archive([{ name: '[Content_Types].xml', text: '<Types/>', claims: 3 }])],
    ['a merged area over the whole sheet', () => of(LINE + '<row/>'.repeat(60_000), merges(['A2:XFD1048576']))],
    ['merged areas over one another', () => of(LINE, merges(Array.from({ length: 400 }, () => 'A2:C900')))],
    ['too many merged areas', () => of(LINE, merges(Array.from({ length: 250_000 }, (_, i) => `A${i + 3}:B${i + 3}`)))],
    [
      'an element with a hundred thousand attributes',
      () => of(`<row ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    ],
    ['an attribute of megabytes', () => of(`<row a="${Array.from({ length: 400_000 }, (_, i) => i).join()}"/>`)],
    ['elements within one another', () => of('<a>'.repeat(500_000))],
    ['entities of its own', () => workbook([{ xml: '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><worksheet>&a;</worksheet>' }])],
    ['an unknown entity', () => of(textRow('1') + '<row>&lol;</row>')],
    ['lines out of order', () => of(`<row r="5">${textCell('x')}</row><row r="4"/>`)],
    ['an end in the middle', () => of(LINE).subarray(0, 900)],
    ['an archive of something else', () => archive([{ name: 'mimetype', text: 'application/vnd.oasis' }])],
    ['a workbook without its sheet', () => archive([{ name: '[Content_Types].xml', text: '<Types/>' }])],
  ])(
    '%s is refused',
    async (_, bytes) => {
      const { fault } = await end(bytes());
      expect(fault?.problem.zh).toBeTruthy();
      expect(fault?.remedy.zh).toBeTruthy();
    },
    PATIENCE,
  );

  it('says that it is damaged and what to do, in words of an office', async () => {
    const cutOff = (await end(of(LINE).subarray(0, 900))).fault!;
    const outOfOrder = (await end(of(`<row r="5">${textCell('x')}</row><row r="4"/>`))).fault!;
    for (const { problem, remedy } of [cutOff, outOfOrder]) {
      expect(problem.zh).toMatch(/^表格文件不完整或已损坏[^A-Za-z]*$/);
      expect(problem.en).toMatch(/incomplete or damaged/);
      expect(remedy.zh).toMatch(/重新取一份文件.*Excel 或 WPS/);
    }
  });

  it(
    'may open one part as thousands of sheets: only so much is unpacked',
    async () => {
      const filler = Array.from({ length: 40_000 }, (_, i) => `<row><c s="${i * 7919}"/></row>`)
        .join('')
        .repeat(10);
      const book = archive([
        { name: '[Content_Types].xml', text: '<Types/>' },
        {
          name: 'xl/workbook.xml',
          text: `<workbook><sheets>${Array.from({ length: 2_000 }, (_, i) => `<sheet name="s${i}" r:id="r1"/>`).join('')}</sheets></workbook>`,
        },
        {
          name: 'xl/_rels/workbook.xml.rels',
          text: '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        },
        { name: 'xl/worksheets/sheet1.xml', text: sheet(HEADINGS + LINE + filler) },
      ]);
      const { fault } = await end(book);
      expect(fault!.problem.zh).toContain('解压后过大');
    },
    PATIENCE,
  );

  it('a cell of a megabyte keeps its line out and no other', async () => {
    const long = textRow('2', '2024年抽查', '好'.repeat(2 ** 20), '企业', '5%', '4-6月', '公安局');
    const { lines } = await readAll(planTable, of(LINE + long + LINE));
    expect(lines.map(({ status }) => status)).toEqual(['ok', 'refused', 'ok']);
    expect(lines[1]!.problems.map(({ column, text }) => [column, text.length < 400])).toEqual([['抽查事项', true]]);
    const csv = `任务名称,抽查事项,抽查比例\n2024年抽查,${'x'.repeat(2 ** 20)},5%\n2024年抽查,检查,5%`;
    expect((await readAll(planTable, csv)).lines.map(({ status }) => status)).toEqual(['refused', 'ok']);
  });

  it('characters that are not seen keep a line out', async () => {
    const line = (task: string) => textRow('1', task, '检查', '企业', '5%', '4-6月', '公安局');
    const { lines } = await readAll(
      planTable,
      of(line('2024年\u202e抽查') + line('2024年_x0000_抽查') + line('2024年\ufffd抽查') + line('2024年\u200b抽查')),
    );
    expect(lines.map(({ status, values }) => [status, values.taskName])).toEqual([
      ['refused', undefined],
      ['refused', undefined],
      ['refused', undefined],
      ['ok', '2024年抽查'],
    ]);
  });

  it(
    'a hundred thousand lines pass one by one',
    async () => {
      const lines = Array.from({ length: 100_000 }, (_, i) => `2024年抽查${i},登记事项检查,企业,5%,4-6月,市场监管局`);
      const csv = `任务名称,抽查事项,检查对象,抽查比例,检查时间,牵头部门\n${lines.join('\n')}`;
      expect(await end(new TextEncoder().encode(csv))).toEqual({ lines: 100_000, fault: null });
    },
    PATIENCE,
  );
});

it(
  'a line of more text than any that people write is refused',
  async () => {
    const cells = Array.from({ length: 40 }, () => '好'.repeat(30_000));
    for (const bytes of [of(textRow(...cells)), new TextEncoder().encode(`任务名称,抽查事项\n${cells.join()}`)]) {
      expect((await end(bytes)).fault!.problem.zh).toContain('一行文字过多');
    }
    const long = textRow('1', '长'.repeat(30_000), '检查');
    const merged = of(long + '<row/>'.repeat(20_000), merges(['B2:SR20000']));
    expect((await end(merged)).fault!.problem.zh).toContain('合并单元格过大');
  },
  PATIENCE,
);
