import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that look at colours, the only thing in which light and dark differ. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const run = (rules: readonly string[] | null) => `axe.run(document, {
  resultTypes: ['violations'], ${rules === null ? '' : `runOnly: ${JSON.stringify(rules)}`}
}).then(({ passes, incomplete, violations }) => ({
  looked: passes.length + incomplete.length + violations.length,
  violations: violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, impact, target: target.join(' '), failureSummary }))),
}))`;

interface Violation {
  id: string;
  impact: string;
  target: string;
  failureSummary: string;
}

/** What axe finds serious or critical on a page as it stands, by these rules or by all. */
export async function axeOn(page: Page, rules: readonly string[] | null): Promise<string[]> {
  // By the debugger and not as a script of the page, which the hub's policy forbids.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  const { looked, violations }: { looked: number; violations: Violation[] } = await page.evaluate(run(rules));
  if (looked === 0) throw new Error('axe found nothing to look at');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, target, failureSummary }) => `${id} at ${target}: ${failureSummary.replaceAll(/\s+/g, ' ').slice(0, 240)}`,
    );
}
