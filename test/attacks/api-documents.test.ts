import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type Attack, malformed, tooLarge, tooMuch } from './corpus.ts';
import { type HttpReply, overHttp, overSocket, type Reply } from './door.ts';
import { faultsIn, storedIn } from './traces.ts';

let hub: TestHub;
let token: string;
let before: Record<string, string>;

beforeAll(async () => {
  hub = await openTestHub({ INTROSPECTION: '0' });
  token = (await hub.signIn('scjg.liaison')).token!;
});
afterAll(() => hub.close());
beforeEach(async () => {
  before = await storedIn(hub);
});

// A document that costs what it should is refused in milliseconds; one that is read naively takes minutes.
const SOON_MS = 5000;

/** Whatever was asked: nothing is stored, nothing failed inside, and the next one is served. */
afterEach(async () => {
  expect(await storedIn(hub)).toEqual(before);
  expect(faultsIn(hub)).toEqual([]);
  expect((await overHttp(hub.url, { query: '{ viewer { name } }' }, token)).code).toBe('data');
});

const named = (attacks: readonly Attack[]): [string, Attack][] => attacks.map((attack) => [attack.name, attack]);

function expectRefusal(reply: Reply, code: string): void {
  expect(reply.code).toBe(code);
  expect(reply.text).not.toMatch(/Did you mean|at .*\.(ts|js):\d|node_modules/);
}

function expectJson({ type, status, text }: HttpReply): void {
  expect(type).toMatch(/^application\/json/);
  expect([200, 400, 413]).toContain(status);
  expect(JSON.parse(text)).not.toHaveProperty('data.viewer');
}

describe.each([
  ['too much', tooMuch],
  ['malformed', malformed],
] as const)('a document that is %s', (_, attacks) => {
  it.each(named(attacks))('is refused alike at both doors: %s', async (_name, { asked, code }) => {
    const started = performance.now();
    const [http, socket] = [await overHttp(hub.url, asked, token), await overSocket(hub.url, asked, token)];
    expect(performance.now() - started).toBeLessThan(SOON_MS);
    expectJson(http);
    expectRefusal(http, code);
    // A socket that is sent what is no subscription at all may be closed as one that does not keep the protocol.
    if (typeof asked.query === 'string' || !/^closed 44/.test(socket.code)) expectRefusal(socket, code);
  });

  it.each(named(attacks))('is refused to one without a session too: %s', async (_name, { asked, code }) => {
    expectRefusal(await overHttp(hub.url, asked, null), code);
  });
});

describe('a document that nests beyond any stack', () => {
  it.each(['{a', '{a(b:[', '[', '{a:'])('is a refusal, never a fault: %s', async (piece) => {
    // Whether the parser's stack or its end comes first is the machine's affair.
    const asked = { query: `{ publicPlan(number: ${piece.repeat(Math.floor(3900 / piece.length))}` };
    expect((await overHttp(hub.url, asked, token)).code).toMatch(/^(LIMIT|BAD_USER_INPUT)$/);
    expect((await overSocket(hub.url, asked, token)).code).toMatch(/^(LIMIT|BAD_USER_INPUT)$/);
  });
});

describe('a document that is too large', () => {
  it.each(named(tooLarge))('is refused as LIMIT, in JSON: %s', async (_name, { asked }) => {
    const http = await overHttp(hub.url, asked, token);
    expectJson(http);
    expectRefusal(http, 'LIMIT');
    // The frame alone is larger than a socket takes.
    expect(['LIMIT', 'closed 1009']).toContain((await overSocket(hub.url, asked, token)).code);
  });

  it.each([60_000, 100_000, 500_000])('of %i bytes is a refusal at both doors', async (size) => {
    const asked = { query: `{ hubInfo { ${'demo '.repeat(size / 5)} } }` };
    expectRefusal(await overHttp(hub.url, asked, token), 'LIMIT');
    expectRefusal(await overSocket(hub.url, asked, token), 'LIMIT');
  });
});

describe('what the schema is', () => {
  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Query") { fields { name } } }',
    'subscription { __schema { types { name } } }',
  ])('is not told where introspection is off: %s', async (query) => {
    const [http, socket] = [await overHttp(hub.url, { query }, token), await overSocket(hub.url, { query }, token)];
    for (const reply of [http, socket]) {
      expectRefusal(reply, 'BAD_USER_INPUT');
      expect(reply.text).not.toContain('JointPlan');
    }
  });

  it.each([
    ['a field', '{ viewr { id } }', 'viewer'],
    ['a type', '{ viewer { ... on Viewr { id } } }', 'Viewer'],
    ['an argument', '{ plan(idd: "x") { id } }', '"id"'],
    ['an enum value', '{ viewer { checks(first: 1, state: RELEASE) { totalCount } } }', 'RELEASED'],
    [
      'an input’s field',
      `mutation { signIn(input: { usernam: "a", password: "${PASSWORD}" }) { token } }`,
      '"username"',
    ],
    ['a directive', '{ viewer { id @skp(if: true) } }', 'skip'],
  ])('is not guessed for whoever misspells %s', async (_, query, name) => {
    for (const reply of [await overHttp(hub.url, { query }, token), await overSocket(hub.url, { query }, token)]) {
      expectRefusal(reply, 'BAD_USER_INPUT');
      expect(reply.errors!.some(({ message }) => /did you mean/i.test(message) && message.includes(name))).toBe(false);
    }
  });

  it('is not guessed in variables either', async () => {
    const query = 'query ($state: CheckState) { viewer { checks(first: 1, state: $state) { totalCount } } }';
    const { text, code } = await overHttp(hub.url, { query, variables: { state: 'RELEASE' } }, token);
    expect(code).toBe('BAD_USER_INPUT');
    expect(text).not.toMatch(/did you mean|RELEASED/i);
  });
});
