import './storage.ts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { answerOf, keyOfInput } from '../../client/draws/verify/ask.ts';
import { factsOfProof } from '../../client/draws/verify/facts.ts';
import { keepSealed, keptSealed } from '../../client/draws/verify/kept.ts';
import { type Progress, tellingDigest, ticketsOf } from '../../client/draws/verify/progress.ts';
import { readProofFiles, roundIn } from '../../client/draws/verify/proof-files.ts';
import { STEP_OF, STEPS, stepStates } from '../../client/draws/verify/steps.ts';
import { plainDigest, readDrawnFile, readFrameFile, type Verified, verifyProof } from '../../client/draws/protocol.ts';
import { withholdPlan } from '../../server/draws/protocol/index.ts';
import { FAULTS } from '../../server/draws/protocol/verdict.ts';
import { RUN_AT, SEALED_AT, exampleRound } from '../draws/rules-round.ts';

const { proof, sealed } = exampleRound(['xfj']);
const verdict = verifyProof(proof, plainDigest) as Verified;
const first = proof.plans[0]!;

if (!('frame' in first)) throw new Error('the example is withheld');

const frame = readFrameFile(first.frame);
const drawn = readDrawnFile(first.drawn);

it('the example holds', () => {
  expect(verdict).toMatchObject({ ok: true });
});

describe('was I drawn', () => {
  const ask = (key: string) => answerOf(proof, verdict.seed, key)[0]!.lot;

  it.each([
    ['９１13-0627 0000１ａ', '91130627' + '00001A'],
    ['  91130627000001\t', '91130627000001'],
  ])('reads %j as %s', (typed, key) => {
    expect(keyOfInput(typed)).toBe(key);
  });

  it('says that a target was not in the frame', () => {
    expect(ask('nobody')).toBeNull();
  });

  it('gives everyone of a class a place of their own, from 1 on', () => {
    const ofB = frame.filter(({ stratum }) => stratum === 'B').map(({ key }) => ask(key)!);
    expect(ofB.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(ofB.map((_, i) => i + 1));
    expect(new Set(ofB.map(({ size, take }) => `${take} of ${size}`)).size).toBe(1);
  });

  it('has drawn those of the lowest tickets', () => {
    for (const { key, stratum } of frame) {
      const lot = ask(key)!;
      const take = drawn.filter((line) => line.stratum === stratum).length;
      expect({ key, take: lot.take, isDrawn: lot.isDrawn }).toEqual({ key, take, isDrawn: lot.rank <= take });
      expect(drawn.some((line) => line.key === key)).toBe(lot.isDrawn);
    }
  });

  it('answers for every plan of the round, and of a withheld one not at all', () => {
    expect(answerOf(proof, verdict.seed, frame[0]!.key).map(({ number }) => number)).toEqual(['P-1', 'P-2']);
    const withheld = withholdPlan(proof, 'P-1', plainDigest);
    expect(answerOf(withheld, verdict.seed, frame[0]!.key).map(({ number }) => number)).toEqual(['P-2']);
  });

  it('tells who was replaced by whom, and why', () => {
    const from = drawn[0]!.key;
    const by = frame.find(({ key }) => !drawn.some((line) => line.key === key))!.key;
    const replacements = [{ target: from, by, reason: '已注销' }] as never;
    const replaced = { ...proof, plans: [{ ...first, replacements }] };
    const of = (key: string) => answerOf(replaced, verdict.seed, key)[0]!.lot!;
    expect(of(from)).toMatchObject({ isDrawn: true, replaced: { by, reason: '已注销' } });
    expect(of(by)).toMatchObject({ isDrawn: false, steppedIn: { target: from, reason: '已注销' } });
  });
});

describe('the numbers of a proof', () => {
  it('are those of its files', () => {
    const facts = factsOfProof(proof, verdict);
    expect(facts).toMatchObject({ sealedAt: SEALED_AT, runAt: RUN_AT, beacon: '', withheld: [] });
    expect(facts.plans[0]).toMatchObject({
      number: 'P-1',
      frameSize: 40,
      drawn: drawn.length,
      inspectors: 16,
      recusals: 1,
      teams: 18,
      smallestTeam: 2,
    });
    expect(facts.plans[0]!.classes.map(({ stratum, percent }) => [stratum, percent])).toEqual([
      ['B', '10'],
      ['C', '25.5'],
    ]);
  });

  it('name a withheld plan and tell nothing of it', () => {
    const withheld = withholdPlan(proof, 'P-2', plainDigest);
    const facts = factsOfProof(withheld, verifyProof(withheld, plainDigest) as Verified);
    expect([facts.plans.map(({ number }) => number), facts.withheld]).toEqual([['P-1'], ['P-2']]);
  });
});

describe('the steps of a verification', () => {
  it('know where each fault is found, in the verifier’s own order', () => {
    const places = FAULTS.map((fault) => STEPS.indexOf(STEP_OF[fault]));
    expect(Object.keys(STEP_OF).sort()).toEqual([...FAULTS].sort());
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('held before the fault, and were not looked at behind it', () => {
    expect(stepStates('SEED').map(({ state }) => state)).toEqual([
      'held',
      'held',
      'held',
      'held',
      'failed',
      'unseen',
      'unseen',
      'unseen',
    ]);
    expect(new Set(stepStates(null).map(({ state }) => state))).toEqual(new Set(['held']));
  });
});

describe('progress', () => {
  it('counts a ticket for each chance', () => {
    const chances = frame.reduce((sum, { weight }) => sum + weight, 0);
    expect(ticketsOf([first])).toBe(chances);
    expect(ticketsOf([])).toBe(1);
  });

  it('only grows, and changes nothing of the verdict', () => {
    const told: Progress[] = [];
    const telling = tellingDigest(plainDigest, ticketsOf(proof.plans), (progress) => told.push(progress));
    expect(verifyProof(proof, telling)).toEqual(verdict);
    expect(told[0]).toEqual({ phase: 'tickets', share: 0 });
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe('files that someone brings', () => {
  const file = (name: string, content: string | Uint8Array) => new File([content as never], name);

  it('are told apart by what they hold, in whatever order', async () => {
    const whole = file('p.json', JSON.stringify(proof));
    const part = file('s.json', JSON.stringify(sealed));
    const both = { proof: JSON.stringify(proof), sealed: JSON.stringify(sealed), name: 'p.json' };
    expect(await readProofFiles([whole, part])).toEqual(both);
    expect(await readProofFiles([part, whole])).toEqual(both);
    expect(await readProofFiles([part])).toEqual({ proof: null, sealed: both.sealed, name: 's.json' });
  });

  it('that are no UTF-8 are read as nothing, not as something else', async () => {
    expect((await readProofFiles([file('x.json', new Uint8Array([0x22, 0xff, 0x22]))])).proof).toBe('');
  });

  it('name their round', () => {
    expect([roundIn(JSON.stringify(sealed)), roundIn('{}')]).toEqual(['R-1', null]);
  });
});

describe('the sealed part that this browser saw', () => {
  beforeEach(() => localStorage.clear());

  it('is the first one: what the hub says later changes nothing', () => {
    keepSealed('R-1', 'first');
    keepSealed('R-1', 'second');
    expect([keptSealed('R-1'), keptSealed('R-2')]).toEqual(['first', null]);
  });

  it('is kept of the last thirty rounds', () => {
    for (let i = 1; i <= 31; i += 1) keepSealed(`R-${i}`, `${i}`);
    expect([keptSealed('R-1'), keptSealed('R-2'), keptSealed('R-31')]).toEqual([null, '2', '31']);
  });
});
