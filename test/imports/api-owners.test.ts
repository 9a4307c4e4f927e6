import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import { localId } from '../../server/kernel/ids.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { confirmed, csv, linesOf, staged, undone } from './staging.ts';

let hub: TestHub;
let police: Caller;
let market: Caller;

const ITEMS = [
  '事项编码',
  '事项名称',
  '所属部门',
  '事项类别',
  '检查依据',
  '检查主体',
  '检查内容',
  '检查对象',
  '抽查比例',
  '比例上限',
  '抽查频次',
  '检查方式',
];
const PEOPLE = ['姓名', '所属部门', '职务', '人员类别', '执法证号', '有效期自', '有效期至'];
const TARGETS = ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态'];

const itemLine = (code: string, department: string): string[] => [
  code,
  '被外部门改的名',
  department,
  '一般检查事项',
  '《产品质量法》第八条',
  '县局',
  '标识标注',
  '各类企业',
  '5%',
  '10%',
  '每年1次',
  '现场检查',
];

const firstItem = async (): Promise<any> =>
  (
    await market.get(
      'query { inspectionItems(first: 1, filter: { departmentCode: "scjg" }) { nodes { code name revision } } }',
    )
  ).nodes[0];

const firstPerson = async (): Promise<any> =>
  (
    await market.get(
      'query { inspectors(first: 1, departmentCode: "scjg") { nodes { name title certificateNumber revision } } }',
    )
  ).nodes[0];

/** Makes all lines of a staged import ones to be written, as if they had been sound when they were staged. */
async function passed(importId: string): Promise<void> {
  const id = localId('TableImport', importId);
  const { database } = hub.hub;
  await database.rows(`update table_import_lines set status = 'CHANGED' where import_id = $1`, [id]);
  await database.rows(
    `update table_imports set lines_changed = lines_refused + lines_new, lines_refused = 0, lines_new = 0 where id = $1`,
    [id],
  );
}

beforeAll(async () => {
  hub = await openTestHub();
  police = await hub.signIn('gaj.liaison');
  market = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

describe('another department’s record', () => {
  it.each(['公安局', '市场监督管理局', ''])(
    'an item, is refused by whose list it stands on, whatever its cell says (%j)',
    async (department) => {
      const item = await firstItem();
      const { id, counts } = await staged(police, 'ITEMS', csv(ITEMS, itemLine(item.code, department)));
      expect(counts).toMatchObject({ total: 1, refused: 1, changed: 0 });
      const [line] = await linesOf(police, id);
      expect(line.findings).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            column: 0,
            severity: 'PROBLEM',
            message: expect.stringMatching(/liaison of the item’s own department/),
          }),
        ]),
      );
      await passed(id);
      expect(await confirmed(police, id)).toMatchObject({ outcomes: { added: 0, changed: 0, passedOver: 1 } });
      expect(await firstItem()).toEqual(item);
    },
  );

  it('an item of one’s own, does not come onto another list by its cell', async () => {
    const item = await firstItem();
    const { id, counts } = await staged(market, 'ITEMS', csv(ITEMS, itemLine(item.code, '公安局')));
    expect(counts).toMatchObject({ total: 1, refused: 1 });
    expect((await linesOf(market, id))[0].findings[0].remedy).toMatch(/keeps its department/);
  });

  it.each(['公安局', '市场监督管理局'])('an inspector, is refused by who employs them (%j)', async (department) => {
    const person = await firstPerson();
    const line = ['冒名', department, '局长', '执法人员', person.certificateNumber, '2024-01-01', '2099-12-31'];
    const { id, counts } = await staged(police, 'INSPECTORS', csv(PEOPLE, line));
    expect(counts).toMatchObject({ total: 1, refused: 1, changed: 0 });
    const [{ findings }] = await linesOf(police, id);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 4, message: expect.stringMatching(/department’s liaison/) }),
      ]),
    );
    await passed(id);
    expect(await confirmed(police, id)).toMatchObject({ outcomes: { changed: 0, passedOver: 1 } });
    expect(await firstPerson()).toEqual(person);
  });

  it('R016: a target that another department claimed after the staging, is passed over and not put back either', async () => {
    const [one, two] = [creditCodeOf(9601), creditCodeOf(9602)];
    const row = (code: string, status: string): string[] => [code, `归属${code}公司`, '企业', status];
    const first = await staged(market, 'TARGETS', csv(TARGETS, row(one, '存续'), row(two, '存续')));
    await confirmed(market, first.id);
    const idOf = async (code: string): Promise<any> =>
      (
        await market.get(
          'query ($text: String) { targets(first: 1, filter: { text: $text }) { nodes { id status } } }',
          {
            text: code,
          },
        )
      ).nodes[0];
    const claim = async (code: string): Promise<any> =>
      market.get('mutation ($input: ClaimTargetsInput!) { claimTargets(input: $input) { changed } }', {
        input: { targetIds: [(await idOf(code)).id] },
      });
    const changes = await staged(police, 'TARGETS', csv(TARGETS, row(one, '注销'), row(two, '注销')));
    expect(changes.counts).toMatchObject({ changed: 2 });
    await claim(one);
    expect(await confirmed(police, changes.id)).toMatchObject({ outcomes: { changed: 1, passedOver: 1 } });
    expect(await idOf(one)).toMatchObject({ status: 'ACTIVE' });
    expect(await idOf(two)).toMatchObject({ status: 'CANCELLED' });
    await claim(two);
    expect(await undone(police, changes.id)).toMatchObject({ outcomes: { undone: 0, kept: 1 } });
    expect(await idOf(two)).toMatchObject({ status: 'CANCELLED' });
    const again = await staged(police, 'TARGETS', csv(TARGETS, row(one, '注销')));
    expect(again.counts).toMatchObject({ refused: 1 });
  });
});
