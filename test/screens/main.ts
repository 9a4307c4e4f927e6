import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startOwnHub } from '../../server/app/story/own-hub.ts';
import { launchBrowser } from '../support/browser.ts';
import { withHands } from '../support/field-work.ts';
import { fillCounty } from './county.ts';
import { screensOf } from './list.ts';
import { emptyFolder, type Fault, roundsFor, walk } from './tour.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const HUB = join(ROOT, 'server/app/main.ts');
const FOLDER = join(ROOT, 'screenshots');
const HANDS = 2;

/** `--only <part of a name>` looks at some; `--size` and `--language` at one of each. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function report(faults: readonly Fault[]): string {
  const bySaid = new Map<string, string[]>();
  for (const { screen, kind, what } of faults) {
    const said = `${kind}: ${what}`;
    bySaid.set(said, [...(bySaid.get(said) ?? []), screen]);
  }
  const lines = [...bySaid].map(
    ([said, screens]) =>
      `${said}\n    ${screens.length > 4 ? `${screens.slice(0, 4).join(', ')} and ${screens.length - 4} more` : screens.join(', ')}`,
  );
  return lines.sort().join('\n');
}

const began = Date.now();
const hub = await startOwnHub(HUB, { LIMIT_SIGN_INS: '100000', LIMIT_DOCUMENTS: '10000000' });
const browser = await launchBrowser();
try {
  const only = option('only');
  const county = await fillCounty(hub.url);
  const screens = screensOf(county).filter(({ name }) => only === undefined || new RegExp(only).test(name));
  const rounds = roundsFor(screens).filter(
    ({ size, language }) => size === (option('size') ?? size) && language === (option('language') ?? language),
  );
  if (only === undefined) await rm(FOLDER, { recursive: true, force: true });
  await emptyFolder(FOLDER);
  const faults: Fault[] = [];
  await withHands(HANDS, rounds, async (round) => void faults.push(...(await walk(browser, hub.url, round, FOLDER))));
  const said = report(faults);
  await writeFile(join(FOLDER, 'faults.txt'), `${said}\n`);
  console.log(said || 'nothing is wrong');
  console.log(
    `${screens.length} screens in ${Math.round((Date.now() - began) / 1000)} s, ${faults.length} faults; pictures in screenshots/`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await hub.stop();
}
process.exit();
