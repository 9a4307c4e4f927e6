import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { fields, roots } from './matrix.ts';
import { outcomeOf, row, rowAt } from './outcome.ts';
import { buildWorld, type PlaceName, type Role, ROLES, type World } from './world.ts';

let hub: TestHub;
let world: World;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
}, 120_000);
afterAll(() => hub.close());

const placesOf = (rows: object): PlaceName[] => Object.keys(rows) as PlaceName[];
const asked = (rules: Record<string, { rows: object }>) =>
  Object.entries(rules).flatMap(([name, { rows }]) =>
    placesOf(rows).map((place): [string, PlaceName] => [name, place]),
  );

describe('queries', () => {
  it.each(asked(roots.Query))('%s, %s', async (name, place) => {
    const rule = roots.Query[name]!;
    expect(await rowAt(world, rule, place)).toEqual(row(rule.rows[place]!));
  });
});

describe('mutations', () => {
  const stored = () =>
    hub.hub.database.rows(
      'select sum(revision) as revisions, (select count(*) from journal) as facts from joint_plans',
    );

  it.each(asked(roots.Mutation))('%s, %s', async (name, place) => {
    const rule = roots.Mutation[name]!;
    const before = await stored();
    expect(await rowAt(world, rule, place)).toEqual(row(rule.rows[place]!));
    expect(await stored()).toEqual(before);
  });
});

async function firstAnswer(role: Role, document: string, variables: Record<string, unknown>): Promise<string> {
  const heard = world.people[role].subscribe(document, variables);
  try {
    await heard.until((events, errors) => events.length + errors.length > 0);
    return outcomeOf(
      heard.errors.length > 0 ? ({ errors: heard.errors } as never) : ({ data: { first: heard.events[0] } } as never),
    );
  } finally {
    await heard.close();
  }
}

describe('subscriptions', () => {
  it.each(asked(roots.Subscription))('%s, %s', async (name, place) => {
    const rule = roots.Subscription[name]!;
    const [document, variables] = rule.ask(world.places[place], world);
    const words = await Promise.all(ROLES.map((role) => firstAnswer(role, document, variables!)));
    expect(row(words.join(' '))).toEqual(row(rule.rows[place]!));
  });
});

describe('fields with a rule of their own', () => {
  const each = Object.entries(fields).flatMap(([name, rules]) =>
    rules.flatMap((rule, i) => placesOf(rule.rows).map((place): [string, PlaceName, number] => [name, place, i])),
  );

  it.each(each)('%s, %s (%i)', async (name, place, i) => {
    const rule = fields[name]![i]!;
    expect(await rowAt(world, rule, place)).toEqual(row(rule.rows[place]!));
  });
});
