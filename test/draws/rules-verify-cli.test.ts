import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type ProofPlan, showDrawnLines, withholdPlan } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { exampleRound } from './rules-round.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [pathOf('../../server/draws/verify-cli.ts'), ...args], { encoding: 'utf8' });
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
};

const { proof, sealed } = exampleRound(['xfj']);

describe('npm run verify-draw', () => {
  it('tells what holds', () => {
    const { status, stdout } = run(file('proof.json', proof), '--published', file('sealed.json', sealed));
    expect(status).toBe(0);
    expect(stdout).toContain('Round R-1 holds');
    expect(stdout).toContain('Assurance PARTIES: ');
    expect(stdout).toContain('agrees with the sealed part');
    expect(stdout).toContain('Plan P-1: 9 drawn of 40, 18 teams.');
    expect(stdout).toContain(sealed.plans[1]!.frameDigest);
  });

  it('says that a withheld plan was not looked at, and what was not compared', () => {
    const { status, stdout } = run(file('withheld.json', withholdPlan(proof, 'P-2', nodeDigest)));
    expect(status).toBe(0);
    expect(stdout).toContain('Not compared');
    expect(stdout).toMatch(/Plan P-2: withheld/);
  });

  it('says whether and why a target was drawn', () => {
    const whole = file('proof.json', proof);
    const [first] = (proof.plans[0] as ProofPlan).drawn.split('\n').slice(1);
    const [ticket, , key] = first!.split('\t');
    const drawn = run(whole, '--target', key!);
    expect(drawn.status).toBe(0);
    expect(drawn.stdout).toContain(`${key} was in the frame`);
    expect(drawn.stdout).toContain(`Its ticket ${ticket}`);
    expect(run(whole, '--target', '0').stdout).toContain('Plan P-1: 0 was not in the frame');
    const shown = file('drawn.json', showDrawnLines(proof, nodeDigest));
    expect(run(shown, '--target', '0').stdout).toContain('Whether it was in the frame this proof does not tell');
    expect(run(shown).stdout).toContain('Only the lines of the drawn are shown');
  });

  it('names the first thing that does not hold', () => {
    const { status, stdout } = run(file('bad.json', { ...proof, secrets: proof.secrets.slice(0, 1) }));
    expect(status).toBe(1);
    expect(stdout).toContain('Does not hold: SECRET_MISSING (party xfj)');
  });

  it('runs the vectors', () => {
    const { status, stdout } = run('--vectors', pathOf('./vectors.json'));
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(6);
    expect(stdout).toContain('ok a team that cannot be filled\n');
  });

  it('fails where one vector does', () => {
    const vectors = JSON.parse(readFileSync(pathOf('./vectors.json'), 'utf8')) as {
      expect: { seed: string };
    }[];
    vectors[1]!.expect.seed = '00';
    const { status, stdout } = run('--vectors', file('vectors.json', vectors));
    expect(status).toBe(1);
    expect(stdout).toContain('ok one stratum\nfailed risk classes, two departments: seed must be "00"');
  });

  it.each([
    ['no argument', [], 'Runs a draw again'],
    ['two proofs', ['a.json', 'b.json'], 'Runs a draw again'],
    ['an unknown option', ['--loud'], '--loud'],
    ['a file that is not there', [join(folder, 'none.json')], 'cannot be read: ENOENT.'],
    ['a folder', [folder], 'cannot be read: EISDIR.'],
    ['no JSON', [file('text.json', Buffer.from('{'))], 'is not JSON in UTF-8'],
    ['no UTF-8', [file('latin.json', Buffer.from([0x22, 0xe9, 0x22]))], 'is not JSON in UTF-8'],
    ['no vectors', ['--vectors', file('empty.json', [])], 'at least one'],
  ])('ends with a sentence on %s', (_, args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--published') });
  });
});

describe('the protocol', () => {
  it('touches nothing of Node but in its digest, so that a browser runs it unchanged', () => {
    const protocol = pathOf('../../server/draws/protocol/');
    const importing = readdirSync(protocol).filter((name) =>
      /from '(?!\.\/|@noble\/(hashes|curves|ciphers)\/)|\b(process|Buffer|require)\b/.test(
        readFileSync(join(protocol, name), 'utf8'),
      ),
    );
    expect(importing).toEqual(['node-digest.ts']);
    expect(readFileSync(join(protocol, 'index.ts'), 'utf8')).not.toContain('node-digest');
  });
});
