import { describe, expect, it } from '@jest/globals';
import { planTable } from '../../server/programmes/index.ts';
import { targetTable, UnreadableFile } from '../../server/registry/index.ts';
import { gb18030 } from './gb18030.ts';
import { readAll } from './read-lines.ts';

const UTF8 = new TextEncoder();
const TABLE = `任务名称,抽查事项,检查对象,抽查比例,牵头部门
2024年抽查,"登记事项检查
公示信息检查","企业,个体工商户",5%,市场监管局
`;

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a CSV', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', UTF8.encode(TABLE)],
    ['UTF-8 with BOM', UTF8.encode(`\ufeff${TABLE}`)],
    ['GB18030', gb18030(TABLE)],
    ['UTF-16 from Excel', utf16(TABLE.replaceAll(',', '\t').replace('企业\t', '企业,'), false)],
    ['UTF-16, the other way round', utf16(TABLE, true)],
    ['semicolons', UTF8.encode(TABLE.replace(/,(?!个)/g, ';'))],
    ['Windows line ends', UTF8.encode(TABLE.replaceAll('\n', '\r\n'))],
  ])('in %s', async (_, bytes) => {
    const { lines } = await readAll(planTable, bytes);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      row: 2,
      values: {
        taskName: '2024年抽查',
        items: [{ name: '登记事项检查' }, { name: '公示信息检查' }],
        targetKind: '企业,个体工商户',
        lead: '市场监管局',
        sampling: [{ percentMin: 5, percentMax: 5 }],
      },
    });
  });

  it('in GB18030 reads names beyond GBK, the first of them behind a megabyte of numbers', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `91,${i},x`);
    const text = `code,kind,name\n${rows.join('\n')}\n92,1,㐀䶮鎏店\n`;
    const { lines } = await readAll(targetTable, gb18030(text));
    expect(lines.at(-1)!.values.name).toBe('㐀䶮鎏店');
  });

  it('that lost a byte is still UTF-8: the cell is kept out and the others hold', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `2024年抽查${i},登记事项检查,企业,5%,市场监管局`);
    const whole = UTF8.encode(`任务名称,抽查事项,检查对象,抽查比例,牵头部门\n${rows.join('\n')}`);
    const cut = await readAll(planTable, whole.subarray(0, whole.length - 1));
    expect(cut.lines.map(({ status }) => status)).toEqual([...Array<string>(49).fill('ok'), 'refused']);
    const broken = Uint8Array.from(whole);
    broken[200] = 0xff;
    const { lines } = await readAll(planTable, broken);
    expect(lines.filter(({ status }) => status === 'refused')).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('锟');
  });

  it('with a character that no text holds keeps that line out', async () => {
    const { lines } = await readAll(planTable, TABLE.replace('登记', '登\0记'));
    expect(lines[0]!.problems.map(({ column }) => column)).toEqual(['抽查事项']);
  });

  it('numbers its lines as a spreadsheet does, with empty ones and line ends in cells', async () => {
    const { lines } = await readAll(planTable, `\n${TABLE}\n2025年抽查,检查,企业,5%,公安局`);
    expect(lines.map(({ row }) => row)).toEqual([3, 5]);
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    ['an empty file', '', /空的/],
    ['nothing but blanks', '\n,,\n\n', /没有数据行/],
    ['a heading alone', '任务名称,抽查事项,检查对象', /没有数据行/],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 255, 254, 0, 1]),
      /不是可以读取的文本/,
    ],
    ['a web page', '<!DOCTYPE html><table><tr><td>1</td></tr></table>', /网页/],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /旧版 Excel/],
    ['a quote that never closes', `${TABLE}"${'x'.repeat(9 * 1024 * 1024)}`, /引号没有闭合/],
    ['too many columns', `任务名称,抽查事项\n${','.repeat(600)}x`, /超过 512 列/],
  ])('is refused where it is %s', async (_, content, zh) => {
    const fault = await readAll(planTable, content).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnreadableFile);
    expect((fault as UnreadableFile).problem.zh).toMatch(zh);
    expect((fault as UnreadableFile).remedy.en).not.toBe('');
  });
});
