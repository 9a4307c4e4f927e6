import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ passes, violations }) => ({
  held: passes.length,
  violations: violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, impact, target: target.join(' '), failureSummary }))),
}))`;

interface Violation {
  id: string;
  impact: string;
  target: string;
  failureSummary: string;
}

/** What axe finds serious or critical on a page as it stands. */
export async function axeOn(page: Page): Promise<string[]> {
  // By the debugger and not as a script of the page, which the hub's policy forbids.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  const { held, violations }: { held: number; violations: Violation[] } = await page.evaluate(RUN);
  if (held === 0) throw new Error('axe found nothing to look at');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, target, failureSummary }) => `${id} at ${target}: ${failureSummary.replaceAll(/\s+/g, ' ').slice(0, 240)}`,
    );
}
