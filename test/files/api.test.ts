import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '../../server/kernel/ids.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { until } from '../support/until.ts';
import { tryingFiles } from './purposes.ts';
import { begin, type FileAnswer, fetchFile, leave, RAW, REQUEST_DOWNLOAD, REQUEST_UPLOAD, send } from './sending.ts';

const LARGEST = 3_000_000;
let hub: TestHub;
let liaison: Caller;
let other: Caller;

beforeAll(async () => {
  hub = await openTestHub({ LIMIT_FILE_BYTES: `${LARGEST}` }, [tryingFiles]);
  liaison = await hub.signIn('scjg.liaison');
  other = await hub.signIn('gaj.liaison');
});
afterAll(() => hub.close());

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const codeOf = ({ json }: FileAnswer): unknown => json?.errors?.[0]?.extensions?.code;

/** Files and pieces of files that there are. */
async function stored(): Promise<unknown> {
  const [row] = await hub.hub.database.rows(
    'select (select count(*)::int from files) as files, (select count(*)::int from file_pieces) as pieces',
  );
  return row;
}

async function sent(caller: Caller, body: Buffer, more: object = {}): Promise<any> {
  const answer = await send(hub.url, await leave(caller, body.length, more), body);
  expect(answer).toMatchObject({ status: 200 });
  return answer.json;
}

async function fetched(caller: Caller, fileId: string): Promise<FileAnswer> {
  const { ticket, url } = await caller.get(REQUEST_DOWNLOAD, { input: { fileId } });
  return fetchFile(`${hub.url}${url}`, { authorization: `Bearer ${ticket.token}` });
}

describe('a file', () => {
  it.each([1, 256 * 1024, 256 * 1024 + 1, 2_500_000])('of %i bytes comes and goes whole', async (length) => {
    const body = randomBytes(length);
    const file = await sent(liaison, body);
    expect(file).toEqual({ id: expect.stringMatching(/^fil_/), name: '名单.csv', bytes: length, sha256: sha256(body) });
    const answer = await fetched(liaison, file.id);
    expect(answer.status).toBe(200);
    expect(sha256(answer.bytes)).toBe(sha256(body));
  });

  it('sent without a length is taken like one with it', async () => {
    const body = randomBytes(300_000);
    const token = await leave(liaison, body.length);
    const { sent: request, answered } = begin(`${hub.url}/files`, 'POST', { ...RAW, authorization: `Bearer ${token}` });
    request.write(body.subarray(0, 1000));
    request.end(body.subarray(1000));
    expect((await answered).json).toMatchObject({ bytes: body.length, sha256: sha256(body) });
  });

  it('is saved under its own name and never opened', async () => {
    const { id } = await sent(liaison, Buffer.from('<script>'), { name: '《检查"表》’.html' });
    const { headers } = await fetched(liaison, id);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-length': '8',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const [, extended] = /filename\*=UTF-8''(\S+)$/.exec(`${headers['content-disposition']}`)!;
    expect(decodeURIComponent(extended!)).toBe('《检查_表》’.html');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[ -~]+"; /);
  });

  it('is asked for once where the request is repeated', async () => {
    const input = { purpose: 'TRY', name: 'a.csv', bytes: 3, requestId: randomUUID() };
    const first = await liaison.get(REQUEST_UPLOAD, { input });
    expect(await liaison.get(REQUEST_UPLOAD, { input })).toEqual(first);
  });

  it('may be fetched by a browser that sends no headers', async () => {
    const { id } = await sent(liaison, Buffer.from('abc'));
    const { ticket, url } = await liaison.get(REQUEST_DOWNLOAD, { input: { fileId: id } });
    expect((await fetchFile(`${hub.url}${url}?ticket=${ticket.token}`)).bytes.toString()).toBe('abc');
  });
});

describe('names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\王\\名单.xlsx', '名单.xlsx'],
    ['a\u0007b\r\nSet-Cookie: x.csv', 'abSet-Cookie_ x.csv'],
    ['\u202Exslx.exe', 'xslx.exe'],
    ['a\0b.csv', 'ab.csv'],
    ['...', '未命名'],
    ['  ', '未命名'],
    [`${'长'.repeat(296)}.csv`, `${'长'.repeat(146)}.csv`],
  ])('%j is stored as %j', async (given, kept) => {
    const { name } = await liaison.get(REQUEST_UPLOAD, { input: { purpose: 'TRY', name: given, bytes: 1 } });
    expect(name).toBe(kept);
    expect(await sent(liaison, Buffer.from('x'), { name: given })).toMatchObject({ name: kept });
  });
});

describe('leave is refused', () => {
  const ask = (caller: Caller, more: object) =>
    caller.refused(REQUEST_UPLOAD, { input: { purpose: 'TRY', name: 'a', bytes: 1, ...more } });

  it('without a session', async () => {
    expect(await ask(hub.anyone, {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('to whom the purpose does not let', async () => {
    expect(await ask(await hub.signIn('auditor'), {})).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(liaison, { purpose: 'TRY_MADE' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('for a purpose that there is none of, and for nothing', async () => {
    const { code, fields } = await ask(liaison, { purpose: 'constructor', bytes: 0 });
    expect({ code, paths: fields.map(({ path }: any) => path) }).toEqual({
      code: 'BAD_USER_INPUT',
      paths: ['purpose', 'bytes'],
    });
  });

  it('for more than the hub takes, or the purpose', async () => {
    expect(await ask(liaison, { bytes: LARGEST + 1 })).toMatchObject({ code: 'LIMIT' });
    expect(await ask(liaison, { bytes: 1001, purpose: 'TRY_SHARED' })).toMatchObject({ code: 'LIMIT' });
  });

  it('to whoever piles up what nobody uses', async () => {
    const hoarder = await hub.signIn('jyj.liaison');
    for (let i = 0; i < 5; i += 1) await leave(hoarder, LARGEST);
    expect(await ask(hoarder, {})).toMatchObject({ code: 'LIMIT' });
    expect(await leave(other, LARGEST)).toEqual(expect.any(String));
  });
});

describe('an upload is refused and leaves nothing', () => {
  const body = randomBytes(600_000);
  let before: unknown;
  beforeAll(async () => {
    before = await stored();
  });

  const refusedWith = async (answered: Promise<FileAnswer>, status: number, code: string) => {
    const answer = await answered;
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
    expect(await stored()).toEqual(before);
  };

  it('without a ticket, with a session’s token, or with one to fetch', async () => {
    await refusedWith(send(hub.url, '', body), 401, 'UNAUTHENTICATED');
    await refusedWith(send(hub.url, liaison.token!, body), 401, 'UNAUTHENTICATED');
    const { id } = await sent(liaison, Buffer.from('abc'));
    before = await stored();
    const { ticket } = await liaison.get(REQUEST_DOWNLOAD, { input: { fileId: id } });
    await refusedWith(send(hub.url, ticket.token, body), 401, 'UNAUTHENTICATED');
  });

  it('with a ticket used before', async () => {
    const token = await leave(liaison, 3);
    await send(hub.url, token, Buffer.from('abc'));
    before = await stored();
    await refusedWith(send(hub.url, token, Buffer.from('abc')), 401, 'UNAUTHENTICATED');
  });

  it('one of two that come at once with one ticket', async () => {
    const token = await leave(liaison, 3);
    const both = await Promise.all([1, 2].map(() => send(hub.url, token, Buffer.from('abc'))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    before = await stored();
  });

  it('after the session that asked has ended', async () => {
    const gone = await hub.signIn('scjg.liaison');
    const token = await leave(gone, 3);
    await gone.get('mutation { signOut { ended } }');
    await refusedWith(send(hub.url, token, Buffer.from('abc')), 401, 'UNAUTHENTICATED');
  });

  it('of another length than was asked for', async () => {
    await refusedWith(send(hub.url, await leave(liaison, 5), body), 400, 'BAD_USER_INPUT');
  });

  it('of more bytes than were asked for, told when they come', async () => {
    const authorization = `Bearer ${await leave(liaison, 400_000)}`;
    const { sent: request, answered } = begin(`${hub.url}/files`, 'POST', { ...RAW, authorization });
    request.write(body.subarray(0, 1000));
    request.end(body.subarray(1000));
    await refusedWith(answered, 413, 'LIMIT');
  });

  it('of fewer bytes than were asked for', async () => {
    const authorization = `Bearer ${await leave(liaison, 700_000)}`;
    const { sent: request, answered } = begin(`${hub.url}/files`, 'POST', { ...RAW, authorization });
    request.write(body.subarray(0, 1000));
    request.end(body.subarray(1000));
    await refusedWith(answered, 400, 'BAD_USER_INPUT');
  });

  it('in any other form', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    await refusedWith(send(hub.url, await leave(liaison, 3), Buffer.from('abc'), form), 400, 'BAD_USER_INPUT');
    await refusedWith(fetchFile(`${hub.url}/files`), 405, 'BAD_USER_INPUT');
  });

  it('from another site', async () => {
    const origin = { origin: 'https://evil.example' };
    await refusedWith(send(hub.url, await leave(liaison, 3), Buffer.from('abc'), origin), 403, 'FORBIDDEN');
  });

  it('in the reader’s language', async () => {
    const answer = await send(hub.url, 'x', Buffer.from('abc'), { 'accept-language': 'zh-CN' });
    expect(answer.json.errors[0].message).toMatch(/凭证/);
  });

  it('that is broken off half-way', async () => {
    const authorization = `Bearer ${await leave(liaison, body.length)}`;
    const headers = { ...RAW, authorization, 'content-length': `${body.length}` };
    const { sent: request, answered } = begin(`${hub.url}/files`, 'POST', headers);
    request.write(body.subarray(0, 400_000));
    // It is removed piece by piece, its own row last.
    const unfinished = async () => (await hub.hub.database.rows(`select id from files where state <> 'STORED'`)).length;
    await until(async () => (await unfinished()) > 0);
    request.destroy();
    await expect(answered).rejects.toThrow();
    await until(async () => (await unfinished()) === 0);
    expect(await stored()).toEqual(before);
  });

  it('after its time', async () => {
    const token = await leave(liaison, 3);
    const { expiresAt } = (await liaison.get(REQUEST_UPLOAD, { input: { purpose: 'TRY', name: 'a', bytes: 1 } }))
      .ticket;
    expect(new Date(expiresAt).getTime() - hub.clock.now().getTime()).toBeLessThanOrEqual(600_000);
    hub.clock.skip(700_000);
    await refusedWith(send(hub.url, token, Buffer.from('abc')), 401, 'UNAUTHENTICATED');
  });
});

describe('a file is not to be had', () => {
  it('by another account, unless its purpose says so', async () => {
    const own = await sent(liaison, Buffer.from('abc'));
    const shared = await sent(liaison, Buffer.from('abc'), { purpose: 'TRY_SHARED' });
    const auditor = await hub.signIn('auditor');
    for (const [caller, { id }] of [
      [other, own],
      [other, shared],
      [auditor, own],
    ] as const) {
      expect(await caller.refused(REQUEST_DOWNLOAD, { input: { fileId: id } })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await fetched(auditor, shared.id)).bytes.toString()).toBe('abc');
  });

  it('by a ticket for another file, twice, or without one', async () => {
    const [one, two] = [await sent(liaison, Buffer.from('1')), await sent(liaison, Buffer.from('2'))];
    const { ticket, url } = await liaison.get(REQUEST_DOWNLOAD, { input: { fileId: one.id } });
    const authorization = `Bearer ${ticket.token}`;
    expect((await fetchFile(`${hub.url}/files/${two.id}`, { authorization })).status).toBe(404);
    expect((await fetchFile(`${hub.url}${url}`, { authorization })).status).toBe(401);
    expect((await fetchFile(`${hub.url}${url}`)).status).toBe(401);
  });
});

describe('what nothing refers to', () => {
  const uuid = ({ id }: { id: string }): string => localId('StoredFile', id)!;
  const isThere = async (file: { id: string }) => (await hub.hub.files.find(hub.hub.database, uuid(file))) !== null;
  const clean = () => hub.hub.files.removeUnused(async () => undefined);
  const change = (act: 'keep' | 'release', file: { id: string }) =>
    hub.hub.database.transaction((tx) => hub.hub.files[act](tx, uuid(file), 'test:1'));

  it('is removed after a day, and nothing else', async () => {
    const [used, unused] = [await sent(liaison, randomBytes(500_000)), await sent(liaison, randomBytes(500_000))];
    await change('keep', used);
    await change('keep', used);
    await clean();
    expect([await isThere(used), await isThere(unused)]).toEqual([true, true]);
    hub.clock.skipDays(1);
    await clean();
    expect([await isThere(used), await isThere(unused)]).toEqual([true, false]);
    await change('release', used);
    await clean();
    expect(await isThere(used)).toBe(true);
    hub.clock.skipDays(1);
    await clean();
    expect(await isThere(used)).toBe(false);
    expect(await stored()).toEqual({ files: 0, pieces: 0 });
  });

  it('cannot be referred to once it is gone', async () => {
    const file = await sent(await hub.signIn('scjg.liaison'), Buffer.from('abc'));
    await hub.hub.files.remove(uuid(file));
    await expect(change('keep', file)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
