import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { StoryError } from './story-error.ts';

const VERIFIER = resolve(import.meta.dirname, '../../draws/verify-cli.ts');
const run = promisify(execFile);

/** Hands a proof and what was public before the draw to the verifier, which knows nothing of the hub. */
export async function verify(proof: string, published: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-proof-'));
  const [whole, sealed] = [join(folder, 'proof.json'), join(folder, 'sealed.json')];
  try {
    await Promise.all([writeFile(whole, proof), writeFile(sealed, published)]);
    await run(process.execPath, [VERIFIER, whole, '--published', sealed], { encoding: 'utf8' });
  } catch (error) {
    const said = (error as { stdout?: string; stderr?: string; message: string }).stdout || (error as Error).message;
    throw new StoryError(`抽取证明没有通过验证：${said.trim()}`, `The draw's proof does not hold: ${said.trim()}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
