import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '../support/caller.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { overHttp, overSocket } from './door.ts';
import { faultsIn } from './traces.ts';

const RUNS = { numRuns: 60 };
/** Any text that JSON can carry, halves of pairs and NUL among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 250 }),
);

let hub: TestHub;
let lead: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  lead = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());
afterEach(() => {
  expect(faultsIn(hub)).toEqual([]);
});

const codeOf = async (asked: ReturnType<Caller['ask']>): Promise<string> =>
  (await asked).errors?.[0]?.extensions.code ?? 'data';

describe('whatever is written', () => {
  it('a plan’s title is kept as it was meant, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (title) => {
        const { data, errors } = await lead.ask('CreateJointPlan', { input: planInput({ title }) });
        if (errors === undefined) expect(data!.createJointPlan.plan.title).toBe(title.normalize('NFC').trim());
        else expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      }),
      RUNS,
    );
  });

  it('a request’s key repeats its answer, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (requestId) => {
        const input = planInput({ requestId });
        const [first, again] = [
          await lead.ask('CreateJointPlan', { input }),
          await lead.ask('CreateJointPlan', { input }),
        ];
        expect(again.data).toEqual(first.data);
        expect([undefined, 'BAD_USER_INPUT']).toContain(first.errors?.[0]?.extensions.code);
      }),
      RUNS,
    );
  });

  it('a search finds or finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        for (const list of [
          'targets(filter: { text: $t }, first: 1)',
          'inspectionItems(filter: { text: $t }, first: 1)',
          'plans(filter: { text: $t }, first: 1)',
          'publicPlans(text: $t, first: 1)',
          'industries(text: $t, first: 1)',
        ]) {
          expect(['data', 'BAD_USER_INPUT']).toContain(
            await codeOf(lead.ask(`query ($t: String) { ${list} { totalCount } }`, { t: text })),
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('a name and password open nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (username, password) => {
        expect(['UNAUTHENTICATED', 'BAD_USER_INPUT', 'LIMIT']).toContain(
          await codeOf(hub.anyone.ask('SignIn', { username, password })),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('a document is answered in GraphQL at both doors', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (query) => {
        for (const reply of [
          await overHttp(hub.url, { query }, lead.token),
          await overSocket(hub.url, { query }, lead.token),
        ]) {
          expect(['BAD_USER_INPUT', 'LIMIT']).toContain(reply.code);
        }
      }),
      RUNS,
    );
  });

  it('variables of any shape are answered in GraphQL at both doors', async () => {
    const query = 'subscription ($planId: ID!, $after: String) { planEvents(planId: $planId, after: $after) { type } }';
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('planId', 'after', 'x'), fc.jsonValue({ maxDepth: 2 })),
        async (variables) => {
          const http = await overHttp(
            hub.url,
            {
              query: query
                .replace('subscription', 'query')
                .replace('planEvents(', 'events(first: 1, ')
                .replace('{ type }', '{ hasMore }'),
              variables,
            },
            lead.token,
          );
          const socket = await overSocket(hub.url, { query, variables }, lead.token);
          for (const reply of [http, socket]) expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(reply.code);
        },
      ),
      RUNS,
    );
  });
});
