import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textOf, unzipParts } from './unzip.ts';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import { fetchFile, REQUEST_DOWNLOAD } from '../files/sending.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { confirmed, csv, ended, linesOf, staged } from './staging.ts';

const HEADING = ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态', '地址'];
const HOSTILE = ["=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '＝1+1'];

let hub: TestHub;
let liaison: Caller;

async function made(
  caller: Caller,
  mutation: string,
  input: string,
  given: object,
): Promise<{ name: string; bytes: Buffer }> {
  const { job } = await caller.get(`mutation ($input: ${input}!) { ${mutation}(input: $input) { job { id } } }`, {
    input: given,
  });
  const { state, file } = await ended(caller, job.id);
  expect(state).toBe('DONE');
  const { ticket } = await caller.get(REQUEST_DOWNLOAD, { input: { fileId: file.id } });
  const { bytes } = await fetchFile(`${caller.url}/files/${file.id}`, { authorization: `Bearer ${ticket.token}` });
  return { name: file.name, bytes };
}

const sheet = (bytes: Buffer, part = 'xl/worksheets/sheet1.xml'): string => textOf(unzipParts(bytes), part);

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

describe('a template', () => {
  it.each(['ITEMS', 'TARGETS', 'INSPECTORS'])('of %s is read again by the hub that gave it out', async (kind) => {
    const { name, bytes } = await made(liaison, 'exportTemplate', 'ExportTemplateInput', { kind });
    expect(name).toMatch(/模板\.xlsx$/);
    expect(sheet(bytes)).toMatch(/<dataValidation type="list"/);
    expect(sheet(bytes, 'xl/comments1.xml')).toMatch(/<comment ref="/);
    const again = await staged(liaison, kind, bytes, name);
    // It holds no line of data, which is told as what is wrong with it; its headings are known.
    expect(again).toMatchObject({ state: 'FAILED', counts: { total: 0 } });
    expect(again.failure.problem).toMatch(/no line of data/);
  });
});

describe('records', () => {
  it.each(['CSV', 'XLSX'])('written as %s come back as the same', async (format) => {
    const { bytes, name } = await made(liaison, 'exportRecords', 'ExportRecordsInput', {
      kind: 'ITEMS',
      format,
      items: { departmentCode: 'scjg' },
    });
    const { counts, id } = await staged(liaison, 'ITEMS', bytes, name);
    expect(counts.total).toBeGreaterThan(3);
    const others = await linesOf(liaison, id, { statuses: ['NEW', 'CHANGED', 'DUPLICATE'] });
    expect(others.map(({ changes, status }: any) => [status, changes])).toEqual([]);
    expect(counts.same).toBeGreaterThan(0);
  });

  it.each(['scjg', 'gaj', 'wjw'])('of %s come back as the same, line by line', async (code) => {
    const own = await hub.signIn(`${code}.liaison`);
    const cases = [
      { kind: 'INSPECTORS', given: { departmentCode: code, inspectors: { personType: null } } },
      { kind: 'ITEMS', given: { items: { departmentCode: code } } },
    ];
    for (const { kind, given } of cases) {
      const { bytes, name } = await made(own, 'exportRecords', 'ExportRecordsInput', {
        kind,
        format: 'XLSX',
        ...given,
      });
      const { id, counts } = await staged(own, kind, bytes, name);
      const others = await linesOf(own, id, { statuses: ['NEW', 'CHANGED', 'DUPLICATE', 'QUESTION', 'REFUSED'] });
      expect(
        others.map(({ status, findings, changes, cells }: any) => [kind, status, findings, changes, cells]),
      ).toEqual([]);
      expect(counts.same).toBe(counts.total);
      expect(counts.total).toBeGreaterThan(3);
    }
  });

  it('of inspectors hold the department that is asked for, and no other kind takes one', async () => {
    const input = { kind: 'INSPECTORS', format: 'CSV' };
    const rows = async (more: object): Promise<string[]> => {
      const { bytes } = await made(liaison, 'exportRecords', 'ExportRecordsInput', { ...input, ...more });
      return bytes.toString('utf8').trim().split('\r\n').slice(1);
    };
    const { totalCount } = await liaison.get('query { inspectors(first: 1, departmentCode: "gaj") { totalCount } }');
    expect(await rows({ departmentCode: 'gaj' })).toHaveLength(totalCount);
    expect((await rows({})).length).toBeGreaterThan(totalCount);
    const asked = `mutation ($input: ExportRecordsInput!) { exportRecords(input: $input) { job { id } } }`;
    const refused = await liaison.refused(asked, { input: { kind: 'TARGETS', format: 'CSV', departmentCode: 'gaj' } });
    expect(refused.fields.map(({ path }: any) => path)).toEqual(['departmentCode']);
  });

  it('never begin a cell as a formula, and lose nothing by it', async () => {
    const rows = HOSTILE.map((address, i) => [creditCodeOf(7000 + i), `=危险${i}号`, '企业', '存续', address]);
    const { id } = await staged(liaison, 'TARGETS', csv(HEADING, ...rows));
    await confirmed(liaison, id, { takeOnlyClean: true });
    const filter = { kind: 'TARGETS', targets: { text: '危险' } };
    const given = await made(liaison, 'exportRecords', 'ExportRecordsInput', { ...filter, format: 'CSV' });
    const cells = given.bytes
      .toString('utf8')
      .split('\r\n')
      .flatMap((line) => line.split(',').map((cell) => cell.replace(/^\ufeff?"?/, '')));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'="))).not.toEqual([]);
    const again = await staged(liaison, 'TARGETS', given.bytes, given.name);
    expect(again.counts).toMatchObject({ total: HOSTILE.length, same: HOSTILE.length });
    const book = await made(liaison, 'exportRecords', 'ExportRecordsInput', { ...filter, format: 'XLSX' });
    const xml = sheet(book.bytes);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toMatch(/t="inlineStr"/);
    expect((await staged(liaison, 'TARGETS', book.bytes, book.name)).counts).toMatchObject({ same: HOSTILE.length });
  });

  it('are given to nobody who may not read the list', async () => {
    const inspector = await hub.signIn('leader');
    const asked = `mutation ($input: ExportRecordsInput!) { exportRecords(input: $input) { job { id } } }`;
    expect(await inspector.refused(asked, { input: { kind: 'TARGETS', format: 'CSV' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await liaison.refused(asked, { input: { kind: 'PLANS', format: 'CSV' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await liaison.refused(asked, { input: { kind: 'ITEMS', format: 'CSV', targets: {} } })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('a staged table', () => {
  it('comes back with a note in every bad cell, to be mended there and sent again', async () => {
    const bad = [
      creditCodeOf(7100).replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      '坏号公司',
      '企业',
      '存续',
      '=1+1',
    ];
    const { id } = await staged(
      liaison,
      'TARGETS',
      csv(HEADING, [creditCodeOf(7101), '好号公司', '企业', '存续', ''], bad),
      '甲.csv',
    );
    const { bytes, name } = await made(liaison, 'exportIssues', 'ExportIssuesInput', { importId: id });
    expect(name).toBe('甲（批注）.xlsx');
    expect(sheet(bytes, 'xl/comments1.xml')).toMatch(/<comment ref="A3"/);
    expect(sheet(bytes)).not.toMatch(/<f[ >]/);
    const again = await staged(liaison, 'TARGETS', bytes, name);
    expect(again.counts).toMatchObject({ total: 2, new: 1, refused: 1 });
  });
});
