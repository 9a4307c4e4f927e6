import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, PASSWORD } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { becomes, codeOf, isOver, WHO } from './session.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub.close());

const signIn = (username: string, password = PASSWORD) => hub.anyone.ask('SignIn', { username, password });

describe('signing in', () => {
  it('opens a session for so many hours and tells who one is', async () => {
    const { data } = await signIn('scjg.liaison');
    const { token, expiresAt, viewer } = data!.signIn;
    expect(viewer).toMatchObject({ name: '市场监督管理局联络员', roles: ['LIAISON'], department: { code: 'scjg' } });
    expect(Date.parse(expiresAt) - hub.clock.now().getTime()).toBeGreaterThan(11.9 * 3_600_000);
    expect(Date.parse(expiresAt) - hub.clock.now().getTime()).toBeLessThanOrEqual(12 * 3_600_000);
    expect(await new Caller(hub.url, token).get('Viewer')).toMatchObject({ id: viewer.id });
  });

  it('takes a name in any case and with blanks around it, and a password only as it is', async () => {
    expect(codeOf(await signIn(' SCJG.Liaison '))).toBe('data');
    expect(codeOf(await signIn('scjg.liaison', `${PASSWORD} `))).toBe('UNAUTHENTICATED');
    expect(codeOf(await signIn('scjg.liaison', PASSWORD.toUpperCase()))).toBe('UNAUTHENTICATED');
  });

  it('answers a wrong password and an unknown name word for word alike', async () => {
    const [wrong, unknown] = [await signIn('gaj.liaison', 'wrong'), await signIn('nobody', 'wrong')];
    expect(wrong.errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(unknown).toEqual(wrong);
    expect(JSON.stringify(wrong)).not.toMatch(/gaj|token":"/);
  });

  it.each(['', ' ', 'x'.repeat(100_000), '\u0000', '\ud800', 'scjg.liaison\u0000'])(
    'answers what is no name like a wrong one (%#)',
    async (username) => {
      const [odd, unknown] = [await signIn(username, 'wrong'), await signIn('nobody', 'wrong')];
      expect(odd).toEqual(unknown);
    },
  );

  it('opens nothing for an account that is disabled, and ends what it had open', async () => {
    const open = await hub.signIn('yjj.liaison');
    await hub.hub.database.transaction((tx) =>
      tx.rows(`update accounts set disabled_at = now() where username = 'yjj.liaison'`),
    );
    expect(await signIn('yjj.liaison')).toEqual(await signIn('nobody'));
    expect(await becomes(() => isOver(open))).toBe(true);
  });

  it('stores no token and no password as it is', async () => {
    const caller = await hub.signIn('leader');
    const rows = await hub.hub.database.rows<{ row: string }>(
      'select to_jsonb(s)::text as row from sessions s union all select to_jsonb(a)::text from accounts a',
    );
    const stored = rows.map(({ row }) => row).join('\n');
    expect(stored).not.toContain(caller.token);
    expect(stored).not.toContain(PASSWORD);
    expect(hub.log.join('\n')).not.toContain(caller.token);
  });
});

describe('the viewer', () => {
  it.each([
    ['leader', { roles: ['LEADER'], department: null, jurisdiction: { code: '990101' } }],
    ['auditor', { roles: ['AUDITOR'], department: null, jurisdiction: { code: '990101' } }],
    ['admin', { roles: ['ADMINISTRATOR'], department: null, jurisdiction: { code: '990101' } }],
    ['gaj.leader', { roles: ['DEPARTMENT_LEADER'], department: { code: 'gaj' }, jurisdiction: { code: '990101' } }],
    ['scjg-0001', { roles: ['INSPECTOR'], department: { code: 'scjg' }, jurisdiction: { code: '990101' } }],
  ])('is who signed in: %s', async (username, viewer) => {
    const caller = await hub.signIn(username);
    expect(await caller.get('{ viewer { roles department { code } jurisdiction { code } } }')).toEqual(viewer);
  });

  it('of a sign-in is the one who signs in, and lists nothing before there is a session to ask by', async () => {
    const document = `mutation ($username: String!, $password: String!) {
      signIn(input: { username: $username, password: $password }) { viewer { name checks(first: 1) { totalCount } } }
    }`;
    const variables = { username: 'scjg-0001', password: PASSWORD };
    const [byNobody, byAnother] = [
      await hub.anyone.ask(document, variables),
      await (await hub.signIn('auditor')).ask(document, variables),
    ];
    expect(codeOf(byNobody)).toBe('UNAUTHENTICATED');
    expect(byAnother).toEqual(byNobody);
    const plain = await (await hub.signIn('auditor')).ask('SignIn', variables);
    expect(plain.data!.signIn.viewer).toMatchObject({ name: '市监检查员01', roles: ['INSPECTOR'] });
  });
});

describe('a session', () => {
  it('ends when its own is signed out of, and no other', async () => {
    const [one, other] = [await hub.signIn('wjw.liaison'), await hub.signIn('wjw.liaison')];
    expect(await one.get('mutation { signOut { ended } }')).toEqual({ ended: true });
    expect(await isOver(one)).toBe(true);
    expect(codeOf(await one.ask('mutation { signOut { ended } }'))).toBe('UNAUTHENTICATED');
    expect(codeOf(await other.ask(WHO))).toBe('data');
  });

  it('ends with all of its account’s when an administrator says so', async () => {
    const admin = await hub.signIn('admin');
    const open = [await hub.signIn('jtj.liaison'), await hub.signIn('jtj.liaison')];
    const end = 'mutation ($username: String!) { endSessions(input: { username: $username }) { ended } }';
    expect(await admin.get(end, { username: 'JTJ.Liaison' })).toEqual({ ended: 2 });
    expect(await Promise.all(open.map(isOver))).toEqual([true, true]);
    expect(await admin.get(end, { username: 'jtj.liaison' })).toEqual({ ended: 0 });
    expect(codeOf(await admin.ask(end, { username: 'nobody' }))).toBe('NOT_FOUND');
  });

  it('is none for a token that is none, of any document', async () => {
    for (const token of ['x', 'null', '0'.repeat(43), (await hub.signIn('leader')).token!.slice(1)]) {
      const caller = new Caller(hub.url, token);
      for (const document of [WHO, '{ hubInfo { demo } }', '{ publicPlans(first: 1) { totalCount } }']) {
        expect(codeOf(await caller.ask(document))).toBe('UNAUTHENTICATED');
      }
    }
  });

  it('holds over a restart, and stays ended over one', async () => {
    const [held, ended] = [await hub.signIn('rsj.liaison'), await hub.signIn('rsj.liaison')];
    await ended.get('mutation { signOut { ended } }');
    await hub.restart();
    expect(codeOf(await new Caller(hub.url, held.token).ask(WHO))).toBe('data');
    expect(await isOver(new Caller(hub.url, ended.token))).toBe(true);
  });

  it('is over when its hours are', async () => {
    const caller = await hub.signIn('sthj.liaison');
    expect(codeOf(await caller.ask(WHO))).toBe('data');
    hub.clock.skipDays(0.49);
    expect(codeOf(await caller.ask(WHO))).toBe('data');
    hub.clock.skipDays(0.02);
    expect(await isOver(caller)).toBe(true);
  });
});
