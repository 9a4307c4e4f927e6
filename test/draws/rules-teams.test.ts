import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignTeams, buildRound, plainDigest, substitutes } from '../../server/draws/protocol/index.ts';
import { sealPlan, commitmentDigest } from '../../server/draws/protocol/index.ts';
import type { TeamsInput } from '../../server/draws/protocol/index.ts';
import { examplePlan } from './rules-round.ts';

const SPECIALTIES = ['食品', '消防', '特种设备'];
const hmac = plainDigest.hmac(new Uint8Array(32));

const input = fc
  .record({
    targets: fc.integer({ min: 1, max: 6 }),
    people: fc.array(fc.subarray(SPECIALTIES), { minLength: 3, maxLength: 8 }),
    needs: fc.subarray(SPECIALTIES),
    minimum: fc.integer({ min: 1, max: 4 }),
    recused: fc.array(fc.tuple(fc.nat(5), fc.nat(7)), { maxLength: 6 }),
  })
  .map(({ targets, people, needs, minimum, recused }): TeamsInput => {
    const visits = Array.from({ length: targets }, (_, i) => `k${i}`);
    return {
      visits,
      inspectors: people.map((specialties, i) => ({
        department: 'scjg',
        certificate: `A-${i}`,
        specialties,
      })),
      recusals: recused.map(([key, person]) => ({ key: `k${key}`, certificate: `A-${person}` })),
      duties: visits.map((key) => ({ key, department: 'scjg', minimum, specialties: needs })),
    };
  });

describe('teams (R072, R073)', () => {
  it('hold the minimum and every specialty, nobody twice, nobody recused, the smallest ticket first', () => {
    fc.assert(
      fc.property(input, (given) => {
        const result = assignTeams(hmac, given);
        if ('short' in result) return;
        expect(result.teams.map(({ key }) => key)).toEqual(given.visits);
        for (const [i, { key, certificates }] of result.teams.entries()) {
          const duty = given.duties[i]!;
          const held = certificates.flatMap((one) => given.inspectors.find((x) => x.certificate === one)!.specialties);
          expect(duty.specialties.filter((one) => !held.includes(one))).toEqual([]);
          expect(new Set(certificates).size).toBeGreaterThanOrEqual(duty.minimum);
          expect(given.recusals.filter((one) => one.key === key && certificates.includes(one.certificate))).toEqual([]);
          const tickets = certificates.map((one) => hmac(`inspector\t${key}\tscjg\t${one}`));
          expect(tickets).toEqual([...tickets].sort());
        }
      }),
    );
  });

  it('are short exactly where a specialty or the people are too few at some target', () => {
    fc.assert(
      fc.property(input, (given) => {
        const lacking = new Set<string>();
        for (const { key, minimum, specialties } of given.duties) {
          const free = given.inspectors.filter(
            ({ certificate }) => !given.recusals.some((one) => one.key === key && one.certificate === certificate),
          );
          if (free.length < minimum) lacking.add('team');
          for (const one of specialties) if (!free.some((x) => x.specialties.includes(one))) lacking.add(one);
        }
        const result = assignTeams(hmac, given);
        const told = 'short' in result ? result.short.map(({ specialty }) => specialty) : [];
        const due = [...lacking].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(told).toEqual(due);
      }),
    );
  });

  it('spread the visits evenly where all can do all', () => {
    const visits = Array.from({ length: 12 }, (_, i) => `k${i}`);
    const result = assignTeams(hmac, {
      visits,
      inspectors: Array.from({ length: 6 }, (_, i) => ({
        department: 'd',
        certificate: `A-${i}`,
        specialties: [],
      })),
      recusals: [],
      duties: visits.map((key) => ({ key, department: 'd', minimum: 2, specialties: [] })),
    });
    const teams = 'teams' in result ? result.teams : [];
    const given = teams.flatMap(({ certificates }) => certificates);
    expect(Array.from({ length: 6 }, (_, i) => given.filter((one) => one === `A-${i}`).length)).toEqual([
      4, 4, 4, 4, 4, 4,
    ]);
  });

  it('take a substitute from the candidates who are left', () => {
    fc.assert(
      fc.property(input, (given) => {
        const result = assignTeams(hmac, given);
        if ('short' in result) return;
        const [first] = result.teams;
        const recused = given.recusals.filter(({ key }) => key === 'k0').map(({ certificate }) => certificate);
        const left = given.inspectors
          .map(({ certificate }) => certificate)
          .filter((one) => !first!.certificates.includes(one) && !recused.includes(one));
        expect(substitutes(hmac, given, 'k0', 'scjg').sort()).toEqual(left);
      }),
    );
  });
});

describe('a round', () => {
  const secret = { party: 'hub', secret: 'ab'.repeat(32) };
  const commitments = [{ party: 'hub', digest: commitmentDigest(secret, plainDigest) }];
  const head = { round: 'R', assurance: 'HUB_ONLY' as const, sealedAt: '', runAt: '', beacon: '' };
  const plans = ['P-1', 'P-2'].map((number) => {
    const { sealed, files } = sealPlan(examplePlan(number), plainDigest);
    return { ...sealed, files };
  });

  it('gathers what is short over all its plans and gives nothing else', () => {
    const result = buildRound(
      { ...head, commitments, secrets: [secret], plans },
      () => [{ department: 'jyj', minimum: 2, specialties: [] }],
      plainDigest,
    );
    const short = ['P-1', 'P-2'].map((plan) => ({ plan, department: 'jyj', specialty: 'team' }));
    expect(result).toEqual({ ok: false, short });
  });

  it.each([
    ['a secret that was not committed to', [{ party: 'hub', secret: 'ac'.repeat(32) }]],
    ['a secret that is missing', []],
    ['a secret of a stranger', [secret, { party: 'xfj', secret: 'ad'.repeat(32) }]],
  ])('does not run on %s', (_, secrets) => {
    expect(() => buildRound({ ...head, commitments, secrets, plans }, () => [], plainDigest)).toThrow('committed');
  });
});
