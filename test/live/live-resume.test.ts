import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, type Subscription } from '../support/caller.ts';
import { eventsOf, settled, told } from '../support/events.ts';
import { type Cast, castOf, planInput } from '../support/flow.ts';
import { engine, openTestHub, type TestHub } from '../support/hub.ts';
import { finishAll, planIn } from '../support/stages.ts';

let hub: TestHub;
let cast: Cast;
let leader: Caller;
let plan: any;
/** All that the lead may hear, of two plans. */
let whole: any[];

const cursors = (events: readonly any[]): string[] => events.map(({ cursor }) => cursor);

/** Follows until as many events came as are expected. */
async function heardFrom(
  who: Caller,
  document: string,
  variables: Record<string, unknown>,
  expected: readonly any[],
): Promise<any[]> {
  const feed = who.subscribe(document, variables);
  const events = [...(await feed.until(({ length }, errors) => length >= expected.length || errors.length > 0))];
  expect(feed.errors).toEqual([]);
  await feed.close();
  return events;
}

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj', 'jyj']);
  leader = await hub.signIn('leader');
  plan = await planIn('CHECKED', hub, cast);
  await planIn('INVITING', hub, cast);
  const [{ cursor }] = await eventsOf(hub, cast.lead, plan.id);
  const revealed = cast.lead.subscribe('PlanEvents', { planId: plan.id, after: cursor });
  await revealed.until((events) => events.some(({ type }) => type === 'ROUND_REVEALED'));
  await revealed.close();
  whole = await eventsOf(hub, cast.lead, null);
});
afterAll(() => hub.close());

describe('behind any cursor', () => {
  it('the department’s stream goes on with what comes next, without gap or double', async () => {
    for (let i = 0; i < whole.length - 1; i += 1) {
      const rest = cursors(whole.slice(i + 1));
      expect(cursors(await heardFrom(cast.lead, 'DepartmentEvents', { after: whole[i].cursor }, rest))).toEqual(rest);
    }
  });

  it('the plan’s stream does, behind cursors of other plans too', async () => {
    for (let i = 0; i < whole.length; i += 3) {
      const rest = cursors(whole.slice(i + 1).filter((event) => event.plan.id === plan.id));
      expect(
        cursors(await heardFrom(cast.lead, 'PlanEvents', { planId: plan.id, after: whole[i].cursor }, rest)),
      ).toEqual(rest);
    }
  });

  it('the leadership’s stream does', async () => {
    const counts = whole.filter(({ type }) => type !== 'RESULTS_RECORDED' && type !== 'PART_SUBMITTED');
    for (let i = 0; i < counts.length - 1; i += 5) {
      const rest = cursors(counts.slice(i + 1));
      expect(cursors(await heardFrom(leader, 'JurisdictionEvents', { after: counts[i].cursor }, rest))).toEqual(rest);
    }
  });

  it('the query does, of all and of one plan', async () => {
    for (let i = 0; i < whole.length; i += 2) {
      const after = whole[i].cursor;
      expect(cursors(await eventsOf(hub, cast.lead, null, after))).toEqual(cursors(whole.slice(i + 1)));
      expect(cursors(await eventsOf(hub, cast.lead, plan.id, after, 3))).toEqual(
        cursors(whole.slice(i + 1).filter((event) => event.plan.id === plan.id)),
      );
    }
  });
});

describe('the cursor of a page', () => {
  const next = async (after: string) => {
    const { plan: made } = await cast.lead.do('CreateJointPlan', planInput());
    const [first, ...more] = await eventsOf(hub, cast.lead, null, after);
    expect([first.type, first.plan.id, more]).toEqual(['PLAN_CREATED', made.id, []]);
    expect(cursors(await heardFrom(cast.lead, 'DepartmentEvents', { after }, [first]))).toEqual([first.cursor]);
  };

  it('of a plan lies behind all that it shows', async () => {
    await settled(hub);
    const { cursor } = await cast.lead.get('PlanPage', { id: plan.id, first: 1 });
    await next(cursor);
  });

  it('of a dashboard too', async () => {
    await settled(hub);
    const { cursor } = await cast.lead.get('Dashboard', { year: plan.year });
    await next(cursor);
  });

  it('of a mutation’s answer too, and it holds its own event', async () => {
    // Anyone's open transaction on a shared server holds a cursor back: its own event then comes once more, and nothing else.
    for (let held = 0; held < 20; held += 1) {
      const { plan: made } = await cast.lead.do('CreateJointPlan', planInput());
      const again = await eventsOf(hub, cast.lead, made.id, made.cursor);
      if (again.length === 0) return next(made.cursor);
      expect(again.map(({ type }) => type)).toEqual(['PLAN_CREATED']);
    }
    throw new Error('of twenty answers none held its own event');
  });

  it('read while others write leaves no gap and gives nothing twice', async () => {
    const { plan: busy } = await cast.lead.do('CreateJointPlan', planInput());
    const renames = Array.from({ length: 40 }, (_, i) => `第 ${i} 次改名`);
    const writing = Promise.all(renames.map((title) => cast.lead.do('UpdateJointPlan', { planId: busy.id, title })));
    const followed: { from: number; feed: Subscription }[] = [];
    for (let i = 0; i < 8; i += 1) {
      const shown = await cast.lead.get('PlanPage', { id: busy.id, first: 1 });
      followed.push({
        from: shown.revision,
        feed: cast.lead.subscribe('PlanEvents', { planId: busy.id, after: shown.cursor }),
      });
    }
    await writing;
    const all = cursors(await eventsOf(hub, cast.lead, busy.id));
    expect(all).toHaveLength(41);
    for (const { from, feed } of followed) {
      const rest = all.slice(from);
      const events = await feed.until((came) => rest.length === 0 || came.at(-1)?.cursor === all.at(-1));
      // A page may be newer than its cursor, never older: what it shows already may come once more.
      expect(cursors(events)).toEqual(all.slice(all.length - events.length));
      expect(events.length).toBeGreaterThanOrEqual(rest.length);
      await feed.close();
    }
  });
});

describe('without a cursor', () => {
  it('streams start now, and the query at the beginning', async () => {
    expect(cursors((await eventsOf(hub, cast.lead, null)).slice(0, whole.length))).toEqual(cursors(whole));
    const feeds = [
      cast.lead.subscribe('DepartmentEvents'),
      leader.subscribe('JurisdictionEvents'),
      cast.lead.subscribe('PlanEvents', { planId: plan.id }),
    ];
    const other = (await planIn('DRAFT', hub, cast)).id;
    await Promise.all(feeds.map(({ connected }) => connected));
    // A subscription begins when the hub has it: what is told from then on comes, however often it takes.
    const came = async (feed: Subscription) => {
      while (feed.events.length === 0) {
        const { revision } = (await cast.lead.do('UpdateJointPlan', { planId: other, title: '改名' })).plan;
        await feed.until((events) => events.length > 0, 200).catch(() => undefined);
        expect(revision).toBeLessThan(50);
      }
      return feed.events[0].cursor;
    };
    for (const feed of feeds.slice(0, 2)) expect(cursors(whole)).not.toContain(await came(feed));
    expect(feeds[2]!.events).toEqual([]);
    for (const feed of feeds) await feed.close();
  });
});

const BAD = [
  'x',
  '',
  'WyJ4Il0',
  Buffer.from('["j1"]').toString('base64url'),
  Buffer.from('["j1","a","b"]').toString('base64url'),
  Buffer.from('["plan","1","1"]').toString('base64url'),
  Buffer.from('["j1","-1","0"]').toString('base64url'),
  '游标',
];

describe('what is no cursor', () => {
  it.each(BAD)('"%s" is BAD_USER_INPUT on every stream', async (after) => {
    const expected = {
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'after', problem: 'after is no cursor of this list' }],
    };
    expect(await cast.lead.refused('Events', { first: 1, after })).toEqual(expected);
    const feeds = [
      cast.lead.subscribe('DepartmentEvents', { after }),
      cast.lead.subscribe('PlanEvents', { planId: plan.id, after }),
      leader.subscribe('JurisdictionEvents', { after }),
    ];
    for (const feed of feeds) {
      await feed.until((_, errors) => errors.length > 0);
      expect(feed.errors).toMatchObject([{ extensions: expected }]);
      await feed.close();
    }
  });
});

describe('who may not hear', () => {
  const refusedAs = async (who: Caller, document: string, variables: Record<string, unknown> = {}) => {
    const feed = who.subscribe(document, { after: whole[0].cursor, ...variables });
    await feed.until((_, errors) => errors.length > 0);
    const [error] = feed.errors as { extensions: unknown }[];
    await feed.close();
    expect(feed.events).toEqual([]);
    return error!.extensions;
  };

  it('is refused as by query', async () => {
    const [outsider, auditor, admin] = [
      await hub.signIn('xfj.liaison'),
      await hub.signIn('auditor'),
      await hub.signIn('admin'),
    ];
    const hidden = { planId: (await planIn('INVITING', hub, cast)).id };
    for (const document of ['DepartmentEvents', 'JurisdictionEvents', 'PlanEvents']) {
      expect(await refusedAs(hub.anyone, document, { planId: 'x' })).toEqual({ code: 'UNAUTHENTICATED' });
    }
    expect(await refusedAs(cast.lead, 'PlanEvents', { planId: 'x', after: 'x' })).toEqual({ code: 'NOT_FOUND' });
    expect(await refusedAs(outsider, 'PlanEvents', hidden)).toEqual({ code: 'NOT_FOUND' });
    expect(await refusedAs(outsider, 'PlanEvents', { planId: plan.id })).toEqual({ code: 'FORBIDDEN' });
    for (const who of [cast.lead, outsider, admin])
      expect(await refusedAs(who, 'JurisdictionEvents')).toEqual({ code: 'FORBIDDEN' });
    for (const who of [leader, auditor, admin])
      expect(await refusedAs(who, 'DepartmentEvents')).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('a cursor holds', () => {
  it('over a restart, and so does the session', async () => {
    const released = await planIn('IN_PROGRESS', hub, cast);
    const before = await eventsOf(hub, cast.lead, null);
    await hub.restart();
    cast.lead = new Caller(hub.url, cast.lead.token, cast.lead.language);
    const after = before.at(-4).cursor;
    expect(cursors(await eventsOf(hub, cast.lead, null, after))).toEqual(cursors(before.slice(-3)));
    const feed = cast.lead.subscribe('DepartmentEvents', { after });
    await finishAll(hub, cast, released.id);
    const events = await feed.until((came) => came.some(({ type }) => type === 'ROUND_REVEALED'));
    expect(cursors(events)).toEqual(cursors(await eventsOf(hub, cast.lead, null, after)));
    expect(told(events).slice(0, 3)).toEqual(['DRAW_SEALED scjg', 'DRAW_RUN scjg', 'CHECKS_RELEASED scjg']);
    await feed.close();
  });

  // The embedded database is one process's own.
  if (engine === 'postgresql') {
    it('on every instance, and what one is told the other streams', async () => {
      const other = await hub.beside();
      const there = new Caller(other.url, cast.lead.token, cast.lead.language);
      const after = (await eventsOf(hub, cast.lead, null)).at(-2).cursor;
      const feeds = [cast.lead, there].map((who) => who.subscribe('DepartmentEvents', { after }));
      await cast.lead.do('CreateJointPlan', planInput({ title: '此处' }));
      await there.do('CreateJointPlan', planInput({ title: '彼处' }));
      const expected = cursors(await eventsOf(hub, there, null, after));
      expect(expected).toHaveLength(3);
      for (const feed of feeds) {
        expect(cursors(await feed.until(({ length }) => length >= 3))).toEqual(expected);
        await feed.close();
      }
      await other.close();
    });
  }
});
