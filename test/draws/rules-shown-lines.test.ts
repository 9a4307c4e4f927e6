import { describe, expect, it } from '@jest/globals';
import {
  drawTargets,
  fromHex32,
  type ProofPlan,
  readDrawnFile,
  readFrameFile,
  showDrawnLines,
  standingsOf,
  verifyProof,
  withholdPlan,
} from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { exampleRound } from './rules-round.ts';

const { proof, sealed } = exampleRound(['xfj']);
const shown = showDrawnLines(proof, nodeDigest);
const plan = (of: typeof proof, i = 0) => of.plans[i] as ProofPlan;
const changed = (more: Partial<ProofPlan>) => ({
  ...shown,
  plans: [{ ...plan(shown), ...more }, ...shown.plans.slice(1)],
});

describe('a proof that shows the drawn only', () => {
  it('holds no line of who was not drawn, and keeps digests and sizes', () => {
    const keys = readFrameFile(plan(shown).frame).map(({ key }) => key);
    expect(keys.sort()).toEqual(
      readDrawnFile(plan(proof).drawn)
        .map(({ key }) => key)
        .sort(),
    );
    expect(plan(shown)).toMatchObject({
      lines: 'DRAWN',
      frameSize: 40,
      frameDigest: sealed.plans[0]!.frameDigest,
      drawn: plan(proof).drawn,
    });
    expect(showDrawnLines(shown, nodeDigest)).toEqual(shown);
  });

  it('is accepted, alone and against what was published, and says what was not looked at', () => {
    const verdict = verifyProof(JSON.parse(JSON.stringify(shown)), nodeDigest, sealed);
    expect(verdict).toMatchObject({ ok: true, compared: true });
    const plans = (verdict as { plans: object[] }).plans;
    expect(plans).toMatchObject([
      { lines: 'DRAWN', frameSize: 40 },
      { lines: 'DRAWN', frameSize: 46 },
    ]);
    expect(verifyProof(proof, nodeDigest, sealed)).toMatchObject({ plans: [{ lines: 'FULL' }, { lines: 'FULL' }] });
  });

  it('leaves a withheld plan withheld', () => {
    const withheld = withholdPlan(proof, 'P-2', nodeDigest);
    expect(showDrawnLines(withheld, nodeDigest).plans[1]).toEqual(withheld.plans[1]);
  });

  it.each([
    ['another frame digest', { frameDigest: '0'.repeat(64) }, 'DIGEST'],
    ['another size', { frameSize: 41 }, 'RULES'],
    ['a drawn line left out', { drawn: plan(proof).drawn.replace(/\n[^\n]+\n$/, '\n') }, 'TARGET_MISSING'],
    ['rules that take fewer', { rules: plan(proof).rules.replace('\t3\n', '\t2\n') }, 'DIGEST'],
  ])('is refuted for %s', (_, more, what) => {
    expect(verifyProof(changed(more), nodeDigest, sealed)).toMatchObject({ ok: false, what, plan: 'P-1' });
  });

  it('is refuted without its frame’s size or digest', () => {
    const { frameSize: _, ...rest } = plan(shown);
    expect(verifyProof({ ...shown, plans: [rest, shown.plans[1]] }, nodeDigest)).toMatchObject({
      ok: false,
      what: 'SHAPE',
    });
  });
});

describe('where a target stood', () => {
  const drawn = readDrawnFile(plan(proof).drawn);
  const frame = readFrameFile(plan(proof).frame);

  it('is told of a drawn one: its place is below what is taken', () => {
    const inB = drawn.filter(({ stratum }) => stratum === 'B');
    inB.forEach(({ key, ticket }, i) => {
      const [standing] = standingsOf(proof, key, nodeDigest);
      expect(standing).toMatchObject({
        plan: 'P-1',
        lines: 'FULL',
        found: { stratum: 'B', ticket, isDrawn: true, place: i + 1, take: inB.length, lastTicket: inB.at(-1)!.ticket },
      });
      expect(standingsOf(shown, key, nodeDigest)[0]!.found).toEqual(standing!.found);
    });
  });

  it('is told of one not drawn: its place is where a draw of all puts it', () => {
    const verdict = verifyProof(proof, nodeDigest) as { seed: string };
    const hmac = nodeDigest.hmac(fromHex32(verdict.seed, 'seed'));
    const inC = frame.filter(({ stratum }) => stratum === 'C');
    const order = drawTargets(hmac, inC, [{ stratum: 'C', size: inC.length, take: inC.length }]);
    order.forEach(({ key, ticket }, i) => {
      expect(standingsOf(proof, key, nodeDigest)[0]!.found).toMatchObject({ place: i + 1, ticket, size: inC.length });
    });
  });

  it('is told of one that was in no frame; a proof of the drawn alone does not know', () => {
    expect(standingsOf(proof, '0', nodeDigest)).toEqual([
      { plan: 'P-1', lines: 'FULL', found: null },
      { plan: 'P-2', lines: 'FULL', found: null },
    ]);
    const undrawn = frame.find(({ key }) => !drawn.some((one) => one.key === key))!;
    expect(standingsOf(shown, undrawn.key, nodeDigest)[0]).toEqual({ plan: 'P-1', lines: 'DRAWN', found: null });
  });
});
