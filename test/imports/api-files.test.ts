import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import { gb18030 } from '../registry/gb18030.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { CANCEL, CONFIRM, confirmed, csv, linesOf, MAP, seen, staged } from './staging.ts';

const HEADING = ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态'];

let hub: TestHub;
let liaison: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

const count = async (): Promise<number> => (await liaison.get('query { targets(first: 1) { totalCount } }')).totalCount;

describe('a file that is no table', () => {
  it.each([
    ['old Excel', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]), /xlsx/],
    [
      'half an archive',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300)]),
      /\p{Script=Han}|Excel|xlsx/u,
    ],
    ['a page of the web', Buffer.from('<html><body><table></table></body></html>'), /xlsx/i],
    ['a quote that never closes', Buffer.from(`${HEADING.join(',')}\n"${'甲,\n'.repeat(50)}`), /quote|XLSX/],
    ['bytes that are no text', Buffer.from([0x41, 0xff, 0xff, 0x2c, 0xff, 0x80, 0x0a, 0xff]), /CSV|XLSX/],
  ])('(%s) fails with what would mend it, and leaves nothing', async (_, bytes, remedy) => {
    const before = await count();
    const found = await staged(liaison, 'TARGETS', bytes as Buffer, '坏.csv');
    expect(found).toMatchObject({ state: 'FAILED', counts: { total: 0 }, job: { state: 'FAILED' } });
    expect(`${found.failure.problem} ${found.failure.remedy}`).toMatch(remedy as RegExp);
    expect(found.standing).toMatch(/holds nothing/);
    expect(await count()).toBe(before);
  });
});

describe('a table', () => {
  it.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-8 without', (text: string) => Buffer.from(text)],
    ['GB18030', (text: string) => Buffer.from(gb18030(text))],
  ])('in %s is read', async (_, encoded) => {
    const table = `${HEADING.join(',')}\r\n${creditCodeOf(8001)},编码测试有限公司,企业,存续\r\n`;
    const { id, counts } = await staged(liaison, 'TARGETS', encoded(table));
    expect(counts).toMatchObject({ total: 1, new: 1 });
    expect((await linesOf(liaison, id))[0].cells[1].text).toBe('编码测试有限公司');
  });

  it('whose headings nobody knows is asked about, and read once somebody says what they are', async () => {
    const table = csv(['甲', '乙', '丙', '丁'], [creditCodeOf(8101), '无头公司', '企业', '存续']);
    const found = await staged(liaison, 'TARGETS', table);
    expect(found.counts).toMatchObject({ question: 1 });
    const fields = ['creditCode', 'name', 'kind', 'status'];
    const headings = ['甲', '乙', '丙', '丁'].map((heading, i) => ({ heading, field: fields[i] }));
    const wrong = { importId: found.id, headings: [{ heading: '戊', field: 'nonsense' }] };
    const { fields: problems } = await liaison.refused(MAP, { input: wrong });
    expect(problems.map(({ path }: any) => path)).toEqual(['headings.0.heading', 'headings.0.field']);
    const { tableImport } = await liaison.get(MAP, { input: { importId: found.id, headings } });
    const feed = liaison.subscribe('subscription ($id: ID!) { jobProgress(jobId: $id) { state } }', {
      id: tableImport.job.id,
    });
    await feed.until((jobs) => jobs.some(({ state }) => state === 'DONE'));
    await feed.close();
    const again = await seen(liaison, found.id);
    expect(again).toMatchObject({ state: 'STAGED', counts: { total: 1, new: 1, question: 0 } });
    expect(again.tables[0].columns[0]).toMatchObject({ field: 'creditCode', isConfirmed: true });
  });

  it('with hostile cells is kept as text, and stored as text', async () => {
    const rows = [
      "'; drop table targets; --",
      '<script>alert(1)</script>',
      '{{7*7}}',
      '=HYPERLINK("http://x")',
      '🏢'.repeat(60),
    ];
    const { id } = await staged(
      liaison,
      'TARGETS',
      csv(HEADING, ...rows.map((name, i) => [creditCodeOf(8200 + i), name, '企业', '存续'])),
    );
    const before = await count();
    const { outcomes } = await confirmed(liaison, id, { takeOnlyClean: true });
    expect(await count()).toBe(before + outcomes.added);
    expect(outcomes.added).toBeGreaterThan(3);
  });

  it('is cancelled before it is confirmed without a trace, and then confirmed by nobody', async () => {
    const { id, revision } = await staged(
      liaison,
      'TARGETS',
      csv(HEADING, [creditCodeOf(8301), '取消公司', '企业', '存续']),
    );
    const { tableImport } = await liaison.get(CANCEL, { input: { importId: id } });
    expect(tableImport).toMatchObject({ state: 'CANCELLED' });
    expect(await liaison.refused(CONFIRM, { input: { importId: id, expectedRevision: revision + 1 } })).toMatchObject({
      code: 'WRONG_STATE',
      state: 'CANCELLED',
    });
  });
});
