import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsOf } from '../support/events.ts';
import { checksOf } from '../support/field-work.ts';
import { type Cast, castOf, itemCodesOf, LEAD, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { mergeNaively } from '../support/naive-merge.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';
import { finishAll } from '../support/stages.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

const read = (id: string, who = cast.lead) => who.get('PlanPage', { id, first: 1 });
const codesOf = ({ items }: any): string[] => items.map(({ item }: any) => item.code);

describe('the proof', () => {
  const selection = {
    targetKinds: ['ENTERPRISE', 'NATURAL_PERSON', 'PROJECT'],
    sampling: [
      { riskClass: 'A', percent: '0.1' },
      { riskClass: 'UNRATED', percent: '1', atLeast: 3 },
    ],
  };
  let plan: any;
  let sealed: any;
  let whole: any;

  it('is whole for the lead’s liaison and auditors from the release on, sealed for all others', async () => {
    plan = await planUpTo('accepted', cast, selection);
    for (const [code, who] of [[LEAD, cast.lead] as const, ...Object.entries(cast.others)]) {
      await who.do('ContributeItems', { planId: plan.id, itemCodes: await itemCodesOf(who, code) });
    }
    await cast.lead.do('FreezeItems', { planId: plan.id });
    await cast.lead.do('AnnouncePlan', { planId: plan.id });
    const { round } = await cast.lead.do('SealDraw', { planIds: [plan.id] });
    ({ proof: sealed } = await proofOf(hub.anyone, round.id));
    await cast.lead.do('RunDraw', { roundId: round.id });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    plan = { ...(await read(plan.id)), round };
    const given = await proofOf(cast.lead, round.id);
    expect(given.state).toBe('CONFIDENTIAL_RELEASED');
    whole = given.proof;
    expect(await proofOf(await hub.signIn('auditor'), round.id)).toEqual(given);
    for (const who of [
      hub.anyone,
      cast.others.gaj!,
      ...(await Promise.all(['leader', 'scjg.leader', 'scjg-0001', 'xfj.liaison'].map((name) => hub.signIn(name)))),
    ]) {
      expect(await proofOf(who, round.id)).toEqual({ state: 'SEALED', proof: sealed });
    }
  });

  it('holds, alone and against what was sealed', () => {
    const { frameSize, drawnCount, frameDigest, drawnDigest } = plan.draw;
    const expected = { ok: true, round: plan.round.id, assurance: 'HUB_ONLY', parties: ['hub'] };
    expect(verify(whole)).toMatchObject({ ...expected, compared: false });
    expect(verify(whole, sealed)).toMatchObject({
      ...expected,
      compared: true,
      plans: [
        {
          number: plan.number,
          withheld: false,
          frameSize,
          drawn: drawnCount,
          amendments: 0,
          replacements: 0,
          frameDigest,
          drawnDigest,
        },
      ],
    });
  });

  it.each<[string, string, (proof: any) => void]>([
    [
      'a name swapped',
      'TICKET',
      ({ plans: [one] }) => {
        const { frame, drawn } = planOf({ plans: [one] }, one.number);
        const other = frame.find(
          ({ key, stratum }) => stratum === drawn[0]!.stratum && !drawn.some((line) => line.key === key),
        )!;
        one.drawn = one.drawn.replace(drawn[0]!.key, other.key);
      },
    ],
    [
      'a target left out',
      'TARGET_MISSING',
      ({ plans: [one] }) =>
        (one.drawn = one.drawn
          .split('\n')
          .filter((_: string, i: number) => i !== 2)
          .join('\n')),
    ],
    ['another secret', 'COMMITMENT', ({ secrets: [one] }) => (one.secret = 'f'.repeat(64))],
    ['another frame', 'DIGEST', ({ plans: [one] }) => (one.frame = one.frame.replace(/\n[^\n]+\n/, '\n'))],
    [
      'another inspector',
      'TEAM',
      ({ plans: [one] }) => {
        const { teams, inspectors } = planOf({ plans: [one] }, one.number);
        const [{ department, certificates }] = teams as [any];
        const other = inspectors.find(
          (line) => line.department === department && !certificates.includes(line.certificate),
        )!;
        one.teams = one.teams.replace(certificates[0], other.certificate);
      },
    ],
    ['other rules than announced', 'RULES', ({ plans: [one] }) => (one.rulesAnnounced[0].percent = '0.2')],
    ['an earlier run', 'TIME', (proof) => (proof.runAt = '2020-01-01T00:00:00.000Z')],
    ['another round', 'ROUND', (proof) => (proof.round = 'rnd_other')],
  ])('with %s is refused as %s', (_, what, change) => {
    const changed = structuredClone(whole);
    change(changed);
    const verdict = verify(changed, sealed) as any;
    expect(verdict.ok).toBe(false);
    expect(what === 'TEAM' ? verdict.what.slice(0, 4) : verdict.what).toBe(what);
  });

  it('has in its frame just those to whom an item applies, natural persons under no number of theirs', async () => {
    const naive = await mergeNaively(hub, codesOf(plan), selection);
    const { frame, drawn } = planOf(whole, plan.number);
    const isPerson = (key: string) => naive.targets.get(key)!.kind === 'NATURAL_PERSON';
    const keys = frame.map(({ key }) => key);
    expect(keys.filter((key) => !key.startsWith('p:')).sort()).toEqual(
      [...naive.targets.keys()].filter((key) => !isPerson(key)).sort(),
    );
    const persons = [...naive.targets.keys()].filter(isPerson);
    expect(persons.length).toBeGreaterThan(0);
    expect(keys.filter((key) => /^p:[0-9a-f]{64}$/.test(key))).toHaveLength(persons.length);
    for (const { key, stratum } of frame)
      if (!key.startsWith('p:')) expect(stratum).toBe(naive.targets.get(key)!.risk ?? 'U');
    expect(drawn).toHaveLength(plan.draw.drawnCount);
  });

  it('has of inspectors just those who may act', async () => {
    const may = await hub.hub.database.rows<{ department: string; certificate: string; specialties: string[] }>(
      `select d.code as department, certificate_number as certificate, specialties from inspectors i join departments d on d.id = i.department_id
       where d.code = any($1) and verified_at is not null and on_duty and valid_from <= current_date and valid_to >= $2`,
      [[LEAD, ...Object.keys(cast.others)], plan.endsOn],
    );
    const sorted = (lines: typeof may) =>
      lines.map((line) => `${line.department} ${line.certificate} ${[...line.specialties].sort()}`).sort();
    expect(sorted(planOf(whole, plan.number).inspectors)).toEqual(sorted(may));
  });

  it('has the checks as they were released: targets in the order of visits, teams with the responsible first', async () => {
    const checks = await checksOf(cast.lead, plan.id);
    const { teams, duties } = planOf(whole, plan.number);
    const inProof = [...new Set(teams.map(({ key }) => key))];
    expect(
      checks.map(({ target }) => (target.key.includes('*') || !inProof.includes(target.key) ? 'p:' : target.key)),
    ).toEqual(inProof.map((key) => (key.startsWith('p:') ? 'p:' : key)));
    for (const [i, check] of checks.entries()) {
      const own = teams.filter(({ key }) => key === inProof[i]);
      const shown = check.parts.map(({ department, inspectors }: any) => [
        department.code,
        inspectors.map(({ certificateNumber }: any) => certificateNumber),
      ]);
      expect(shown.sort()).toEqual(own.map(({ department, certificates }) => [department, certificates]).sort());
      expect(
        duties
          .filter(({ key }) => key === inProof[i])
          .map(({ department, minimum }) => [department, minimum])
          .sort(),
      ).toEqual(check.parts.map(({ department }: any) => [department.code, 2]).sort());
    }
  });

  it('is everyone’s once the last check is completed', async () => {
    const before = await eventsOf(hub, cast.lead, plan.id);
    await finishAll(hub, cast, plan.id);
    const feed = cast.others.gaj!.subscribe('PlanEvents', { planId: plan.id, after: before.at(-1).cursor });
    const events = await feed.until((came) => came.some(({ type }) => type === 'ROUND_REVEALED'));
    await feed.close();
    expect(events.at(-1)).toMatchObject({
      type: 'ROUND_REVEALED',
      department: null,
      check: null,
      plan: { state: 'CHECKED' },
    });
    for (const who of [hub.anyone, cast.lead, cast.others.gaj!])
      expect(await proofOf(who, plan.round.id)).toEqual({ state: 'REVEALED', proof: whole });
    expect((await hub.anyone.get('PublicPlan', { number: plan.number })).round.state).toBe('REVEALED');
    const document = 'query ($id: ID!) { plan(id: $id) { revision draw { round { state } } } }';
    expect((await cast.lead.get(document, { id: plan.id })).draw.round.state).toBe('REVEALED');
  });
});
