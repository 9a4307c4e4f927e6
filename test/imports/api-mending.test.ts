import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '../../server/kernel/ids.ts';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { begun, confirmed, csv, ended, linesOf, MAP, MEND, seen, staged, UNDO_MENDING } from './staging.ts';

const HEADING = ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态', '地址'];

const uuidOf = (id: string): string => localId('TableImport', id)!;

let hub: TestHub;
let liaison: Caller;

const line = (number: number, more: Partial<Record<number, string>> = {}): string[] =>
  [creditCodeOf(number), `改行企业${number}有限公司`, '企业', '存续', `人民路${number}号`].map(
    (cell, i) => more[i] ?? cell,
  );

const mend = async (importId: string, number: number, cells: object[], more: object = {}): Promise<any> =>
  liaison.get(MEND, { input: { importId, line: number, cells, ...more } });

const undo = async (importId: string, mending: number): Promise<any> =>
  liaison.get(UNDO_MENDING, { input: { importId, mending } });

const map = async (importId: string, headings: object[]): Promise<void> => {
  const { tableImport } = await liaison.get(MAP, { input: { importId, headings } });
  await ended(liaison, tableImport.job.id);
};

const statuses = async (id: string): Promise<string[]> => (await linesOf(liaison, id)).map(({ status }: any) => status);

const kinds = async (id: string): Promise<string[]> =>
  (await linesOf(liaison, id)).map(({ cells }: any) => cells[2].text);

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

describe('a cell that was mended', () => {
  it('still shows what the file says, and says it again once it is taken back', async () => {
    const { id } = await staged(liaison, 'TARGETS', csv(HEADING, line(701, { 2: '其他' }), line(702)));
    const mended = await mend(id, 1, [{ column: 2, text: '2021-03-15' }]);
    expect(mended.line.cells[2]).toMatchObject({ text: '2021-03-15', told: '其他' });
    await mend(id, 1, [{ column: 2, text: '企业' }]);
    const [again, other] = await linesOf(liaison, id);
    expect(again).toMatchObject({ status: 'NEW', mended: { by: expect.any(String) } });
    expect(again.cells[2]).toMatchObject({ text: '企业', told: '其他' });
    expect(other.cells[2].told).toBeNull();
    expect((await linesOf(liaison, id, { isMended: true })).map(({ number }: any) => number)).toEqual([1]);
    const back = await mend(id, 1, [{ column: 2, text: null }]);
    expect(back.line).toMatchObject({ status: 'QUESTION', mended: null });
    expect(back.line.cells[2]).toMatchObject({ text: '其他', told: null });
    expect(await linesOf(liaison, id, { isMended: true })).toEqual([]);
  });

  it('is taken back on all lines that were mended with it', async () => {
    const table = csv(
      HEADING,
      ...[711, 712, 713].map((number) => line(number, { 2: '其他' })),
      line(714, { 2: '别的' }),
    );
    const { id } = await staged(liaison, 'TARGETS', table);
    const { lines, mending } = await mend(id, 1, [{ column: 2, text: '企业' }], { everywhere: true });
    expect(lines).toEqual([1, 2, 3]);
    expect(await statuses(id)).toEqual(['NEW', 'NEW', 'NEW', 'QUESTION']);
    const { lines: back, tableImport } = await undo(id, mending);
    expect(back).toEqual([1, 2, 3]);
    expect(tableImport.counts).toMatchObject({ new: 0, question: 4 });
    expect(await statuses(id)).toEqual(['QUESTION', 'QUESTION', 'QUESTION', 'QUESTION']);
    expect(await kinds(id)).toEqual(['其他', '其他', '其他', '别的']);
    expect(await linesOf(liaison, id, { isMended: true })).toEqual([]);
  });

  it('is put back to the answer that each line had before', async () => {
    const table = csv(HEADING, line(715, { 2: '其他' }), line(716, { 2: '别的' }), line(717, { 2: '别的' }));
    const { id } = await staged(liaison, 'TARGETS', table);
    // Still asked about, in other words than the file's.
    await mend(id, 1, [{ column: 2, text: '别的' }]);
    const { lines, mending } = await mend(id, 2, [{ column: 2, text: '设施' }], { everywhere: true });
    expect(lines).toEqual([2, 1, 3]);
    await undo(id, mending);
    const after = await linesOf(liaison, id);
    expect(after.map(({ cells }: any) => [cells[2].text, cells[2].told])).toEqual([
      ['别的', '其他'],
      ['别的', null],
      ['别的', null],
    ]);
    expect(after.map(({ mended }: any) => mended !== null)).toEqual([true, false, false]);
  });

  it('stays on a line that was mended since, and goes from there once that is taken back too', async () => {
    const { id } = await staged(liaison, 'TARGETS', csv(HEADING, line(718, { 2: '其他' }), line(719, { 2: '其他' })));
    const first = await mend(id, 1, [{ column: 2, text: '企业' }], { everywhere: true });
    const second = await mend(id, 2, [{ column: 2, text: '设施' }]);
    expect((await undo(id, first.mending)).lines).toEqual([1]);
    expect(await kinds(id)).toEqual(['其他', '设施']);
    expect((await undo(id, second.mending)).lines).toEqual([2]);
    expect(await kinds(id)).toEqual(['其他', '企业']);
    expect((await undo(id, first.mending)).lines).toEqual([2]);
    expect(await kinds(id)).toEqual(['其他', '其他']);
    expect((await undo(id, first.mending)).lines).toEqual([]);
  });

  it('is taken back in the column of each table', async () => {
    const [code, name, kind, status] = line(720, { 2: '其他' }) as [string, string, string, string];
    const table = csv(HEADING, line(698, { 2: '其他' }), HEADING.slice(0, 4).reverse(), [status, kind, name, code]);
    const { id } = await staged(liaison, 'TARGETS', table);
    const { lines, mending } = await mend(id, 1, [{ column: 2, text: '企业' }], { everywhere: true });
    expect(lines).toEqual([1, 2]);
    expect(await statuses(id)).toEqual(['NEW', 'NEW']);
    await undo(id, mending);
    const cells = (await linesOf(liaison, id)).map((one: any) => one.cells.map(({ text }: any) => text).slice(0, 4));
    expect(cells).toEqual([line(698, { 2: '其他' }).slice(0, 4), [status, kind, name, code]]);
  });

  it('is not taken back where the import is not the caller’s, or no longer staged', async () => {
    const { id } = await staged(liaison, 'TARGETS', csv(HEADING, line(699, { 2: '其他' }), line(700)));
    const { mending } = await mend(id, 1, [{ column: 2, text: '企业' }]);
    const other = await hub.signIn('gaj.liaison');
    expect(await other.refused(UNDO_MENDING, { input: { importId: id, mending } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await liaison.refused(UNDO_MENDING, { input: { importId: id, mending, expectedRevision: mending - 1 } }),
    ).toMatchObject({ code: 'STALE' });
    for (const unknown of [0, mending + 1]) {
      expect(await liaison.refused(UNDO_MENDING, { input: { importId: id, mending: unknown } })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'mending' }],
      });
    }
    await confirmed(liaison, id);
    expect(await liaison.refused(UNDO_MENDING, { input: { importId: id, mending } })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });
});

describe('one answer for more lines than a call writes', () => {
  it('reaches all of them once it is given again', async () => {
    const table = csv(HEADING, ...Array.from({ length: 503 }, (_, i) => line(7_000 + i, { 2: '其他' })));
    const { id } = await staged(liaison, 'TARGETS', table);
    const first = await mend(id, 1, [{ column: 2, text: '企业' }], { everywhere: true });
    expect(first).toMatchObject({ changed: 500, remaining: 3 });
    const rest = await mend(id, 1, [{ column: 2, text: '企业' }], { everywhere: true });
    expect(rest).toMatchObject({ lines: [1, 501, 502, 503], remaining: 0, tableImport: { counts: { new: 503 } } });
    expect((await undo(id, rest.mending)).tableImport.counts).toMatchObject({ new: 500, question: 3 });
    expect((await undo(id, first.mending)).tableImport.counts).toMatchObject({ new: 0, question: 503 });
  });
});

describe('a column of a closed list', () => {
  it('is asked with everything that may stand there', async () => {
    const rows = [line(721, { 2: '其他' }), line(722, { 3: '不明' })].map((row, i) => [...row, i === 0 ? '' : '中']);
    const { id } = await staged(liaison, 'TARGETS', csv([...HEADING, '信用风险类别'], ...rows));
    const [first, second] = await linesOf(liaison, id);
    const choices = (found: any): string[] => found.choices.map(({ text }: any) => text);
    expect(choices(first.findings[0])).toEqual([
      '企业',
      '个体工商户',
      '农民专业合作社',
      '自然人',
      '产品',
      '项目',
      '设施',
      '行为',
    ]);
    expect([first, second].flatMap(({ findings }: any) => findings.map(({ clause }: any) => clause?.id))).toEqual([
      'R014',
      'R018',
      'R017',
    ]);
    expect(JSON.stringify([first.findings, second.findings])).not.toMatch(/[（(]R\d{3}/);
    expect(second.findings.map(choices)).toEqual([
      ['存续', '注销', '吊销', '停业'],
      ['A', 'B', 'C', 'D', '未分类'],
    ]);
  });

  it('R018: is asked once for the whole table where the table has no such column', async () => {
    const bare = ([code, name, kind, , address]: string[]): string[] => [code!, name!, kind!, address!];
    const heading = bare(HEADING);
    const { id } = await staged(liaison, 'TARGETS', csv(heading, bare(line(731)), bare(line(732))));
    expect((await seen(liaison, id)).tables[0].columns.at(-1)).toMatchObject({
      heading: '登记状态',
      isInFile: false,
      index: 4,
    });
    const lines = await linesOf(liaison, id);
    expect(lines.map(({ status }: any) => status)).toEqual(['QUESTION', 'QUESTION']);
    expect(lines[0].findings).toMatchObject([{ column: 4, heading: '登记状态', clause: { id: 'R018' } }]);
    await mend(id, 1, [{ column: 4, text: '注销' }], { everywhere: true });
    expect(await statuses(id)).toEqual(['NEW', 'NEW']);
    await confirmed(liaison, id);
    const { nodes } = await liaison.get(
      'query ($text: String) { targets(first: 1, filter: { text: $text }) { nodes { status } } }',
      { text: creditCodeOf(732) },
    );
    expect(nodes).toEqual([{ status: 'CANCELLED' }]);
    // Of a target that the registry knows it stays as it was.
    const again = await staged(liaison, 'TARGETS', csv(heading, bare(line(731, { 4: '解放路1号' }))));
    const [known] = await linesOf(liaison, again.id);
    expect(known).toMatchObject({ status: 'CHANGED', changes: [{ field: 'address' }] });
  });
});

describe('two columns of one heading', () => {
  const heading = ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态', '备注', '备注'];
  const row = (number: number, one: string, other: string): string[] => [...line(number).slice(0, 4), one, other];

  it('are told apart by their places', async () => {
    const { id } = await staged(liaison, 'TARGETS', csv(heading, row(741, '甲路1号', '乙路2号')));
    expect(
      await liaison.refused(MAP, { input: { importId: id, headings: [{ heading: '备注', field: 'address' }] } }),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'headings.0.column' }],
    });
    await map(id, [{ heading: '备注', column: 5, field: 'address' }]);
    const [only] = await linesOf(liaison, id);
    expect(only.status).toBe('NEW');
    expect(only.changes).toContainEqual({ field: 'address', before: null, after: '乙路2号' });
  });

  it('are asked about where both are read as one field and differ', async () => {
    const table = csv(
      heading,
      row(751, '甲路1号', '乙路2号'),
      row(752, '丙路3号', ''),
      row(753, '丁路4号', '丁路 4号'),
    );
    const { id } = await staged(liaison, 'TARGETS', table);
    await map(id, [
      { heading: '备注', column: 4, field: 'address' },
      { heading: '备注', column: 5, field: 'address' },
    ]);
    const [differ, alone, same] = await linesOf(liaison, id);
    expect([differ.status, alone.status, same.status]).toEqual(['QUESTION', 'NEW', 'NEW']);
    expect(alone.changes).toContainEqual({ field: 'address', before: null, after: '丙路3号' });
    expect(differ.findings).toMatchObject([{ column: 4, choices: [{ text: '甲路1号' }, { text: '乙路2号' }] }]);
    const { line: answered } = await mend(id, 1, [{ column: 4, text: '乙路2号' }]);
    expect(answered.status).toBe('NEW');
    expect(answered.changes).toContainEqual({ field: 'address', before: null, after: '乙路2号' });
    const { line: kept } = await mend(id, 1, [{ column: 4, text: '甲路1号' }]);
    expect(kept.changes).toContainEqual({ field: 'address', before: null, after: '甲路1号' });
  });
});

describe('an import that is still read', () => {
  it('has no columns to speak of yet', async () => {
    const { id, job } = await begun(liaison, 'TARGETS', csv(HEADING, line(761)));
    await ended(liaison, job.id);
    await hub.hub.database.rows(`update table_imports set state = 'READING', tables = '[]' where id = $1`, [
      uuidOf(id),
    ]);
    expect(
      await liaison.refused(MAP, { input: { importId: id, headings: [{ heading: '地址', field: null }] } }),
    ).toMatchObject({
      code: 'WRONG_STATE',
      state: 'READING',
    });
    await hub.hub.database.rows(`update table_imports set state = 'STAGED' where id = $1`, [uuidOf(id)]);
  });
});
