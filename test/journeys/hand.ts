import type { Page } from 'playwright-core';

/** Tells what a hand does with its pointer, in the page itself: a click by a script, or by Enter, is none. */
export async function watchHand(page: Page): Promise<string[]> {
  const pressed: string[] = [];
  await page.exposeFunction('pressedByHand', (what: string) => void pressed.push(what));
  await page.addInitScript(`document.addEventListener('pointerdown', ({ isTrusted, target }) => {
    const control = target.closest('button, a, label, [role]') ?? target;
    const name = control.textContent || control.getAttribute('aria-label') || control.localName;
    if (isTrusted) pressedByHand(name.trim());
  }, true);`);
  return pressed;
}

const MOST_STOPS = 80;

/** The name of what has the focus, as it is read out. */
const FOCUSED = `(() => {
  const { activeElement: at } = document;
  const label = at.labels?.[0];
  return (at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent ?? '').trim();
})()`;

/** Goes on by Tab until what is named so has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused: string = await page.evaluate(FOCUSED);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    passed.push(focused.slice(0, 20));
  }
  throw new Error(`no ${name} within ${MOST_STOPS} stops: ${passed.join(' | ')}`);
}
