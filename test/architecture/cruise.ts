import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

/** Every breach of the order of layers below a folder, as `rule: from -> to`. */
export async function breachesBelow(folder: string, places: readonly string[]): Promise<string[]> {
  const tool = resolve(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = ['--config', resolve(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const output = await new Promise<string>((done, fail) => {
    // It ends with the number of errors, so its exit code says nothing beyond the report.
    execFile(
      process.execPath,
      [tool, ...options, ...places],
      { cwd: folder, maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => (stdout === '' ? fail(error ?? new Error(stderr)) : done(stdout)),
    );
  });
  const { violations, totalCruised } = (
    JSON.parse(output) as { summary: { violations: Violation[]; totalCruised: number } }
  ).summary;
  if (totalCruised === 0) throw new Error(`nothing was looked at below ${folder}`);
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}
