import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { RawSocket } from './door.ts';
import { faultsIn, storedIn } from './traces.ts';

const SUBSCRIPTION = { query: 'subscription { departmentEvents { type } }' };

let hub: TestHub;
let token: string;
let before: Record<string, string>;
let opened: RawSocket[] = [];

beforeAll(async () => {
  hub = await openTestHub({ LIMIT_SOCKETS: '3', LIMIT_SUBSCRIPTIONS: '3' });
  token = (await hub.signIn('scjg.liaison')).token!;
  before = await storedIn(hub);
});
afterAll(() => hub.close());
afterEach(async () => {
  opened.forEach((socket) => socket.close());
  opened = [];
  expect(await storedIn(hub)).toEqual(before);
  expect(faultsIn(hub)).toEqual([]);
});

async function open(options: Parameters<typeof RawSocket.open>[1] = {}): Promise<RawSocket> {
  const socket = await RawSocket.open(hub.url, options);
  if (typeof socket === 'number') throw new Error(`the upgrade was refused with ${socket}`);
  opened.push(socket);
  return socket;
}

async function connected(as: string | null = token): Promise<RawSocket> {
  const socket = await RawSocket.connected(hub.url, as);
  opened.push(socket);
  return socket;
}

describe('an upgrade', () => {
  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'file://'])('from %s is refused', async (origin) => {
    expect(await RawSocket.open(hub.url, { origin })).toBe(403);
  });

  it('from the hub’s own pages is accepted', async () => {
    expect(await open({ origin: hub.url })).toBeInstanceOf(RawSocket);
  });

  it('at another path is refused', async () => {
    expect(await RawSocket.open(hub.url, { path: '/graphql/x' })).toBe(404);
    expect(await RawSocket.open(hub.url, { path: '/' })).toBe(404);
  });

  it('of no protocol is closed', async () => {
    expect(await (await open({ protocol: null })).next()).toEqual({ closed: 4406 });
  });

  it('of another protocol is not agreed to', async () => {
    await expect(RawSocket.open(hub.url, { protocol: 'graphql-ws' })).rejects.toThrow(/subprotocol/);
  });
});

describe('a message', () => {
  it.each([
    'no json',
    '[]',
    'null',
    '7',
    '{}',
    '{"type":"nonsense"}',
    '{"type":"subscribe"}',
    '{"type":"subscribe","id":"1","payload":{}}',
    '{"type":"subscribe","id":1,"payload":{"query":"x"}}',
  ])('that is none closes the socket: %s', async (message) => {
    const socket = await connected();
    socket.send(message);
    expect(await socket.next()).toEqual({ closed: 4400 });
  });

  it('before the connection is made closes it', async () => {
    const socket = await open();
    socket.send({ id: '1', type: 'subscribe', payload: SUBSCRIPTION });
    expect(await socket.next()).toEqual({ closed: 4401 });
  });

  it('that makes the connection twice closes it', async () => {
    const socket = await connected();
    socket.send({ type: 'connection_init' });
    expect(await socket.next()).toEqual({ closed: 4429 });
  });

  it('that takes a name again closes the socket', async () => {
    const socket = await connected();
    socket.send({ id: 'a', type: 'subscribe', payload: SUBSCRIPTION });
    socket.send({ id: 'a', type: 'subscribe', payload: SUBSCRIPTION });
    expect(await socket.next()).toEqual({ closed: 4409 });
  });

  it('beyond what a socket takes closes it', async () => {
    const socket = await connected();
    socket.send({ id: '1', type: 'subscribe', payload: { query: `# ${'a'.repeat(2_000_000)}` } });
    expect(await socket.next()).toEqual({ closed: 1009 });
  });

  it.each(['{ viewer { id } }', 'mutation { signOut { ended } }'])(
    'with what is no subscription is BAD_USER_INPUT: %s',
    async (query) => {
      const socket = await connected();
      expect((await socket.ask({ query })).code).toBe('BAD_USER_INPUT');
      expect((await (await connected()).ask({ query: '{ viewr { id } }' })).code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('a connection', () => {
  it.each(['Bearer x', 'x', `Bearer ${'a'.repeat(5000)}`])(
    'with a token that is none closes with 4403: %s',
    async (authorization) => {
      const socket = await open();
      socket.send({ type: 'connection_init', payload: { authorization } });
      expect(await socket.next()).toEqual({ closed: 4403 });
    },
  );

  it('without a token is made, and is UNAUTHENTICATED where someone must be signed in', async () => {
    const socket = await connected(null);
    expect((await socket.ask(SUBSCRIPTION)).code).toBe('UNAUTHENTICATED');
  });

  it.each([{ authorization: 7 }, { authorization: {} }, { authorization: ['Bearer x'] }, { language: 7 }])(
    'with %j is made as by nobody',
    async (payload) => {
      const socket = await open();
      socket.send({ type: 'connection_init', payload });
      expect((await socket.next()).message).toMatchObject({ type: 'connection_ack' });
      expect((await socket.ask(SUBSCRIPTION)).code).toBe('UNAUTHENTICATED');
    },
  );

  it('beyond an account’s number is closed', async () => {
    for (let i = 0; i < 3; i += 1) await connected();
    const socket = await open();
    socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    expect(await socket.next()).toEqual({ closed: 4429 });
  });

  it('takes so many subscriptions, and the next is LIMIT; whoever ends one may begin another', async () => {
    const socket = await connected();
    for (const id of ['1', '2', '3']) socket.send({ id, type: 'subscribe', payload: SUBSCRIPTION });
    expect((await socket.ask(SUBSCRIPTION, '4')).code).toBe('LIMIT');
    socket.send({ id: '2', type: 'complete' });
    const another = { query: 'subscription { jurisdictionEvents { type } }' };
    let { code } = await socket.ask(another, '5');
    // The ending is on its way through the hub.
    for (let i = 6; code === 'LIMIT' && i < 200; i += 1) ({ code } = await socket.ask(another, String(i)));
    expect(code).toBe('FORBIDDEN');
  });
});
