import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import { localId } from '../../server/kernel/ids.ts';
import { act } from '../registry/records.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { begun, confirmed, CONFIRM, csv, ended, linesOf, seen, staged, undone, UNDO } from './staging.ts';

const HEADING = [
  '统一社会信用代码或编号',
  '对象名称',
  '对象类型',
  '登记状态',
  '行业代码',
  '所在区划',
  '信用风险类别',
  '地址',
];

let hub: TestHub;
let liaison: Caller;
let district: string;
let industry: string;

/** A line of a table; each number is another enterprise. */
const line = (number: number, more: Partial<Record<number, string>> = {}): string[] =>
  [creditCodeOf(number), `导入企业${number}有限公司`, '企业', '存续', industry, district, 'B', `人民路${number}号`].map(
    (cell, i) => more[i] ?? cell,
  );

const find = async (number: number): Promise<any> => {
  const list = await liaison.get(
    `query ($text: String) { targets(first: 10, filter: { text: $text }) { nodes { id name status riskClass riskClassSource recordSource revision labels address district { code } } } }`,
    { text: creditCodeOf(number) },
  );
  return list.nodes[0] ?? null;
};

const history = async (id: string): Promise<any[]> =>
  (
    await liaison.get(
      `query ($id: ID!) { targetHistory(id: $id, first: 20) { nodes { kind by reason changes { field before after } } } }`,
      { id },
    )
  ).nodes;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
  const { nodes } = await liaison.get(
    'query { targets(first: 1, filter: { kinds: [ENTERPRISE] }) { nodes { district { code } industry { code } } } }',
  );
  district = nodes[0].district.code;
  industry = nodes[0].industry.code;
});
afterAll(() => hub.close());

describe('a table of targets', () => {
  it('is found from its job before it is read', async () => {
    const { id, job } = await begun(liaison, 'TARGETS', csv(HEADING, line(900)));
    expect(job.link).toBe(`/imports/${id}`);
    await ended(liaison, job.id);
  });

  it('is staged without touching the registry, each line with what it would do', async () => {
    const table = csv(
      HEADING,
      line(1),
      line(2, { 5: '不存在的镇' }),
      line(1, { 1: '同一家' }),
      line(3, { 0: '91990101M00000000X' }),
      line(4, { 3: '' }),
    );
    const found = await staged(liaison, 'TARGETS', table);
    expect(found).toMatchObject({
      state: 'STAGED',
      counts: { total: 5, new: 1, changed: 0, same: 0, question: 1, duplicate: 1, refused: 2 },
      viewerCanConfirm: { allowed: false },
      viewerCanConfirmClean: { allowed: true },
    });
    expect(await find(1)).toBeNull();
    const lines = await linesOf(liaison, found.id);
    expect(lines.map(({ row, status }: any) => [row, status])).toEqual([
      [2, 'NEW'],
      [3, 'REFUSED'],
      [4, 'DUPLICATE'],
      [5, 'REFUSED'],
      [6, 'QUESTION'],
    ]);
    expect(lines[1].findings).toMatchObject([{ column: 5, heading: '所在区划', severity: 'PROBLEM' }]);
    expect(lines[1].findings[0].remedy).toMatch(/\p{Script=Han}/u);
    expect(lines[3].findings).toMatchObject([{ column: 0, clause: { id: 'R014' } }]);
    expect(lines[2].findings[0].message).toMatch(/2/);
  });

  it('is written once it is confirmed, and undone as a whole', async () => {
    const { id } = await staged(
      liaison,
      'TARGETS',
      csv(HEADING, line(11), line(12), line(13, { 5: '无此镇' })),
      '甲.csv',
    );
    expect(await liaison.refused(CONFIRM, { input: { importId: id, expectedRevision: 2 } })).toMatchObject({
      code: 'WRONG_STATE',
      state: 'STAGED',
    });
    const written = await confirmed(liaison, id, { takeOnlyClean: true });
    expect(written).toMatchObject({
      state: 'APPLIED',
      outcomes: { added: 2, changed: 0, passedOver: 0 },
      viewerCanUndo: { allowed: true },
    });
    const target = await find(11);
    expect(target).toMatchObject({
      name: '导入企业11有限公司',
      status: 'ACTIVE',
      riskClass: 'B',
      recordSource: '甲.csv',
    });
    expect(await find(13)).toBeNull();
    expect(await history(target.id)).toMatchObject([{ kind: 'IMPORTED', reason: '甲.csv' }]);

    const again = await staged(liaison, 'TARGETS', csv(HEADING, line(11), line(12, { 3: '注销', 6: 'C' })), '乙.csv');
    expect(again.counts).toMatchObject({ total: 2, same: 1, changed: 1 });
    expect((await linesOf(liaison, again.id))[1].changes).toMatchObject([
      { field: 'status', before: 'ACTIVE', after: 'CANCELLED' },
      { field: 'riskClass', before: 'B', after: 'C' },
      { field: 'riskSource', before: '甲.csv', after: '乙.csv' },
    ]);
    expect(await confirmed(liaison, again.id)).toMatchObject({ state: 'APPLIED', outcomes: { changed: 1 } });
    expect(await find(12)).toMatchObject({ status: 'CANCELLED', riskClass: 'C' });

    expect(await undone(liaison, again.id)).toMatchObject({ state: 'UNDONE', outcomes: { undone: 1, kept: 0 } });
    expect(await find(12)).toMatchObject({ status: 'ACTIVE', riskClass: 'B', riskClassSource: '甲.csv' });
    // What somebody changed since stays: the record of line 12 was written by the other import meanwhile.
    expect(await undone(liaison, id)).toMatchObject({ state: 'UNDONE', outcomes: { undone: 1, kept: 1 } });
    expect(await find(11)).toBeNull();
    expect(await find(12)).not.toBeNull();
    expect((await linesOf(liaison, id, { outcomes: ['KEPT'] }))[0].note).toMatch(/changed/);
    expect(await liaison.refused(UNDO, { input: { importId: id } })).toMatchObject({
      code: 'WRONG_STATE',
      state: 'UNDONE',
    });
  });

  it('R017, R018: brings no day that it does not tell, and lets one go that was told of something else', async () => {
    const target = (): Promise<any> =>
      liaison
        .get(
          'query ($text: String) { targets(first: 1, filter: { text: $text }) { nodes { id status statusOn riskClass riskClassOn } } }',
          { text: creditCodeOf(31) },
        )
        .then(({ nodes }) => nodes[0]);
    const take = async (status: string, risk: string, address = ''): Promise<any> => {
      const { id } = await staged(liaison, 'TARGETS', csv(HEADING, line(31, { 3: status, 6: risk, 7: address })));
      return confirmed(liaison, id);
    };
    await take('注销', 'B');
    expect(await target()).toMatchObject({ status: 'CANCELLED', statusOn: null, riskClass: 'B', riskClassOn: null });
    const { id } = await target();
    await act(liaison, 'setTargetStatus', { targetId: id, status: 'REVOKED', on: '2024-05-06' });
    await act(liaison, 'setTargetClass', { targetId: id, riskClass: 'C', source: '省平台', on: '2024-05-07' });
    await take('吊销', 'C', '解放路1号');
    expect(await target()).toMatchObject({ statusOn: '2024-05-06', riskClassOn: '2024-05-07' });
    await take('存续', 'A');
    expect(await target()).toMatchObject({ status: 'ACTIVE', statusOn: null, riskClass: 'A', riskClassOn: null });
  });

  it('R015, R021: shows of a person what the list shows, in words beside and around the lines too', async () => {
    const number = '410181198001011235';
    const rows = [
      [number, '欧阳娜娜', '自然人', '存续', '', district, '', '某村1号', `欧阳娜娜（${number}）已迁出`],
      ['合计', `欧阳娜娜等${number}`, '', '', '', '', '', '', ''],
    ];
    const { id } = await staged(liaison, 'TARGETS', csv([...HEADING, '备注'], ...rows), `名单${number}.csv`);
    const asked = `query ($id: ID!) { tableImport(id: $id) { skippedLines { text } tables { title }
      lines(first: 10) { nodes { cells { text isMasked } } } } }`;
    const shown = await liaison.get(asked, { id });
    const cells = shown.lines.nodes[0].cells.map(({ text }: any) => text);
    expect([cells[0], cells[1], cells[7], cells[8]]).toEqual([
      '4101**********1235',
      '欧***',
      '***',
      '欧***（4101**********1235）已迁出',
    ]);
    const uuid = localId('TableImport', id);
    await hub.hub.database.rows(
      `update table_imports set account_id = (select id from accounts where username = 'gaj.liaison') where id = $1`,
      [uuid],
    );
    const other = await liaison.get(asked, { id });
    expect(other.skippedLines.map(({ text }: any) => text)).toEqual(shown.skippedLines.map(() => ''));
    await hub.hub.database.rows(
      `update table_imports set account_id = (select id from accounts where username = 'scjg.liaison') where id = $1`,
      [uuid],
    );
    await confirmed(liaison, id);
    const { nodes } = await liaison.get(
      'query { targets(first: 100, filter: { kinds: [NATURAL_PERSON] }) { nodes { recordSource } } }',
    );
    const sources = nodes.map(({ recordSource }: any) => recordSource);
    expect(sources).toContain('名单4101**********1235.csv');
    expect(sources.join()).not.toContain(number);
  });

  it('cannot be read by others, nor staged by whoever keeps no registry', async () => {
    const { id } = await staged(liaison, 'TARGETS', csv(HEADING, line(21)));
    const other = await hub.signIn('gaj.liaison');
    expect(await other.refused('query ($id: ID!) { tableImport(id: $id) { id } }', { id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await seen(liaison, id)).toMatchObject({ state: 'STAGED' });
  });
});
