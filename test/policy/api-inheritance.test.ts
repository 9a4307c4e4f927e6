import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { settled } from '../support/events.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { policyDocuments as ask } from './documents.ts';
import { cityAdministrator, COUNTY, dayFromNow, deciding, entryOf, historyOf } from './place.ts';

let hub: TestHub;
let county: Caller;
let city: Caller;
let cityCode: string;
const day = (days: number) => dayFromNow(hub, days);

beforeAll(async () => {
  hub = await openTestHub();
  county = await hub.signIn('admin');
  ({ admin: city, code: cityCode } = await cityAdministrator(hub));
});
afterAll(() => hub.close());

describe('a county', () => {
  it('inherits what its city decides, and hears of it', async () => {
    await settled(hub);
    const { cursor } = await county.get(ask.policy);
    const heard = county.subscribe(ask.events, { after: cursor });
    await city.get(ask.decide, { input: deciding('PUBLICATION_WORKING_DAYS', { number: 15 }, day(0)) });
    const [event] = await heard.until((events) => events.length === 1);
    await heard.close();
    expect(event).toMatchObject({ jurisdiction: { code: cityCode }, keys: ['PUBLICATION_WORKING_DAYS'] });
    expect(await entryOf(county, 'PUBLICATION_WORKING_DAYS')).toMatchObject({
      value: { number: 15 },
      origin: 'INHERITED',
      source: { code: cityCode },
      since: day(0),
    });
  });

  it('decides itself, until it gives its own up', async () => {
    await county.get(ask.decide, { input: deciding('PUBLICATION_WORKING_DAYS', { number: 10 }, day(0)) });
    await county.get(ask.decide, { input: deciding('PUBLICATION_WORKING_DAYS', null, day(20)) });
    expect(await entryOf(county, 'PUBLICATION_WORKING_DAYS')).toMatchObject({
      value: { number: 10 },
      origin: 'OWN',
      nextChange: { on: day(20), origin: 'INHERITED', source: { code: cityCode } },
    });
    expect(await entryOf(county, 'PUBLICATION_WORKING_DAYS', day(20))).toMatchObject({
      value: { number: 15 },
      origin: 'INHERITED',
      since: day(20),
    });
  });

  it('reads the whole history, its city’s too', async () => {
    const history = await historyOf(county, 'PUBLICATION_WORKING_DAYS');
    expect(history.map(({ jurisdiction, value, state }) => [jurisdiction.code, value?.number ?? null, state])).toEqual([
      [COUNTY, null, 'UPCOMING'],
      [COUNTY, 10, 'IN_FORCE'],
      [cityCode, 15, 'IN_FORCE'],
    ]);
    expect(history[2].viewerCanWithdraw).toEqual({ allowed: false, code: 'FORBIDDEN' });
    const page = await county.get(ask.history, { key: 'PUBLICATION_WORKING_DAYS', first: 2 });
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await county.get(ask.history, {
      key: 'PUBLICATION_WORKING_DAYS',
      first: 2,
      after: page.pageInfo.endCursor,
    });
    expect([...page.nodes, ...rest.nodes]).toEqual(history);
  });

  it('may not withdraw what its city decided, nor may the city for it', async () => {
    const { decision } = await city.get(ask.decide, {
      input: deciding('FOLLOW_UP_GOAL', { number: 100 }, day(5)),
    });
    const input = { decisionId: decision.id, reason: '不用' };
    expect((await county.refused(ask.withdraw, { input })).code).toBe('FORBIDDEN');
    const { decision: own } = await county.get(ask.decide, {
      input: deciding('FOLLOW_UP_GOAL', { number: 90 }, day(5)),
    });
    expect((await city.refused(ask.withdraw, { input: { ...input, decisionId: own.id } })).code).toBe('NOT_FOUND');
  });
});

describe('a city', () => {
  it('reads the policy of a county below and does not decide on it', async () => {
    const policy = await city.get(ask.policy, { place: COUNTY });
    expect(policy).toMatchObject({ jurisdiction: { code: COUNTY }, viewerCanDecide: { allowed: false } });
    expect(await entryOf(city, 'PUBLICATION_WORKING_DAYS', undefined, COUNTY)).toMatchObject({ origin: 'OWN' });
    expect((await entryOf(city, 'PUBLICATION_WORKING_DAYS')).value.number).toBe(15);
  });

  it('keeps a revision of its own', async () => {
    const before = (await county.get(ask.policy)).revision;
    await city.get(ask.decide, { input: deciding('COMPLETION_GOAL', { number: 99 }, day(0)) });
    expect((await county.get(ask.policy)).revision).toBe(before);
  });
});
