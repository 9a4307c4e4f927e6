import { describe, expect, it } from '@jest/globals';
import { planTable } from '../../server/programmes/index.ts';
import { itemTable, targetTable } from '../../server/registry/index.ts';
import { formatOf } from '../../server/registry/importing/xlsx/number-formats.ts';
import { readAll } from './read-lines.ts';
import { row, sheet, textCell, textRow, workbook } from './workbook-bytes.ts';

const HEADINGS = textRow('序号', '任务名称', '抽查事项', '检查对象', '抽查比例', '检查时间', '牵头部门');
const plans = (...cells: string[]) => workbook([{ xml: sheet(HEADINGS + row(...cells)) }]);
const line = async (bytes: Uint8Array) => (await readAll(planTable, bytes)).lines[0]!;

// Styles 0 to 5: general, 0%, a day, a month, "不低于"0%, 0"户".
const STYLES = `<styleSheet><numFmts>
  <numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="171" formatCode="&quot;不低于&quot;0%"/>
  <numFmt numFmtId="172" formatCode="0&quot;户&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>`;

const styled = (ratio: string, time: string, date1904 = false) =>
  workbook(
    [
      {
        xml: sheet(
          HEADINGS + row(textCell('1'), textCell('2024年抽查'), textCell('检查'), textCell('企业'), ratio, time),
        ),
      },
    ],
    { styles: STYLES, date1904 },
  );

describe('a workbook', () => {
  it('gives percentages, days and months as a person sees them', async () => {
    expect((await line(styled('<c s="1"><v>0.05</v></c>', '<c s="3"><v>45383</v></c>'))).values).toMatchObject({
      sampling: [{ percentMin: 5, percentMax: 5 }],
      window: { from: '2024-04', to: '2024-04' },
    });
    expect((await line(styled('<c s="1"><v>0.035</v></c>', ''))).values.sampling).toEqual([
      { percentMin: 3.5, percentMax: 3.5 },
    ]);
    expect((await line(styled('<c s="1"><v>7.0000000000000007E-2</v></c>', ''))).values.sampling).toEqual([
      { percentMin: 7, percentMax: 7 },
    ]);
  });

  it('gives what a format writes around a number', async () => {
    expect((await line(styled('<c s="4"><v>0.05</v></c>', ''))).values.sampling).toEqual([{ percentMin: 5 }]);
    expect((await line(styled('<c s="5"><v>8</v></c>', ''))).values.sampling).toEqual([{ countMin: 8, countMax: 8 }]);
  });

  it('asks about a number without a unit and a day without a role', async () => {
    const { status, questions } = await line(styled('<c><v>0.05</v></c>', '<c s="2"><v>45397</v></c>'));
    expect(status).toBe('question');
    expect(questions.map(({ column, text }) => [column, text])).toEqual(
      expect.arrayContaining([
        ['抽查比例', '0.05'],
        ['检查时间', '2024-04-15'],
      ]),
    );
  });

  it('counts days from 1904 where it says so', async () => {
    const { questions } = await line(styled('', '<c s="2"><v>43935</v></c>', true));
    expect(questions.map(({ text }) => text)).toContain('2024-04-15');
  });

  it.each([
    ['0%', { kind: 'PERCENT', before: '', behind: '' }],
    ['0.00%', { kind: 'PERCENT', before: '', behind: '' }],
    ['"≥"0%', { kind: 'PERCENT', before: '≥', behind: '' }],
    ['0"户"', { kind: 'NUMBER', before: '', behind: '户' }],
    ['#,##0', { kind: 'NUMBER', before: '', behind: '' }],
    ['0.0,"万户"', { kind: 'NUMBER', before: '', behind: '' }],
    ['General', { kind: 'NUMBER', before: '', behind: '' }],
    ['yyyy/m/d;@', { kind: 'DAY', before: '', behind: '' }],
    ['[$-804]yyyy"年"m"月"', { kind: 'MONTH', before: '', behind: '' }],
    ['m"月"d"日"', { kind: 'DAY_OF_YEAR', before: '', behind: '' }],
    ['0.00E+00', { kind: 'NUMBER', before: '', behind: '' }],
  ])('shows a number by the format %s', (code, format) => {
    expect(formatOf(code)).toEqual(format);
  });

  it('gives the stored result of a formula, runs none, and keeps out what was never calculated', async () => {
    const { status, values, problems } = await line(
      plans(
        '<c><f>ROW()</f><v>1</v></c>',
        '<c t="str"><f>A1&amp;"x"</f><v>2024年抽查</v></c>',
        textCell('=HYPERLINK("http://x","y")'),
        textCell('@SUM(A1)'),
        '<c t="str"><f>B2</f><v>5%</v></c>',
        '<c t="str"><f>IF(1,"")</f><v></v></c>',
        '<c><f>VLOOKUP(1,2,3)</f></c>',
      ),
    );
    expect(values).toMatchObject({
      taskName: '2024年抽查',
      items: [{ name: '=HYPERLINK("http://x","y")' }],
      targetKind: '@SUM(A1)',
      sampling: [{ percentMin: 5, percentMax: 5 }],
    });
    expect([status, problems.map(({ column }) => column)]).toEqual(['refused', ['牵头部门']]);
    expect(problems[0]!.remedy.zh).not.toBe('');
  });

  it('keeps out errors of calculations and long numbers that lost their digits', async () => {
    const error = await line(plans(textCell('1'), textCell('抽查'), '<c t="e"><v>#REF!</v></c>'));
    expect(error.problems.map(({ column, text }) => [column, text])).toEqual([['抽查事项', '#REF!']]);
    const { lines } = await readAll(
      targetTable,
      workbook([
        {
          xml: sheet(
            textRow('统一社会信用代码', '企业名称') + row('<c><v>510822199001011000</v></c>', textCell('甲店')),
          ),
        },
      ]),
    );
    expect(lines[0]!.status).toBe('refused');
    expect(lines[0]!.problems[0]!.problem.zh).toContain('末几位已丢失');
  });

  it('joins the runs of a rich text, without its reading and what has no width', async () => {
    const shared = `<sst><si><r><t>2024年</t></r><r><rPr/><t xml:space="preserve"> 联合</t></r><rPh><t>lián hé</t></rPh><t>抽\u200b查</t></si></sst>`;
    const bytes = workbook([{ xml: sheet(HEADINGS + row(textCell('1'), '<c t="s"><v>0</v></c>', textCell('检查'))) }], {
      shared,
    });
    expect((await line(bytes)).values.taskName).toBe('2024年 联合抽查');
  });

  it('reads the sheets that are seen and bear the table', async () => {
    const table = (task: string) => sheet(HEADINGS + textRow('1', task, '检查'));
    const { lines, summary } = await readAll(
      planTable,
      workbook([
        { name: '填表说明', xml: sheet(textRow('请按要求填写')) },
        { name: '旧', state: 'hidden', xml: table('旧任务') },
        { name: '更旧', state: 'veryHidden', xml: table('更旧任务') },
        { name: '一季度', xml: table('甲任务') },
        { name: '二季度', xml: table('乙任务') },
      ]),
    );
    expect(lines.map(({ sheet: name, values }) => [name, values.taskName])).toEqual([
      ['一季度', '甲任务'],
      ['二季度', '乙任务'],
    ]);
    expect(summary.otherSheets).toEqual(['填表说明', '旧（隐藏 hidden）', '更旧（隐藏 hidden）']);
  });

  it('finds a heading of two levels below titles, and leaves titles, notes, totals and second headings out', async () => {
    const merge = (...areas: string[]) =>
      `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
    const rows = [
      textRow('某县2024年度部门联合抽查计划'),
      textRow('单位：某局'),
      row(textCell('序号'), textCell('抽查事项'), textCell('检查对象'), '<c r="E3"/>', textCell('牵头部门')),
      row('<c r="A4"/>', '<c r="B4"/>', textCell('对象范围'), textCell('抽查比例')),
      textRow('一、市场监管领域'),
      textRow('1', '登记事项检查', '企业', '5%', '市场监管局'),
      row(textCell('2'), textCell('公示信息检查'), '<c r="C7"/>', '<c r="D7"/>', textCell('市场监管局')),
      textRow('合计', '2'),
      textRow('序号', '抽查事项', '检查对象', '抽查比例', '牵头部门'),
      textRow('3', '校车检查', '学校', '10%', '教育局'),
      textRow('注：比例为全年比例'),
      textRow('填表人：张某', '', '联系电话：123'),
    ];
    const xml = sheet(rows.join(''), merge('A1:E1', 'C3:D3', 'A3:A4', 'B3:B4', 'E3:E4', 'A5:E5', 'C6:C7', 'D6:D7'));
    const { lines, summary } = await readAll(planTable, workbook([{ xml: xml.replaceAll('r="E3"', '') }]));
    expect(lines.map(({ row: number, values }) => [number, (values.items as { name: string }[])[0]!.name])).toEqual([
      [6, '登记事项检查'],
      [7, '公示信息检查'],
      [10, '校车检查'],
    ]);
    expect(lines[1]!.values).toMatchObject({ targetKind: '企业', sampling: [{ percentMin: 5, percentMax: 5 }] });
    expect(summary.skipped.first.map(({ row: number, reason }) => [number, reason])).toEqual([
      [5, 'SECTION'],
      [8, 'TOTAL'],
      [9, 'HEADING'],
      [11, 'NOTE'],
      [12, 'NOTE'],
    ]);
  });

  it('asks for headings that nobody knows, and keeps their texts', async () => {
    const { lines } = await readAll(
      itemTable,
      workbook([{ xml: sheet(textRow('甲', '乙') + textRow('这是', '什么')) }]),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ status: 'question', values: { extra: { 甲: '这是', 乙: '什么' } } });
  });
});
