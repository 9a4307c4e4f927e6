import { describe, expect, it } from '@jest/globals';
import { planTable } from '../../server/programmes/index.ts';
import { createVault } from '../../server/platform/vault.ts';
import { opened, sealed } from '../../server/registry/staging/content.ts';
import { sheet, textCell, textRow, workbook } from './workbook-bytes.ts';
import { readAll } from './read-lines.ts';

const HEADINGS = textRow('序号', '任务名称', '抽查事项', '检查对象', '抽查比例', '检查时间', '牵头部门');
const merge = (...areas: string[]): string =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;

const line = (item: string): string => textRow('1', '2024年抽查', item, '企业', '5%', '4-6月', '市场监管局');

describe('a merged area', () => {
  it('brings its text to the lines that people write', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => line(i === 0 ? '登记事项检查'.repeat(100) : ''));
    const { lines } = await readAll(planTable, workbook([{ xml: sheet(HEADINGS + rows.join(''), merge('C2:C201')) }]));
    expect(lines.filter(({ status }) => status === 'refused')).toEqual([]);
  });

  it('brings so much and no more: the lines that it is left out of are told once', async () => {
    const long = '长'.repeat(30_000);
    const rows = Array.from({ length: 3_000 }, (_, i) => line(i === 0 ? long : ''));
    const xml = sheet(HEADINGS + rows.join(''), merge('C2:D3001'));
    const { lines } = await readAll(planTable, workbook([{ xml }]));
    const told = lines.filter(({ problems }) => problems.length > 0);
    expect(told.length).toBeGreaterThan(2_800);
    expect(told.every(({ problems }) => problems.length === 1)).toBe(true);
    expect(told.at(-1)!.problems[0]!.problem.zh).toContain('合并单元格');
    expect(JSON.stringify(lines.at(-1)!.values).length).toBeLessThan(1_000);
  });
});

it('a line of long texts is kept packed, and as it was', () => {
  const vault = createVault(Buffer.alloc(32, 7));
  const content = { cells: ['检查内容'.repeat(5_000)], values: { content: '检查内容'.repeat(5_000) } };
  const kept = sealed(vault, 'i', 1, 'content', content);
  expect(kept.length).toBeLessThan(10_000);
  expect(opened(vault, 'i', 1, 'content', kept)).toEqual(content);
  expect(opened(vault, 'i', 2, 'content', sealed(vault, 'i', 2, 'content', { a: 1 }))).toEqual({ a: 1 });
});

describe('a hidden sheet', () => {
  const table = sheet(HEADINGS + line('检查'));

  it('that bears such a table is named as not read; one of something else is not', async () => {
    const other = sheet(`<row>${textCell('现场检查')}</row>`);
    const { summary } = await readAll(
      planTable,
      workbook([
        { name: '清单', xml: table },
        { name: '藏着', state: 'hidden', xml: table },
        { name: '选项', state: 'hidden', xml: other },
      ]),
    );
    expect(summary.otherSheets).toEqual(['藏着（隐藏 hidden）']);
  });

  it('is named where no other one holds a line', async () => {
    const file = workbook([
      { name: '空的', xml: sheet(HEADINGS) },
      { name: '藏着', state: 'hidden', xml: table },
    ]);
    await expect(readAll(planTable, file)).rejects.toMatchObject({
      problem: { zh: expect.stringContaining('隐藏的工作表“藏着”没有读') },
    });
  });
});
