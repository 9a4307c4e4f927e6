import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type Attack, heavyButAllowedToFail, malformed, tooLarge, tooMuch } from './corpus.ts';
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

describe.each([['too much', tooMuch], ['malformed', malformed]] as const)('a document that is %s', (_, attacks) => {
  it.each(named(attacks))('is refused alike at both doors: %s', async (_name, { asked, code }) => {
    const [http, socket] = [await overHttp(hub.url, asked, token), await overSocket(hub.url, asked, token)];
    expectJson(http);
    expectRefusal(http, code);
    // A socket that is sent what is no subscription at all may be closed as one that does not keep the protocol.
    if (typeof asked.query === 'string' || !/^closed 44/.test(socket.code)) expectRefusal(socket, code);
  });

  it.each(named(attacks))('is refused to one without a session too: %s', async (_name, { asked, code }) => {
    expectRefusal(await overHttp(hub.url, asked, null), code);
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

describe('a document that is read many times over', () => {
  it.each(named(heavyButAllowedToFail))('costs no time: %s', async (_name, { asked }) => {
    const started = performance.now();
    const http = await overHttp(hub.url, asked, token);
    expect(['LIMIT', 'data']).toContain(http.code);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('variables', () => {
  const events = 'subscription ($planId: ID!, $after: String) { planEvents(planId: $planId, after: $after) { type } }';
  const plan = 'query ($planId: ID!, $first: Int) { plan(id: $planId) { id checks(first: $first) { totalCount } } }';

  it.each([
    ['missing', {}],
    ['null where none may be', { planId: null }],
    ['an object for an id', { planId: { a: 1 } }],
    ['a list for an id', { planId: ['x', 'y'] }],
    ['a number for a text', { planId: 'x', after: 7 }],
    ['a truth for a text', { planId: 'x', after: true }],
  ])('%s are BAD_USER_INPUT at both doors', async (_, variables) => {
    const query = events.replace('subscription', 'query').replace('planEvents(planId: $planId', 'events(first: 1, planId: $planId').replace('{ type }', '{ hasMore }');
    expectRefusal(await overHttp(hub.url, { query, variables }, token), 'BAD_USER_INPUT');
    expectRefusal(await overSocket(hub.url, { query: events, variables }, token), 'BAD_USER_INPUT');
  });

  it.each([
    ['a number beyond 32 bits', { planId: 'x', first: 2 ** 31 }],
    ['a number below 32 bits', { planId: 'x', first: -(2 ** 31) - 1 }],
    ['half a number', { planId: 'x', first: 1.5 }],
    ['a number as text', { planId: 'x', first: '1' }],
    ['a huge number', { planId: 'x', first: 1e308 }],
  ])('%s are BAD_USER_INPUT', async (_, variables) => {
    expectRefusal(await overHttp(hub.url, { query: plan, variables }, token), 'BAD_USER_INPUT');
  });

  it.each([[['x']], ['x'], [7], [true]])('that are no object (%j) are BAD_USER_INPUT', async (variables) => {
    expectRefusal(await overHttp(hub.url, { query: '{ viewer { id } }', variables }, token), 'BAD_USER_INPUT');
  });

  it('named like what objects are made of pollute nothing', async () => {
    const body = '{"query":"{ viewer { id } }","__proto__":{"polluted":1},"variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}';
    await overHttp(hub.url, JSON.parse(body), token);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const aliased = await overHttp(hub.url, { query: '{ __proto__: viewer { id } constructor: hubInfo { demo } }' }, token);
    expect(aliased.code).toBe('data');
    expect(({} as { id?: string }).id).toBeUndefined();
  });
});

describe('what the schema is', () => {
  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { fields { name } } }', 'subscription { __schema { types { name } } }'])(
    'is not told where introspection is off: %s',
    async (query) => {
      const [http, socket] = [await overHttp(hub.url, { query }, token), await overSocket(hub.url, { query }, token)];
      for (const reply of [http, socket]) {
        expectRefusal(reply, 'BAD_USER_INPUT');
        expect(reply.text).not.toContain('JointPlan');
      }
    },
  );

  it.each([
    ['a field', '{ viewr { id } }', 'viewer'],
    ['a type', '{ viewer { ... on Viewr { id } } }', 'Viewer'],
    ['an argument', '{ plan(idd: "x") { id } }', '"id"'],
    ['an enum value', '{ viewer { checks(first: 1, state: RELEASE) { totalCount } } }', 'RELEASED'],
    ['an input’s field', `mutation { signIn(input: { usernam: "a", password: "${PASSWORD}" }) { token } }`, '"username"'],
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
