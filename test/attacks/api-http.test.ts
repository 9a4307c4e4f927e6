import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type HttpReply, send, sendBytes } from './door.ts';
import { faultsIn, storedIn } from './traces.ts';

let hub: TestHub;
let token: string;
let before: Record<string, string>;

beforeAll(async () => {
  hub = await openTestHub();
  token = (await hub.signIn('scjg.liaison')).token!;
  before = await storedIn(hub);
});
afterAll(() => hub.close());

const QUERY = '{ viewer { name } }';
const BODY = JSON.stringify({ query: QUERY });
const JSON_TYPE = { 'content-type': 'application/json' };
const signed = (headers: Record<string, string> = JSON_TYPE) => ({ ...headers, authorization: `Bearer ${token}` });

/** After each: nothing stored, no fault of the hub's, and a proper request is served. */
afterEach(async () => {
  expect(await storedIn(hub)).toEqual(before);
  expect(faultsIn(hub)).toEqual([]);
  expect(await send(hub.url, { headers: signed(), body: BODY })).toMatchObject({ status: 200, code: 'data' });
});

function expectRefused(reply: HttpReply, code: string, status: number): void {
  expect(reply.type).toMatch(/^application\/json/);
  expect(reply).toMatchObject({ code, status });
  expect(reply.text).not.toMatch(/at .*\.(ts|js):\d|node_modules|<html/i);
}

describe('a request that is no POST', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is refused: %s', async (method) => {
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const reply = await send(hub.url, { method, path, headers: signed({}) });
    expectRefused(reply, 'BAD_USER_INPUT', 405);
    expect(reply.headers.allow).toBe('POST');
    expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is refused too where it calls itself one', async () => {
    const headers = { ...signed({}), 'x-http-method-override': 'POST', 'apollo-require-preflight': '1' };
    expectRefused(
      await send(hub.url, { method: 'GET', path: `/graphql?query=${encodeURIComponent(QUERY)}`, headers }),
      'BAD_USER_INPUT',
      405,
    );
  });
});

describe('a body that is no JSON', () => {
  const form = (boundary: string, parts: Record<string, string>) =>
    [
      ...Object.entries(parts).map(
        ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      ),
      `--${boundary}--\r\n`,
    ].join('');

  it.each([
    ['text/plain', BODY],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    ['application/graphql', QUERY],
    ['text/html', BODY],
    ['application/octet-stream', BODY],
    ['multipart/form-data; boundary=x', form('x', { operations: BODY, map: '{}' })],
  ])('is refused as %s', async (type, body) => {
    expectRefused(await send(hub.url, { headers: signed({ 'content-type': type }), body }), 'BAD_USER_INPUT', 415);
  });

  it('is refused without a type, which any page may send', async () => {
    expectRefused(await send(hub.url, { headers: signed({}), body: BODY }), 'BAD_USER_INPUT', 415);
  });

  it.each(['utf-16', 'latin1', 'nonsense'])('is refused in the character set %s', async (charset) => {
    const headers = signed({ 'content-type': `application/json; charset=${charset}` });
    const reply = await send(hub.url, { headers, body: BODY });
    expectRefused(reply, 'BAD_USER_INPUT', charset === 'utf-16' ? 400 : 415);
  });

  it.each([
    '{"query":',
    '{query: 1}',
    "{'query': 1}",
    '{"query":"x"}}',
    '\u0000',
    'null',
    '"x"',
    '7',
    'true',
    '{"query":"{ viewer { id } }",}',
  ])('is refused when it reads %s', async (body) => {
    expectRefused(await send(hub.url, { headers: signed(), body }), 'BAD_USER_INPUT', 400);
  });

  it('is refused when it is not what its encoding says', async () => {
    const headers = signed({ ...JSON_TYPE, 'content-encoding': 'gzip' });
    expectRefused(await send(hub.url, { headers, body: BODY }), 'BAD_USER_INPUT', 400);
  });
});

describe('a body that is not one request', () => {
  it('is refused as a batch', async () => {
    const reply = await send(hub.url, {
      headers: signed(),
      body: JSON.stringify([{ query: QUERY }, { query: QUERY }]),
    });
    expectRefused(reply, 'BAD_USER_INPUT', 415);
  });

  it.each(['', '{}', '[]', '{"query":null}', '{"query":{}}', '{"query":7}', '{"query":["x"]}'])(
    'is refused when it reads %j',
    async (body) => {
      const reply = await send(hub.url, { headers: signed(), body });
      expect(reply.code).toBe('BAD_USER_INPUT');
      expect(reply.type).toMatch(/^application\/json/);
    },
  );

  it.each([
    { operationName: 7 },
    { operationName: {} },
    { operationName: 'Nobody' },
    { variables: 'x' },
    { variables: [] },
  ])('is refused with %j', async (more) => {
    const reply = await send(hub.url, { headers: signed(), body: JSON.stringify({ query: QUERY, ...more }) });
    expect(reply).toMatchObject({ code: 'BAD_USER_INPUT', status: 200 });
  });

  it('is refused when it subscribes, which needs a socket', async () => {
    const body = JSON.stringify({ query: 'subscription { departmentEvents { type } }' });
    expect(await send(hub.url, { headers: signed(), body })).toMatchObject({ code: 'BAD_USER_INPUT', status: 200 });
  });
});

describe('a body that is too large', () => {
  it('is refused as LIMIT', async () => {
    const body = JSON.stringify({ query: QUERY, variables: { a: 'x'.repeat(1_100_000) } });
    expectRefused(await send(hub.url, { headers: signed(), body }), 'LIMIT', 413);
  });

  it('is refused as LIMIT when it only grows when it is unpacked', async () => {
    const body = gzipSync(JSON.stringify({ query: QUERY, variables: { a: 'x'.repeat(50_000_000) } }));
    expect(body.length).toBeLessThan(100_000);
    const headers = signed({ ...JSON_TYPE, 'content-encoding': 'gzip' });
    expectRefused(await send(hub.url, { headers, body }), 'LIMIT', 413);
  });
});

describe('another site', () => {
  it.each(['https://evil.example', 'http://127.0.0.1', 'http://127.0.0.1:1', 'null', 'http://', 'javascript:alert(1)'])(
    'is refused: %s',
    async (origin) => {
      const reply = await send(hub.url, { headers: { ...signed(), origin }, body: BODY });
      expectRefused(reply, 'FORBIDDEN', 403);
      expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('is the hub itself where its origin is its own', async () => {
    expect(await send(hub.url, { headers: { ...signed(), origin: hub.url }, body: BODY })).toMatchObject({
      code: 'data',
    });
  });
});

describe('a token', () => {
  it.each(['Bearer', 'Bearer ', 'Bearer x', 'Basic eDp5', 'Bearer x y', `Bearer ${'a'.repeat(8000)}`, 'x'])(
    'that is none is UNAUTHENTICATED: %s',
    async (authorization) => {
      expectRefused(
        await send(hub.url, { headers: { ...JSON_TYPE, authorization }, body: BODY }),
        'UNAUTHENTICATED',
        200,
      );
    },
  );
});

describe('the address of large proofs (R075)', () => {
  const proof = (round: string, headers: Record<string, string> = {}, method = 'POST') =>
    send(hub.url, { method, path: `/files/proofs/${round}`, headers });

  it.each(['x', 'rnd_0', '%00', '..%2f..%2fetc', '%F0%9F%92%A9', 'a'.repeat(4000), "'%20or%201=1"])(
    'knows no round %s',
    async (round) => {
      expectRefused(await proof(round, signed({})), 'NOT_FOUND', 404);
    },
  );

  it('is refused to another site, to a token that is none, and to whoever does not send', async () => {
    expectRefused(await proof('x', { origin: 'https://evil.example' }), 'FORBIDDEN', 403);
    expectRefused(await proof('x', { authorization: 'Bearer x' }), 'UNAUTHENTICATED', 401);
    expectRefused(await proof('x', signed({}), 'GET'), 'BAD_USER_INPUT', 405);
  });
});

describe('what is no HTTP', () => {
  it.each([
    'GARBAGE\r\n\r\n',
    `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`,
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ])('is ended by the hub, which lives on (%#)', async (bytes) => {
    expect(await sendBytes(hub.url, bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});
