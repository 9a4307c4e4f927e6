import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildHubSchema } from '../../server/app/schema.ts';
import { roots } from '../permissions/matrix.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type Answers, askAll } from './ask.ts';
import { differences } from './difference.ts';
import { dumpOf } from './dump.ts';
import { type Secrets, secretsOf, told, toldInHex } from './secrets.ts';
import { heardBy } from './streams.ts';
import { questionsOf } from './walk.ts';
import { buildScene, type Scene } from './world.ts';

// Whoever asks for all that there is needs room; and the log is read at its most talkative.
const ROOMY = { LIMIT_DEPTH: '30', LIMIT_TOKENS: '100000', LIMIT_COMPLEXITY: '10000000', LOG_LEVEL: 'trace' };
const LONG = 600_000;

let hub: TestHub;
let schema: GraphQLSchema;
let scene: Scene;
let drawn: string;
let sealed: string;
/** What was drawn, and what the round that is still sealed will give. */
let secrets: Secrets;
let before: Answers;
let after: Answers;

async function seal(planId: string): Promise<string> {
  const { round } = await scene.lead.do('SealDraw', { planIds: [planId] });
  return round.id;
}

beforeAll(async () => {
  hub = await openTestHub(ROOMY);
  schema = await buildHubSchema();
  scene = await buildScene(hub);
  const { watched, askers, lead } = scene;
  [drawn, sealed] = watched.planIds as [string, string];
  before = await askAll(askers, questionsOf(schema, watched));
  watched.roundIds = [await seal(drawn), await seal(sealed)];
  const proofs = questionsOf(schema, watched).filter(({ name }) => /^(drawProof|publicRound|wasDrawn) /.test(name));
  for (const [name, answer] of await askAll(askers, proofs)) before.set(name, answer);
  await lead.do('RunDraw', { roundId: watched.roundIds[0] });
  after = await askAll(askers, questionsOf(schema, watched));
  secrets = await secretsOf(hub, drawn);
}, LONG);
afterAll(() => hub.close());

// A plan's own stage is no secret; everything else about a question by stage is compared all the same.
const isByStage = (name: string): boolean => /: plans .*"state":/.test(name);

// Trial draws fall differently each time; that they name nobody is asked of them like of all else.
const isTried = (name: string): boolean => /: previewDraw/.test(name);

const changed = (one: Answers, other: Answers): string[] =>
  [...other].flatMap(([name, answer]) => {
    const found = isByStage(name) || isTried(name) ? [] : differences(one.get(name), answer);
    return found.length === 0 ? [] : [`${name}: ${found.slice(0, 3).join('; ')}`];
  });

const leaked = (one: Answers, other: Answers, hidden: Secrets): string[] =>
  [...other].flatMap(([name, answer]) => {
    const known = JSON.stringify(told(JSON.stringify(one.get(name) ?? null), hidden));
    return known === JSON.stringify(told(JSON.stringify(answer), hidden)) ? [] : [name];
  });

describe('before the release', () => {
  it('has drawn some of the frame and not all, with teams', () => {
    expect(secrets.targets.length).toBeGreaterThanOrEqual(4);
    expect(secrets.targets.length).toBeLessThan(scene.watched.keys.length);
    expect(secrets.inspectors.length).toBeGreaterThanOrEqual(4);
    expect(scene.askers.some(({ name }) => secrets.inspectors.some(({ certificate }) => certificate === name))).toBe(
      true,
    );
  });

  it('answers everyone every question as before the draw', () => {
    expect(after.size).toBeGreaterThan(1000);
    expect(changed(before, after)).toEqual([]);
  });

  it('names no drawn target or inspector in any answer that did not name them before', () => {
    expect(leaked(before, after, secrets)).toEqual([]);
  });

  it(
    'names none over any stream',
    async () => {
      const heard = await heardBy(schema, scene.askers, scene.lead, drawn);
      expect(heard.events).toBeGreaterThan(50);
      expect(heard.errors).toBeGreaterThan(10);
      expect(told(heard.text, secrets)).toEqual({});
    },
    LONG,
  );

  it(
    'names none in any refusal',
    async () => {
      const at = {
        planId: drawn,
        number: '',
        roundId: scene.watched.roundIds[0]!,
        checkId: `chk_${'0'.repeat(32)}`,
        entryId: '',
        targetId: `tgt_${'0'.repeat(32)}`,
        inspectorId: `ins_${'0'.repeat(32)}`,
        jobId: '',
        fileId: '',
        programmeId: '',
        bodyId: '',
        importId: '',
        proposalId: `rpp_${'0'.repeat(32)}`,
        memberId: `ins_${'0'.repeat(32)}`,
        requestId: `rcr_${'0'.repeat(32)}`,
        viewId: `svw_${'0'.repeat(32)}`,
        before: '',
      };
      const texts: string[] = [];
      for (const [name, rule] of Object.entries(roots.Mutation)) {
        if (name === 'signIn' || name === 'signOut') continue;
        const [document, variables] = rule.ask(at, undefined as never);
        for (const { caller } of scene.askers)
          texts.push(JSON.stringify((await caller.ask(document, variables)).errors));
      }
      expect(texts.filter((text) => text === undefined)).toEqual([]);
      expect(told(texts.join('\n'), secrets)).toEqual({});
    },
    LONG,
  );

  it('writes none into the log', () => {
    expect(told(hub.log.join('\n'), secrets)).toEqual({});
  });

  it('tells none when the release fails inside the database, which tells the whole row', async () => {
    const run = (statement: string) => hub.hub.database.transaction((tx) => tx.rows(statement));
    await run('alter table joint_checks add constraint planted check (visit_order < 0) not valid');
    const { errors } = await scene.lead.ask('ReleaseChecks', { input: { planId: drawn } });
    await run('alter table joint_checks drop constraint planted');
    expect(errors![0]!.extensions.code).toBe('INTERNAL');
    expect(told(JSON.stringify(errors), secrets)).toEqual({});
    expect(hub.log.join('\n')).toContain(errors![0]!.extensions.id);
    expect(told(hub.log.join('\n'), secrets)).toEqual({});
  });

  it('keeps none readable at rest', async () => {
    const dump = await dumpOf(hub);
    expect(Object.keys(dump)).toEqual(
      expect.arrayContaining(['draws', 'draw_rounds', 'journal', 'request_answers', 'joint_plans']),
    );
    expect(dump.draws).toHaveLength(2);
    const readable = Object.entries(dump).filter(([, rows]) => {
      const text = rows.join('\n');
      return Object.keys(told(text, secrets)).length > 0 || toldInHex(text, secrets).length > 0;
    });
    expect(readable.map(([table]) => table)).toEqual([]);
    // What is packed but not locked would begin like this.
    expect(dump.draws!.concat(dump.draw_rounds!).join('\n')).not.toMatch(/\\\\x1f8b08/);
  });
});

describe('the detector', () => {
  it('finds a name in the log and in a row', async () => {
    const [{ spellings }] = secrets.targets as [Secrets['targets'][0]];
    hub.hub.log.info({ list: spellings[3] }, 'planted');
    await hub.hub.database.transaction((tx) =>
      tx.rows(`insert into hub_settings (key, value) values ('planted', to_jsonb($1::text))`, [spellings[2]]),
    );
    expect(told(hub.log.join('\n'), secrets)).toEqual({ [spellings[3]!]: 1 });
    expect(told((await dumpOf(hub)).hub_settings!.join('\n'), secrets)).toEqual({ [spellings[2]!]: 1 });
  });

  it(
    'finds what the round that was still sealed gives, by the same walk, only once it is released',
    async () => {
      const { watched, lead } = scene;
      await lead.do('RunDraw', { roundId: watched.roundIds[1] });
      const later = await secretsOf(hub, sealed);
      expect(leaked(before, after, later)).toEqual([]);
      await lead.do('ReleaseChecks', { planId: sealed });
      const asLead = scene.askers.filter(({ caller }) => caller === lead);
      const released = await askAll(asLead, questionsOf(schema, { ...watched, planIds: [sealed] }));
      expect(leaked(before, released, later).length).toBeGreaterThan(0);
      expect(changed(before, released).length).toBeGreaterThan(0);
    },
    LONG,
  );
});
