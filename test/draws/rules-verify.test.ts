import { describe, expect, it } from '@jest/globals';
import { fromHex32, readFrameFile, readRulesFile, reserves, verifyProof } from '../../server/draws/protocol/index.ts';
import type { DrawnLine, ProofPlan, RulesLine, Verdict } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { copy, exampleRound } from './rules-round.ts';
import type { Case } from './rules-round.ts';

const rowsOf = (text: string): string[] => text.split('\n').slice(0, -1);
const textOf = (rows: string[]): string => `${rows.join('\n')}\n`;
const swap = (rows: string[], i: number, j: number): string => {
  [rows[i], rows[j]] = [rows[j]!, rows[i]!];
  return textOf(rows);
};

/** Every change is made to the first plan of a sound round of `hub` and `xfj`. */
const alone: Case[] = [
  ['another protocol', 'PROTOCOL', {}, (_, { proof }) => Object.assign(proof, { protocol: 'onedoor/2' })],
  ['only the sealed part', 'NOT_RELEASED', {}, (_, example) => Object.assign(example, { proof: example.sealed })],
  ['a file left out', 'SHAPE', {}, (plan) => Object.assign(plan, { teams: undefined })],
  ['a plan twice', 'SHAPE', {}, (plan, { proof }) => proof.plans.push(plan)],
  ['run before it was sealed', 'TIME', {}, (_, { proof }) => (proof.runAt = '2026-03-02T00:59:59Z')],
  ['a digest that is not the file’s', 'DIGEST', { plan: 'P-1' }, (plan) => (plan.drawnDigest = '0'.repeat(64))],
  ['no commitment of the hub', 'COMMITMENT_MISSING', { party: 'hub' }, (_, { proof }) => proof.commitments.shift()],
  ['no commitment of a party', 'COMMITMENT_MISSING', { party: 'xfj' }, (_, { proof }) => proof.commitments.pop()],
  ['no secret of a party', 'SECRET_MISSING', { party: 'xfj' }, (_, { proof }) => proof.secrets.pop()],
  ['a changed secret', 'COMMITMENT', { party: 'xfj' }, (_, { proof }) => (proof.secrets[1]!.secret = 'f'.repeat(64))],
  ['a beacon with letters', 'BEACON', {}, (_, { proof }) => (proof.beacon = '41x')],
  ['a beacon that nobody announced', 'ASSURANCE', {}, (_, { proof }) => (proof.beacon = '417')],
  ['assurance without its beacon', 'ASSURANCE', {}, (_, { proof }) => (proof.assurance = 'BEACON')],
  ['assurance that fits no party', 'ASSURANCE', {}, (_, { proof }) => (proof.assurance = 'HUB_ONLY')],
  ['a malformed frame', 'FILE', { plan: 'P-1' }, (plan) => (plan.frame = swap(rowsOf(plan.frame), 1, 2))],
  ['a changed announced rule', 'RULES', { plan: 'P-1' }, (plan) => (plan.rulesAnnounced[1]!.percent = '40')],
  [
    'a changed rules file',
    'RULES',
    { plan: 'P-1' },
    (plan) => (plan.rules = plan.rules.replace('B\t20\t3', 'B\t20\t4')),
  ],
  [
    'a rule left out of the file',
    'RULES',
    { plan: 'P-1' },
    (plan) => (plan.rules = textOf(rowsOf(plan.rules).slice(0, -1))),
  ],
  ['a rule too many in the file', 'RULES', { plan: 'P-1' }, (plan) => (plan.rules += 'D\t1\t1\n')],
  [
    'a target taken out of the frame',
    'RULES',
    { plan: 'P-1' },
    (plan) => (plan.frame = textOf(rowsOf(plan.frame).slice(0, -1))),
  ],
  ['a changed weight', 'SEED', {}, (plan) => (plan.frame = plan.frame.replace('0000\t1', '0000\t2'))],
  [
    'a changed stratum of a drawn line',
    'STRATUM',
    { plan: 'P-1' },
    (plan) => (plan.drawn = plan.drawn.replace('\tB\t', '\tC\t')),
  ],
  [
    'a changed ticket',
    'TICKET',
    { plan: 'P-1' },
    (plan) => {
      const rows = rowsOf(plan.drawn);
      rows[9] = `f${rows[9]!.slice(1)}`;
      plan.drawn = textOf(rows);
    },
  ],
  [
    'a drawn target left out',
    'TARGET_MISSING',
    { plan: 'P-1' },
    (plan) => (plan.drawn = textOf(rowsOf(plan.drawn).slice(0, -1))),
  ],
  [
    'a target that is in no frame',
    'TARGET_SURPLUS',
    { plan: 'P-1', key: 'zz' },
    (plan) => (plan.drawn += `${'f'.repeat(64)}\tB\tzz\n`),
  ],
  ['drawn lines out of order', 'DRAWN_ORDER', { plan: 'P-1' }, (plan) => (plan.drawn = swap(rowsOf(plan.drawn), 1, 2))],
  [
    'a duty at a target not drawn',
    'DUTY_SURPLUS',
    { plan: 'P-1', key: 'zz', department: 'xfj' },
    (plan) => (plan.duties += 'zz\txfj\t2\t\n'),
  ],
  [
    'a drawn target without a duty',
    'DUTY_MISSING',
    { plan: 'P-1' },
    (plan) => (plan.duties = textOf(rowsOf(plan.duties).slice(0, -2))),
  ],
  [
    'inspectors too few',
    'TEAM_SHORT',
    { plan: 'P-1' },
    (plan) => (plan.inspectors = textOf(rowsOf(plan.inspectors).slice(0, 9))),
  ],
  [
    'a team left out',
    'TEAM_MISSING',
    { plan: 'P-1', department: 'xfj' },
    (plan) => (plan.teams = textOf(rowsOf(plan.teams).slice(0, -1))),
  ],
  [
    'a team nobody owes',
    'TEAM_SURPLUS',
    { key: 'zz', department: 'xfj' },
    (plan) => (plan.teams += 'zz\txfj\txfj-1\n'),
  ],
  ['teams out of order', 'TEAM_ORDER', { plan: 'P-1' }, (plan) => (plan.teams = swap(rowsOf(plan.teams), 1, 2))],
  [
    'another responsible inspector',
    'TEAM',
    { plan: 'P-1', department: 'scjg' },
    (plan) => {
      plan.teams = plan.teams.replace(/(scjg-\d),(scjg-\d)/, '$2,$1');
    },
  ],
  [
    'a recusal of a member',
    'TEAM',
    { plan: 'P-1', department: 'scjg' },
    (plan) => {
      const [key, , members] = rowsOf(plan.teams)[1]!.split('\t');
      plan.recusals = `onedoor-recusals/1\n${key}\t${members!.split(',')[0]}\n`;
    },
  ],
];

describe('a proof alone', () => {
  it.each(alone)('is refused for %s: %s', (_, what, place, change) => {
    const example = copy(exampleRound(['xfj'], '', ['P-1']));
    change(example.proof.plans[0] as ProofPlan, example);
    expect(verifyProof(example.proof, nodeDigest)).toMatchObject({ ok: false, what, ...place });
  });

  it('is refused for a changed beacon', () => {
    const { proof } = exampleRound([], '417');
    expect(verifyProof({ ...proof, beacon: '418' }, nodeDigest)).toMatchObject({ ok: false, what: 'SEED' });
  });

  it('is refused for PARTIES where only the hub has a secret', () => {
    const { proof } = exampleRound();
    expect(verifyProof({ ...proof, assurance: 'PARTIES' }, nodeDigest)).toMatchObject({ what: 'ASSURANCE' });
  });

  describe('with a target that has its own right ticket, but is not drawn', () => {
    const { proof } = exampleRound();
    const [one, two] = proof.plans as [ProofPlan, ProofPlan];
    const [header, ...drawn] = rowsOf(one.drawn) as [string, ...string[]];
    const verdict = verifyProof(proof, nodeDigest);
    const hmac = nodeDigest.hmac(fromHex32(verdict.ok ? verdict.seed : '', 'The seed'));
    const [, rule] = readRulesFile(one.rules) as [RulesLine, RulesLine];
    const [next] = reserves(hmac, readFrameFile(one.frame), rule, 1) as [DrawnLine];
    const row = `${next.ticket}\t${next.stratum}\t${next.key}`;
    const claim = (rows: string[]): Verdict =>
      verifyProof({ ...proof, plans: [{ ...one, drawn: textOf([header, ...rows.sort()]) }, two] }, nodeDigest);

    it('names it as surplus where it stands beside the drawn', () => {
      expect(claim([...drawn, row])).toMatchObject({ what: 'TARGET_SURPLUS', plan: 'P-1', key: next.key });
    });

    it.each(drawn.map((line) => line.split('\t')[2] as string))(
      'names %s as missing where it stands for that',
      (key) => {
        const others = drawn.filter((line) => !line.endsWith(key));
        expect(claim([...others, row])).toMatchObject({ what: 'TARGET_MISSING', plan: 'P-1', key });
      },
    );
  });

  it.each([null, 'x', [], {}, 5])('is refused where it is %j', (json) => {
    expect(verifyProof(json, nodeDigest)).toMatchObject({ ok: false });
  });
});
