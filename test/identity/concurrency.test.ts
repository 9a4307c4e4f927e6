import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { becomes, codeOf, isOver, WHO } from './session.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub.close());

describe('a session', () => {
  it('ends on every instance', async () => {
    const beside = await hub.beside();
    const here = await hub.signIn('swj.liaison');
    const there = new Caller(beside.url, here.token);
    expect(codeOf(await there.ask(WHO))).toBe('data');
    await here.get('mutation { signOut { ended } }');
    expect(await becomes(() => isOver(there))).toBe(true);
    await beside.close();
  });
});
