import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startOwnHub } from '../../server/app/story/own-hub.ts';
import { launchBrowser } from '../support/browser.ts';
import { withHands } from '../support/field-work.ts';
import { fillCounty } from './county.ts';
import { plainEye } from './eye.ts';
import { screensOf } from './list.ts';
import { picture } from './picture.ts';
import { takeTour } from './readme-tour.ts';
import { type Eye, type Fault, roundsFor, walk } from './tour.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const HUB = join(ROOT, 'server/app/main.ts');
const FOLDER = join(ROOT, 'screenshots');
const HANDS = 2;
const IN_A_LINE = 4;

/** `--only <part of a name>` looks at some; `--size` and `--language` at one of each; `--tour` takes the README's pictures instead. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Takes a picture, and looks for what is wrong. */
const eye: Eye = async (watched, seen) => {
  const { screen, round, theme } = seen;
  await picture(watched.page, join(FOLDER, `${screen.name}.${round.size}.${theme}.${round.language}.png`));
  return plainEye(watched, seen);
};

/** Each thing once, with the screens where it is wrong. */
function report(faults: readonly Fault[]): string {
  const bySaid = new Map<string, string[]>();
  for (const { screen, kind, what } of faults) {
    const said = `${kind}: ${what}`;
    bySaid.set(said, [...(bySaid.get(said) ?? []), screen]);
  }
  const lines = [...bySaid].map(([said, screens]) => {
    const more = screens.length > IN_A_LINE ? ` and ${screens.length - IN_A_LINE} more` : '';
    return `${said}\n    ${screens.slice(0, IN_A_LINE).join(', ')}${more}`;
  });
  return lines.sort().join('\n');
}

/** Takes every screen's pictures; gives how many things are wrong. */
async function takeAll(browser: Browser, url: string): Promise<number> {
  const began = Date.now();
  const only = option('only');
  const screens = screensOf(await fillCounty(url)).filter(
    ({ name }) => only === undefined || new RegExp(only).test(name),
  );
  const rounds = roundsFor(screens).filter(
    ({ size, language }) => size === (option('size') ?? size) && language === (option('language') ?? language),
  );
  if (process.argv.length === 2) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const faults: Fault[] = [];
  await withHands(HANDS, rounds, async (round) => void faults.push(...(await walk(browser, url, round, eye))));
  const said = report(faults);
  await writeFile(join(FOLDER, 'faults.txt'), `${said}\n`);
  console.log(said || 'nothing is wrong');
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${screens.length} screens in ${seconds} s, ${faults.length} faults; pictures in screenshots/`);
  return faults.length;
}

const hub = await startOwnHub(HUB, { LIMIT_SIGN_INS: '100000', LIMIT_DOCUMENTS: '10000000' });
const browser = await launchBrowser();
try {
  if (process.argv.includes('--tour')) await takeTour(browser, hub.url, join(ROOT, 'client/pictures'));
  else process.exitCode = (await takeAll(browser, hub.url)) > 0 ? 1 : 0;
} finally {
  await browser.close();
  await hub.stop();
}
process.exit();
