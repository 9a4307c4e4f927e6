import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { positionCursor } from '../../server/platform/cursor.ts';
import { BEGINNING } from '../../server/platform/journal.ts';
import { RawSocket } from '../attacks/door.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const SUBSCRIPTION = {
  query: 'subscription ($after: String) { departmentEvents(after: $after) { type plan { title } } }',
  variables: { after: positionCursor(BEGINNING) },
};
const ENDED = { closed: 4403 };

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub.close());

/** A socket that has subscribed, from the first fact on. */
async function listening(token: string | null): Promise<RawSocket> {
  const socket = await RawSocket.connected(hub.url, token);
  socket.send({ id: '1', type: 'subscribe', payload: SUBSCRIPTION });
  return socket;
}

/** How a socket ends, past whatever it was told before. */
async function untilClosed(socket: RawSocket): Promise<{ closed?: number }> {
  for (;;) {
    const one = await socket.next();
    if (one.closed !== undefined) return one;
  }
}

async function untilTold(socket: RawSocket, title: string): Promise<boolean> {
  for (;;) {
    const { message } = await socket.next();
    if (message === undefined) return false;
    if (message.payload?.data?.departmentEvents.plan.title === title) return true;
  }
}

describe('a socket', () => {
  it('closes with 4403 where its token is none', async () => {
    const socket = (await RawSocket.open(hub.url)) as RawSocket;
    socket.send({ type: 'connection_init', payload: { authorization: 'Bearer nothing' } });
    expect(await socket.next()).toEqual(ENDED);
  });

  it('closes with 4403 when its session is signed out of, and those of other sessions stay', async () => {
    const [caller, other] = [await hub.signIn('scjg.liaison'), await hub.signIn('scjg.liaison')];
    const [ending, staying] = [await listening(caller.token), await listening(other.token)];
    await caller.get('mutation { signOut { ended } }');
    expect(await untilClosed(ending)).toEqual(ENDED);
    await other.do('CreateJointPlan', planInput({ title: '仍在收听' }));
    expect(await untilTold(staying, '仍在收听')).toBe(true);
    staying.close();
  });

  it('closes with 4403 when an administrator ends the account’s sessions', async () => {
    const caller = await hub.signIn('gaj.liaison');
    const sockets = [await listening(caller.token), await RawSocket.connected(hub.url, caller.token)];
    const admin = await hub.signIn('admin');
    await admin.get('mutation { endSessions(input: { username: "gaj.liaison" }) { ended } }');
    expect(await Promise.all(sockets.map((socket) => socket.next()))).toEqual([ENDED, ENDED]);
  });

  it('closes with 4403 when its session’s hours are over; one without a session stays', async () => {
    const caller = await hub.signIn('wgl.liaison');
    const [ending, nobody] = [await listening(caller.token), await RawSocket.connected(hub.url, null)];
    hub.clock.skipDays(1);
    expect(await ending.next()).toEqual(ENDED);
    expect((await nobody.ask(SUBSCRIPTION)).code).toBe('UNAUTHENTICATED');
    nobody.close();
  });

  it('cannot be opened again with the token that has ended', async () => {
    const caller = await hub.signIn('wgl.liaison');
    await caller.get('mutation { signOut { ended } }');
    const socket = (await RawSocket.open(hub.url)) as RawSocket;
    socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${caller.token}` } });
    expect(await socket.next()).toEqual(ENDED);
  });
});
