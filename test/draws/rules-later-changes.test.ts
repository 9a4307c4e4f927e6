import { describe, expect, it } from '@jest/globals';
import * as protocol from '../../server/draws/protocol/index.ts';
import type { Amendment, ProofPlan, Replacement } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { exampleRound } from './rules-round.ts';

const at = '2026-03-02T03:00:00Z';
const { proof, sealed } = exampleRound([], '', ['P-1']);
const plan = proof.plans[0] as ProofPlan;
const verdict = protocol.verifyProof(proof, nodeDigest);
const hmac = nodeDigest.hmac(protocol.fromHex32(verdict.ok ? verdict.seed : '', 'The seed'));

describe('replacements after the draw', () => {
  const rule = protocol.readRulesFile(plan.rules)[0]!;
  const drawn = protocol.readDrawnFile(plan.drawn);
  const [target, other] = drawn.filter(({ stratum }) => stratum === rule.stratum).map(({ key }) => key) as [
    string,
    string,
  ];
  const [next, second] = protocol.reserves(hmac, protocol.readFrameFile(plan.frame), rule, 2).map(({ key }) => key) as [
    string,
    string,
  ];
  const team = protocol.readTeamsFile(plan.teams)[0]!;
  const visits = protocol.visitOrder(
    hmac,
    drawn.map(({ key }) => key),
  );
  const free = protocol.substitutes(
    hmac,
    {
      visits,
      inspectors: protocol.readInspectorsFile(plan.inspectors),
      recusals: protocol.readRecusalsFile(plan.recusals),
      duties: protocol.readDutiesFile(plan.duties),
    },
    team.key,
    team.department,
  );
  const check = (...replacements: Replacement[]): protocol.Verdict =>
    protocol.verifyProof({ ...proof, plans: [{ ...plan, replacements }] }, nodeDigest, sealed);
  const replace = (from: string, by: string, reason = 'closed'): Replacement => ({
    target: from,
    by,
    reason,
    at,
  });
  const step = (by: string): Replacement => {
    const { key, department, certificates } = team;
    return { target: key, department, certificate: certificates[0]!, by, reason: 'ill', at };
  };

  it('hold where the next ticket takes each place, a reserve that fails too included', () => {
    expect(check(replace(target, next), replace(other, second))).toMatchObject({
      ok: true,
      plans: [{ replacements: 2 }],
    });
    expect(check(replace(target, next), replace(next, second))).toMatchObject({ ok: true });
  });

  it.each([
    ['a reserve passed over', [replace(target, second)], target],
    ['one reserve for two', [replace(target, next), replace(other, next)], other],
    ['a target replaced twice', [replace(target, next), replace(target, second)], target],
    ['a target that was not drawn', [replace('zz', next)], 'zz'],
    ['no reason', [replace(target, next, ' ')], target],
  ])('are refused for %s', (_, replacements, key) => {
    expect(check(...replacements)).toMatchObject({ ok: false, what: 'REPLACEMENT', plan: 'P-1', key });
  });

  it('follow one another: whoever leaves is in the team by then, and does not come back', () => {
    const [first, second] = free as [string, string];
    const leaving = team.certificates[0]!;
    const then = (certificate: string, by: string): Replacement => ({ ...step(by), certificate }) as Replacement;
    expect(check(then(leaving, first), then(first, second))).toMatchObject({ ok: true });
    for (const wrong of [
      // One of the chain is left out, or stands before its time.
      [then(first, second)],
      [then(first, second), then(leaving, first)],
      [then(leaving, first), then(first, leaving)],
      [then(leaving, first), then(first, second), then(second, first)],
      [then('stranger', first)],
    ]) {
      expect(check(...wrong)).toMatchObject({ ok: false, what: 'REPLACEMENT', key: team.key });
    }
  });

  it('let only a further candidate into a team', () => {
    expect(free.length).toBeGreaterThan(0);
    for (const by of free) expect(check(step(by))).toMatchObject({ ok: true });
    for (const by of [...team.certificates, 'stranger']) {
      expect(check(step(by))).toMatchObject({
        what: 'REPLACEMENT',
        key: team.key,
        department: team.department,
      });
    }
  });
});

describe('amendments of the inspectors’ file', () => {
  const sealedAs = 'c'.repeat(64);
  const drawnFrom = protocol.digestOf(plan.inspectors, nodeDigest);
  const amend = (number: number, before: string, after: string, reason = 'on leave'): Amendment => {
    return { number, at, reason, before, after };
  };
  const check = (amendments: Amendment[]): protocol.Verdict => {
    const published = { ...sealed, plans: [{ ...sealed.plans[0], inspectorsDigest: sealedAs }] };
    return protocol.verifyProof({ ...proof, plans: [{ ...plan, amendments }] }, nodeDigest, published);
  };
  const between = 'd'.repeat(64);

  it('lead from the file that was sealed to the one drawn from', () => {
    expect(check([amend(1, sealedAs, drawnFrom)])).toMatchObject({ ok: true, plans: [{ amendments: 1 }] });
    expect(check([amend(1, sealedAs, between), amend(2, between, drawnFrom)])).toMatchObject({ ok: true });
  });

  it.each([
    ['none', [], 'DIGEST'],
    ['another beginning', [amend(1, between, drawnFrom)], 'DIGEST'],
    ['another end', [amend(1, sealedAs, between)], 'AMENDMENT'],
    ['a gap', [amend(1, sealedAs, between), amend(2, sealedAs, drawnFrom)], 'AMENDMENT'],
    ['a missing number', [amend(2, sealedAs, drawnFrom)], 'AMENDMENT'],
    ['no reason', [amend(1, sealedAs, drawnFrom, '')], 'AMENDMENT'],
  ])('are refused with %s', (_, amendments, what) => {
    expect(check(amendments)).toMatchObject({ ok: false, what, plan: 'P-1' });
  });
});
