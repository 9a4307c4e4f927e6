import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { overHttp, overSocket, type Reply, send } from './door.ts';
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
afterEach(async () => {
  expect(await storedIn(hub)).toEqual(before);
  expect(faultsIn(hub)).toEqual([]);
});

function expectRefusal(reply: Reply, code: string): void {
  expect(reply.code).toBe(code);
  expect(reply.text).not.toMatch(/did you mean|node_modules/i);
}

describe('a value that its type refuses', () => {
  const SAVE = 'mutation ($i: SaveTargetInput!) { saveTarget(input: $i) { record { target { id } } } }';
  const refusedIn = async (language: 'zh-CN' | 'en', variables: object): Promise<any> => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': language },
      body: JSON.stringify({ query: SAVE, variables }),
    });
    return ((await response.json()) as any).errors[0];
  };

  it('is told by its path inside the input, whatever the variable is called', async () => {
    const fields = { key: '1', name: '甲', kind: 'PROJECT', registeredOn: '2025/02/01', address: 7 };
    const { extensions } = await refusedIn('en', { i: fields });
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(extensions.fields.map(({ path }: any) => path).sort()).toEqual(['address', 'registeredOn']);
  });

  it('is told in Chinese without English', async () => {
    const { message, extensions } = await refusedIn('zh-CN', { i: { registeredOn: '0000-01-01', kind: {}, key: [1] } });
    expect([message, ...extensions.fields.map(({ problem }: any) => problem)].join()).not.toMatch(/[a-z]{2,} [a-z]/i);
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
    const query = events
      .replace('subscription', 'query')
      .replace('planEvents(planId: $planId', 'events(first: 1, planId: $planId')
      .replace('{ type }', '{ hasMore }');
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
    const body =
      '{"query":"{ viewer { id } }","__proto__":{"polluted":1},"variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}';
    await send(hub.url, { headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const aliased = await overHttp(
      hub.url,
      { query: '{ __proto__: viewer { id } constructor: hubInfo { demo } }' },
      token,
    );
    expect(aliased.code).toBe('data');
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  it('are told with the path of each and what is wrong with it', async () => {
    const query = 'mutation ($input: CreateJointPlanInput!) { createJointPlan(input: $input) { plan { id } } }';
    const input = { title: 1, year: 2026, startsOn: '2026-02-30', endsOn: '2026-12-31', sampling: [{ percent: 5 }] };
    const { errors } = await overHttp(hub.url, { query, variables: { input } }, token);
    const fields = errors!
      .flatMap(({ extensions }) => extensions.fields ?? [])
      .map(({ path }: { path: string }) => path);
    expect(errors!.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')).toBe(true);
    expect(fields.sort()).toEqual(['sampling.0.percent', 'startsOn', 'title']);
  });
});
