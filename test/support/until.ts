import { setTimeout as wait } from 'node:timers/promises';

/** Waits for a fact that no event tells; fails where it does not come to be. */
export async function until(holds: () => Promise<boolean> | boolean, within = 30_000): Promise<void> {
  const last = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error('what was waited for did not come to be');
    await wait(5);
  }
}
