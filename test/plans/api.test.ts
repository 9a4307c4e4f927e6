import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cast, castOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

describe('createJointPlan', () => {
  it('makes a draft led by the caller’s department, with a number', async () => {
    const { plan } = await cast.lead.do('CreateJointPlan', planInput());
    expect(plan).toMatchObject({ state: 'DRAFT', revision: 1, lead: { code: 'scjg' }, participants: [], items: [], draw: null });
    expect(plan.number).toMatch(/^联查〔\d{4}〕\d+号$/);
  });
});

describe('the whole way', () => {
  it('goes to a drawn round', async () => {
    const drawn = await planUpTo('drawn', cast);
    expect(drawn).toMatchObject({ state: 'DRAWN', draw: { drawnCount: 6 } });
  });
});
