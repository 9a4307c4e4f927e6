import { resolve } from 'node:path';
import { startOwnHub } from '../../../server/app/story/own-hub.ts';
import { launchBrowser } from '../../support/browser.ts';
import { planOfChecks } from './big-plan.ts';
import { boardOf } from './board.ts';
import { openingOf } from './opening.ts';
import { type Opening, score } from './score.ts';

const HUB = resolve(import.meta.dirname, '../../../server/app/main.ts');
const FEW = 50;
const MANY = 10_000;
const TIMES = 3;

const hub = await startOwnHub(HUB, { LIMIT_DOCUMENTS: '1000000' });
const browser = await launchBrowser();

/** The middle one of several openings, each figure by itself. */
async function middleOf(path: string, size: 'desk' | 'phone'): Promise<Opening> {
  const openings: Opening[] = [];
  for (let i = 0; i < TIMES; i += 1) openings.push(await openingOf(browser, hub.url, path, size));
  const middle = (name: keyof Opening) =>
    openings.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
  return {
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    blocked: middle('blocked'),
    shift: middle('shift'),
  };
}

try {
  const small = await planOfChecks(hub.url, FEW);
  const rows = [];
  for (const [page, path] of [
    ['home', '/'],
    ['plan page', `/plans/${small}/checks`],
  ] as const) {
    for (const size of ['desk', 'phone'] as const) {
      const opening = await middleOf(path, size);
      const { firstPaint, largestPaint, blocked, shift } = opening;
      rows.push({
        page,
        size,
        'first paint ms': Math.round(firstPaint),
        'largest paint ms': Math.round(largestPaint),
        'blocked ms': Math.round(blocked),
        shift: Number(shift.toFixed(3)),
        score: score(opening, size),
      });
    }
  }
  console.table(rows);
  const big = await planOfChecks(hub.url, MANY);
  console.log(`a board of ${MANY} checks, milliseconds`);
  console.table(await boardOf(browser, hub.url, big, MANY));
} finally {
  await browser.close();
  await hub.stop();
}
