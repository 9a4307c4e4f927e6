import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHubSchema } from '../../server/app/schema.ts';
import type { Caller } from '../support/caller.ts';
import { published } from '../programmes/county.ts';
import { finishedJob } from '../support/finished-job.ts';
import { castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { BROKEN, CUNNING, ENDLESS, FORGED_CURSORS, NO_CURSORS } from './hostile.ts';
import { argumentsOf, withValue } from './inputs.ts';
import { faultsIn } from './traces.ts';

const given = argumentsOf(await buildHubSchema());

let hub: TestHub;
let lead: Caller;
let planId: string;
/** What each query must be given beside the argument that is tried. */
let musts: Record<string, Record<string, unknown>>;

beforeAll(async () => {
  hub = await openTestHub();
  const cast = await castOf(hub, ['gaj']);
  ({ lead } = cast);
  const plan = await planUpTo('released', cast);
  planId = plan.id;
  const checkId = plan.checks.nodes[0].id;
  const { jobId } = await finishedJob(hub, 'scjg.liaison');
  const { id: programmeId } = await published(lead, 2030);
  const [target] = (await lead.get('Targets', { first: 1 })).nodes;
  const [inspector] = (await lead.get('query { inspectors(first: 1) { nodes { id } } }')).nodes;
  musts = {
    job: { id: jobId },
    plan: { id: planId },
    check: { id: checkId },
    signatureImage: { checkId, departmentCode: 'scjg' },
    publicPlan: { number: plan.number },
    drawProof: { roundId: plan.draw.round.id },
    publicRound: { roundId: plan.draw.round.id },
    wasDrawn: { roundId: plan.draw.round.id, code: 'x' },
    dashboard: { year: plan.year },
    targetHistory: { id: target.id },
    inspectorHistory: { id: inspector.id },
    itemHistory: { code: 'SCJG-001' },
    policyHistory: { key: 'YEARLY_CAP' },
    comparePresets: { left: 'TANG_2023', right: 'SHAHE_2025' },
    programme: { id: programmeId },
    publicProgramme: { id: programmeId },
    programmeDeadlines: { year: plan.year },
    overlaps: { year: plan.year },
    previewDraw: { planId, seeds: 1 },
    overlapTargets: { year: plan.year },
    policyPresetEffects: { preset: 'TANG_2023', validFrom: '2099-01-01' },
  };
}, 120_000);
afterAll(() => hub.close());
afterEach(() => {
  expect(faultsIn(hub)).toEqual([]);
});

const texts = given.filter(({ leaf }) => leaf.scalar === 'String' || leaf.scalar === 'ID');
const named = (list: typeof given): [string, (typeof given)[number]][] =>
  list.map((one) => [`${one.root}.${one.leaf.path.join('.')}`, one]);

async function codeOf({ root, declared, call, leaf }: (typeof given)[number], value: unknown): Promise<string> {
  const base = { ...(declared.includes('$first') ? { first: 5 } : {}), ...musts[root] };
  const body = root === 'signatureImage' ? '' : '{ __typename }';
  const { errors } = await lead.ask(
    `query (${declared}) { ${call} ${body} }`,
    withValue(base, leaf.path, value) as Record<string, unknown>,
  );
  return errors?.[0]?.extensions.code ?? 'data';
}

describe('a text in a query', () => {
  it.each(named(texts.filter(({ leaf }) => leaf.path[0] !== 'after')))(
    'is looked for or refused, whatever it is: %s',
    async (_, argument) => {
      for (const text of [...BROKEN, ...CUNNING, ...ENDLESS]) {
        expect(['data', 'BAD_USER_INPUT', 'NOT_FOUND']).toContain(await codeOf(argument, text));
      }
    },
  );
});

describe('a cursor', () => {
  const cursors = texts.filter(({ leaf }) => leaf.path[0] === 'after');

  it.each(named(cursors))('that no list wrote is BAD_USER_INPUT: %s', async (_, argument) => {
    for (const cursor of NO_CURSORS)
      expect([cursor, await codeOf(argument, cursor)]).toEqual([cursor, 'BAD_USER_INPUT']);
  });

  it.each(named(cursors))('that is forged opens nothing and breaks nothing: %s', async (_, argument) => {
    for (const cursor of FORGED_CURSORS) expect(['data', 'BAD_USER_INPUT']).toContain(await codeOf(argument, cursor));
  });

  it.each([
    'plan(id: $id) { checks(first: 5, after: $after) { totalCount } }',
    'viewer { checks(first: 5, after: $after) { totalCount } }',
    'viewer { jobs(first: 5, after: $after) { totalCount } }',
    'programmes(first: 1) { nodes { tasks(first: 5, after: $after) { totalCount } } }',
    'programmes(first: 1) { nodes { history(first: 5, after: $after) { totalCount } } }',
    'publicProgrammes(first: 1) { nodes { tasks(first: 5, after: $after) { totalCount } } }',
  ])('of a list inside is no other: %s', async (field) => {
    const query = `query (${field.includes('$id') ? '$id: ID!, ' : ''}$after: String) { ${field} }`;
    for (const after of [...NO_CURSORS, ...FORGED_CURSORS]) {
      const { errors } = await lead.ask(query, { id: planId, after });
      const code = errors?.[0]?.extensions.code ?? 'data';
      expect(NO_CURSORS.includes(after) ? ['BAD_USER_INPUT'] : ['data', 'BAD_USER_INPUT']).toContain(code);
    }
  });

  it.each(['planEvents(planId: $planId, after: $after)', 'departmentEvents(after: $after)'])(
    'of a stream is no other: %s',
    async (field) => {
      const query = `subscription (${field.includes('$planId') ? '$planId: ID!, ' : ''}$after: String) { ${field} { type } }`;
      for (const after of [...NO_CURSORS, ...FORGED_CURSORS.slice(-6)]) {
        const heard = lead.subscribe(query, { planId, after });
        await heard.until((events, errors) => events.length + errors.length > 0);
        expect((heard.errors[0] as { extensions: { code: string } }).extensions.code).toBe('BAD_USER_INPUT');
        await heard.close();
      }
    },
  );
});

describe('a page', () => {
  const pages = given.filter(({ leaf }) => leaf.path[0] === 'first');

  it.each(named(pages))('is 1 to 100 rows, and must be told: %s', async (_, argument) => {
    for (const first of [0, -1, 101, 2 ** 31 - 1, 2 ** 31, 1.5, '5', null]) {
      expect([first, await codeOf(argument, first)]).toEqual([first, 'BAD_USER_INPUT']);
    }
    for (const first of [1, 100]) expect(await codeOf(argument, first)).toBe('data');
  });
});

describe('a year', () => {
  it.each([0, -1, 1999, 2101, 2 ** 31 - 1])('that no dashboard has is BAD_USER_INPUT: %i', async (year) => {
    expect(
      await codeOf(
        given.find(({ root, leaf }) => root === 'dashboard' && leaf.path[0] === 'year')!,
        year,
      ),
    ).toBe('BAD_USER_INPUT');
  });
});
