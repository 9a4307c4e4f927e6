import { afterEach, describe, expect, it } from '@jest/globals';
import { overHttp } from '../attacks/door.ts';
import { documents } from '../support/documents.ts';
import { PASSWORD } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { codeOf } from './session.ts';

let hub: TestHub;

afterEach(() => hub.close());

/** A hub whose minute does not pass while it is asked. */
async function standing(settings: Record<string, string> = {}): Promise<TestHub> {
  const opened = await openTestHub(settings);
  opened.clock.stand();
  return opened;
}

const signIn = (username: string, password = PASSWORD) => hub.anyone.ask('SignIn', { username, password });
const WRONG_A_MINUTE = 10;

describe('too many sign-ins from one address', () => {
  it('are LIMIT, right or wrong, and tell how long to wait', async () => {
    hub = await standing({ LIMIT_SIGN_INS: '3' });
    for (let i = 0; i < 3; i += 1) expect(codeOf(await signIn('leader'))).toBe('data');
    const asked = { query: documents.SignIn, variables: { username: 'leader', password: PASSWORD } };
    const refused = await overHttp(hub.url, asked, null);
    expect(refused.code).toBe('LIMIT');
    const { retryAfterSeconds } = refused.errors![0]!.extensions;
    expect(retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(refused.headers['retry-after']).toBe(String(retryAfterSeconds));
  });

  it('are counted one by one in a document of many', async () => {
    hub = await standing({ LIMIT_SIGN_INS: '3' });
    const one = (i: number) => `a${i}: signIn(input: { username: "leader", password: "wrong" }) { token }`;
    // Where one fails none is answered, so each is asked for itself as long as they are let in.
    const { errors } = await hub.anyone.ask(`mutation { ${Array.from({ length: 5 }, (_, i) => one(i)).join(' ')} }`);
    expect(errors).toBeDefined();
    const codes = [];
    for (let i = 0; i < 3; i += 1) codes.push(codeOf(await signIn('leader', 'wrong')));
    expect(codes).toContain('LIMIT');
  });

  it('do not keep those out who are in', async () => {
    hub = await standing({ LIMIT_SIGN_INS: '1' });
    const caller = await hub.signIn('leader');
    expect(codeOf(await signIn('leader'))).toBe('LIMIT');
    expect(codeOf(await caller.ask('{ viewer { id } }'))).toBe('data');
  });
});

describe('wrong passwords', () => {
  it('are LIMIT after ten a minute, and then the right one is too: nobody guesses on', async () => {
    hub = await standing();
    const codes: string[] = [];
    for (let i = 0; i <= WRONG_A_MINUTE; i += 1) codes.push(codeOf(await signIn('scjg.liaison', `wrong ${i}`)));
    expect(codes).toEqual([...Array<string>(WRONG_A_MINUTE).fill('UNAUTHENTICATED'), 'LIMIT']);
    expect(codeOf(await signIn('scjg.liaison'))).toBe('LIMIT');
    // However it is spelled, it is one account.
    expect(codeOf(await signIn(' SCJG.liaison ', 'wrong'))).toBe('LIMIT');
    expect(codeOf(await signIn('gaj.liaison'))).toBe('data');
  });

  it('are LIMIT for a name that there is not just as well', async () => {
    hub = await standing();
    for (let i = 0; i < WRONG_A_MINUTE; i += 1) await signIn('nobody', 'wrong');
    expect(codeOf(await signIn('nobody', 'wrong'))).toBe('LIMIT');
  });

  it('leave right ones uncounted', async () => {
    hub = await standing();
    for (let i = 0; i < WRONG_A_MINUTE + 5; i += 1) expect(codeOf(await signIn('scjg.liaison'))).toBe('data');
  });
});

describe('too many documents from one address', () => {
  it('are LIMIT, with the header that tells how long to wait', async () => {
    hub = await standing({ LIMIT_DOCUMENTS: '5' });
    const asked = { query: '{ hubInfo { demo } }' };
    const replies = [];
    for (let i = 0; i < 6; i += 1) replies.push(await overHttp(hub.url, asked, null));
    expect(replies.map(({ code }) => code)).toEqual(['data', 'data', 'data', 'data', 'data', 'LIMIT']);
    expect(Number(replies[5]!.headers['retry-after'])).toBeGreaterThanOrEqual(1);
  });
});
