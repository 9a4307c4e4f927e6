import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type Callers, createCallers } from '../../server/platform/callers.ts';

const LONG = 60_000;

/** Whether long work goes on; looked at when everything that is due has happened. */
function goingOn(callers: Callers, atMostMs = LONG): { now(): Promise<boolean>; done: Promise<void> } {
  let goes = false;
  const done = callers.goFirst(atMostMs).then(() => void (goes = true));
  return {
    done,
    async now() {
      for (let i = 0; i < 5; i += 1) await turn();
      return goes;
    },
  };
}

describe('long work', () => {
  it('goes on at once where nobody asks', async () => {
    expect(await goingOn(createCallers()).now()).toBe(true);
  });

  it('waits until all who ask are answered', async () => {
    const callers = createCallers();
    const [one, other] = [callers.enter(), callers.enter()];
    const work = goingOn(callers);
    expect(await work.now()).toBe(false);
    one();
    expect(await work.now()).toBe(false);
    other();
    expect(await work.now()).toBe(true);
  });

  it('lets those go first who come while it hears who is there', async () => {
    const callers = createCallers();
    const work = goingOn(callers);
    const answered = callers.enter();
    expect(await work.now()).toBe(false);
    answered();
    expect(await work.now()).toBe(true);
  });

  it('counts an answer once, however often it is told', async () => {
    const callers = createCallers();
    const [one, other] = [callers.enter(), callers.enter()];
    one();
    one();
    const work = goingOn(callers);
    expect(await work.now()).toBe(false);
    other();
    expect(await work.now()).toBe(true);
  });

  it('goes on in time where somebody is never answered', async () => {
    const callers = createCallers();
    callers.enter();
    await goingOn(callers, 1).done;
    const again = goingOn(callers);
    expect(await again.now()).toBe(false);
  });
});
