import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runCommand } from '../../server/app/commands.ts';
import { FORMS, publishedTables } from '../registry/published.ts';

const folder = mkdtempSync(join(tmpdir(), 'onedoor-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Told {
  ok: boolean;
  out: string;
  err: string;
}

/** Runs a command in this process and catches what it prints. */
async function told(...args: string[]): Promise<Told> {
  const said = { out: '', err: '' };
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    said.out += text;
    done?.();
    return true;
  }) as typeof process.stdout.write);
  const log = jest.spyOn(console, 'log').mockImplementation((text: string) => void (said.out += text));
  const error = jest.spyOn(console, 'error').mockImplementation((text: string) => void (said.err += text));
  try {
    return { ok: await runCommand(args), ...said };
  } finally {
    for (const spy of [write, log, error]) spy.mockRestore();
  }
}

const PLANS = `任务名称,抽查事项,检查对象,抽查比例,检查时间,牵头部门,参与部门
2024年抽查,登记事项检查,企业,5%,4-6月,市场监管局,公安局、消防救援大队
2024年抽查,公示信息检查,企业,按比例抽取,全年,市场监管局,`;

const TARGETS = `统一社会信用代码,企业名称
91350100M000100Y43,甲公司
91350100M000100Y44,乙公司`;

interface Document {
  rows: {
    row: number;
    status: string;
    values: Record<string, unknown>;
    questions: { column: string; text: string; ask: string; clause?: { id: string } }[];
    problems: { column: string; text: string; problem: string; remedy: string; clause?: { id: string } }[];
  }[];
  summary: { rows: number; ok: number; question: number; refused: number; stopped?: { problem: string } };
}

describe('onedoor import', () => {
  let plans: string;
  beforeEach(() => {
    plans = file('plans.csv', PLANS);
  });

  it.each([
    ['import', '--kind', 'plans', '--dry-run', '--json'],
    ['--json', 'import', '--dry-run', '--kind=plans'],
    ['import', '--json', '--kind', 'plans', '--dry-run'],
  ])('%s %s %s %s %s tells as one JSON document what each line says', async (...args) => {
    const { ok, out, err } = await told(...args, plans);
    expect([ok, err]).toEqual([true, '']);
    const { rows, summary } = JSON.parse(out) as Document;
    expect(rows[0]).toEqual({
      row: 2,
      status: 'ok',
      values: {
        taskName: '2024年抽查',
        lead: '市场监管局',
        participants: ['公安局', '消防救援大队'],
        items: [{ name: '登记事项检查' }],
        targetKind: '企业',
        sampling: [{ percentMin: 5, percentMax: 5 }],
        window: { from: '2024-04', to: '2024-06' },
      },
      questions: [],
      problems: [],
    });
    expect(rows[1]).toMatchObject({
      row: 3,
      status: 'question',
      values: { window: { from: '2024-01', to: '2024-12' } },
    });
    expect(rows[1]!.values).not.toHaveProperty('sampling');
    expect(rows[1]!.questions).toEqual([
      { column: '抽查比例', text: '按比例抽取', ask: expect.stringMatching(/^比例.*\? *$/s) },
    ]);
    expect(summary).toMatchObject({ kind: 'plans', rows: 2, ok: 1, question: 1, refused: 0 });
  });

  it('says in both languages why a line is refused, what would mend it, and which clause stands behind it', async () => {
    const { ok, out } = await told('import', '--kind', 'targets', '--dry-run', '--json', file('targets.csv', TARGETS));
    const { rows } = JSON.parse(out) as Document;
    expect([ok, rows.map(({ status }) => status)]).toEqual([true, ['ok', 'refused']]);
    expect(rows[1]!.problems).toEqual([
      {
        column: '统一社会信用代码',
        text: '91350100M000100Y44',
        problem: expect.stringMatching(/校验码.*check digit/s),
        remedy: expect.stringMatching(/营业执照.*licence/s),
        clause: expect.objectContaining({ id: 'R014' }),
      },
    ]);
  });

  it('tells a person what to ask, each matter once', async () => {
    const { ok, out } = await told('import', '--kind', 'plans', '--dry-run', plans);
    expect(ok).toBe(true);
    expect(out).toContain('数据行 2：可用 1，待问 1，拒绝 0');
    expect(out).toMatch(/\? 抽查比例（1）.*行 lines: 3“按比例抽取”/s);
    expect(out).toContain('没有保存任何内容');
  });

  it('cites the clause that wants to have a question answered, as an office does', async () => {
    const path = file('classes.csv', `${TARGETS.split('\n')[0]},信用风险分类\n91350100M000100Y43,甲公司,中\n`);
    const asPage = await told('import', '--kind', 'targets', '--dry-run', path);
    expect(asPage.out).toMatch(/信用风险类别没有读懂：A、B、C、D 还是未分类？.*（昌企监〔2023〕4号 二（二），R017）/);
    const { out } = await told('import', '--kind', 'targets', '--dry-run', '--json', path);
    const [row] = (JSON.parse(out) as Document).rows;
    expect(row!.questions).toContainEqual(
      expect.objectContaining({
        column: '信用风险分类',
        ask: expect.not.stringContaining('R017'),
        clause: { id: 'R017', document: '昌企监〔2023〕4号', article: '二（二）' },
      }),
    );
  });

  it('keeps numbers of people out of what it prints (R021)', async () => {
    const people = `姓名,所属部门,执法证号,有效期至,身份证号,联系电话
张三,公安局,GAJ0001,2090-01-01,11010519491231002X,13800000000
李四,公安局,GAJ0002,2090-01-01,110105194912310020,1380000000012`;
    const path = file('people.csv', people);
    for (const form of [['--json'], []]) {
      const { out } = await told('import', '--kind', 'inspectors', '--dry-run', ...form, path);
      expect(out).not.toMatch(/11010519491231|1380000/);
      expect(out).toContain('1101**********0020');
    }
  });

  it.each<[string, string[], RegExp]>([
    ['without a kind', ['--dry-run'], /--kind/],
    ['of an unknown kind', ['--kind', 'people', '--dry-run'], /items \| targets/],
    ['without a file', ['--kind', 'plans', '--dry-run'], /一个文件/],
    ['of a file that is not there', ['--kind', 'plans', '--dry-run', '/nowhere/x.xlsx'], /找不到文件.*no file/],
    ['of a folder', ['--kind', 'plans', '--dry-run', folder], /不是文件/],
    ['of two files', ['--kind', 'plans', '--dry-run', 'a', 'b'], /一个文件/],
    ['that would store', ['--kind', 'plans', 'a.xlsx'], /--dry-run/],
  ])('%s ends with a sentence in both languages', async (_, args, sentence) => {
    for (const json of [[], ['--json']]) {
      const { ok, out, err } = await told('import', ...args, ...json);
      expect([ok, out]).toEqual([false, '']);
      expect(err).toMatch(sentence);
    }
  });

  it('says of a file that is no table what would mend it, and its document is still one', async () => {
    const path = file('picture.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254]));
    const { ok, out, err } = await told('import', '--kind', 'items', '--dry-run', '--json', path);
    expect(ok).toBe(false);
    expect(err).toMatch(/不是可以读取的文本.*no readable text/);
    expect(JSON.parse(out)).toMatchObject({ rows: [], summary: { rows: 0, stopped: { problem: expect.any(String) } } });
    const lines = Array.from({ length: 200 }, (_, i) => `2024年抽查${i},登记事项检查,企业,5%`).join('\n');
    const open = file('open.csv', `${PLANS}\n${lines}\n"x${'y'.repeat(9e6)}`);
    const stopped = await told('import', '--kind', 'plans', '--dry-run', '--json', open);
    const { rows, summary } = JSON.parse(stopped.out) as Document;
    expect([stopped.ok, rows.length, summary.rows]).toEqual([false, summary.rows, expect.any(Number)]);
    expect(rows.length).toBeGreaterThan(100);
    expect(summary.stopped!.problem).toContain('引号');
  });

  it('gives out templates whose headings it knows', async () => {
    const { out } = await told('import', '--kind', 'items', '--template');
    expect(out.startsWith('\ufeff序号,事项编码,事项名称,')).toBe(true);
    const filled = file('filled.csv', `${out}1,A1,登记事项检查,市场监管局,重点,《条例》`);
    const read = JSON.parse((await told('import', '--kind', 'items', '--dry-run', '--json', filled)).out) as Document;
    expect(read.rows).toMatchObject([{ row: 2, status: 'ok', values: { code: 'A1', itemClass: 'KEY' } }]);
  });
});

it('reads a published workbook as a command, without a hub and leaving nothing behind', async () => {
  const table = publishedTables<unknown>('plans').find(({ name }) => name === 'hubei-wuhan-jingkai-2022')!;
  const source = await FORMS.XLSX!(table);
  const path = file(source.name, 'bytes' in source.content ? source.content.bytes : '');
  const before = readdirSync(folder);
  const { code, stdout } = await new Promise<{ code: number; stdout: string }>((done) => {
    execFile(
      process.execPath,
      [
        '--import',
        '@swc-node/register/esm-register',
        resolve(import.meta.dirname, '../../server/app/cli.ts'),
        ...['import', '--kind', 'plans', '--dry-run', path, '--json'],
      ],
      { cwd: resolve(import.meta.dirname, '../..'), env: { ...process.env, DATA_DIR: join(folder, 'data') } },
      (error, out) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout: out }),
    );
  });
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as Document).rows).toHaveLength(table.lines.length);
  expect(readdirSync(folder)).toEqual(before);
}, 300_000);
