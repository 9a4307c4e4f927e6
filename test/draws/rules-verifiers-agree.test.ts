import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STEP_OF } from '../../client/draws/verify/steps.ts';
import { type Refuted, type Verdict, verifyProof } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { type BrowserVerifier, openBrowserVerifier } from './browser-verifier.ts';
import { randomRound } from './random-round.ts';
import { copy, type Example } from './rules-round.ts';
import { tamper, type Tampering, TAMPERINGS } from './tamperings.ts';

const ROUNDS = 200;
const ROUNDS_EACH = 6;
const EVERY = 40;

let browser: BrowserVerifier;
const folder = mkdtempSync(join(tmpdir(), 'verifiers-'));
beforeAll(() => {
  browser = openBrowserVerifier();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const examples = Array.from({ length: ROUNDS }, (_, i) => randomRound(i + 1));

/** What both say of a proof, beside its sealed part or alone; the command judges the object, the browser its text. */
async function verdicts({ proof, sealed }: Example, isAlone: boolean): Promise<[command: Verdict, browser: Verdict]> {
  const published = isAlone ? null : JSON.stringify(sealed);
  return [
    verifyProof(JSON.parse(JSON.stringify(proof)), nodeDigest, isAlone ? undefined : sealed),
    await browser.verify(JSON.stringify(proof), published),
  ];
}

/** The command itself, as a process. */
function run({ proof, sealed }: Example): { status: number | null; stdout: string } {
  const [proofFile, sealedFile] = [join(folder, 'proof.json'), join(folder, 'sealed.json')];
  writeFileSync(proofFile, JSON.stringify(proof));
  writeFileSync(sealedFile, JSON.stringify(sealed));
  const command = fileURLToPath(new URL('../../server/draws/verify-cli.ts', import.meta.url));
  return spawnSync(process.execPath, [command, proofFile, '--published', sealedFile], { encoding: 'utf8' });
}

/** The first rounds that such a tampering fits, tampered with. */
function* tampered(tampering: Tampering): Generator<Example> {
  let found = 0;
  for (const sound of examples) {
    const example = copy(sound);
    if (!tamper(tampering, example)) continue;
    yield example;
    if ((found += 1) === ROUNDS_EACH) return;
  }
  throw new Error(`only ${found} rounds have ${tampering.name}`);
}

describe('the verifiers of the command and of the browser (R053)', () => {
  it('hold every sound round of 200, alone and beside its sealed part', async () => {
    for (const [i, example] of examples.entries()) {
      for (const isAlone of [false, true]) {
        const [command, inBrowser] = await verdicts(example, isAlone);
        expect(command).toMatchObject({ ok: true, round: `R-${i + 1}`, compared: !isAlone });
        expect(inBrowser).toEqual(command);
      }
      if (i % EVERY !== 0) continue;
      const { status, stdout } = run(example);
      expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(`Round R-${i + 1} holds`)]);
    }
  });

  it.each(TAMPERINGS.map((one) => [one.name, one] as const))('name %s alike', async (_, tampering) => {
    for (const [i, example] of [...tampered(tampering)].entries()) {
      const [command, inBrowser] = await verdicts(example, false);
      expect(tampering.what).toContain((command as Refuted).what);
      expect(inBrowser).toEqual(command);
      const [alone, aloneInBrowser] = await verdicts(example, true);
      expect(aloneInBrowser).toEqual(alone);
      if (i > 0) continue;
      const { status, stdout } = run(example);
      const { what, detail } = command as Refuted;
      expect([status, stdout.startsWith(`Does not hold: ${what}`), stdout.includes(detail)]).toEqual([1, true, true]);
      expect(STEP_OF[what]).toBeDefined();
    }
  });
});
