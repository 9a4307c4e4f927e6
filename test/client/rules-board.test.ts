import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Board } from '../../client/checks/board/board.ts';
import type { HubEvent } from '../../client/lib/live.ts';
import { part, row } from './rows.ts';

const event = (type: string, check: object | null, department = 'gaj') =>
  ({
    type,
    occurredAt: '2026-04-20T06:20:00Z',
    department: { code: department },
    plan: { id: 'p' },
    check,
  }) as unknown as HubEvent;
const checkOf = (id: string, state: string, ...parts: [string, string][]) => ({
  id,
  state,
  parts: parts.map(([code, partState]) => ({ department: { code }, state: partState })),
});

let board: Board;
let told: number;

beforeEach(() => {
  jest.useFakeTimers();
  board = new Board();
  told = 0;
  board.subscribe(() => (told += 1));
});

afterEach(() => {
  jest.useRealTimers();
});

const shown = () => {
  jest.runAllTimers();
  return board.get().rows;
};

describe('a board', () => {
  it('takes pages in their order and each check once', () => {
    board.append([row('a'), row('b')], 3, false);
    board.append([row('b'), row('c')], 3, true);
    expect(shown().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(board.get()).toMatchObject({ total: 3, isComplete: true });
    expect([board.has('c'), board.has('d')]).toEqual([true, false]);
  });

  it('changes what an event tells: states, and the moment of what was submitted', () => {
    board.append([row('a', { parts: [part('gaj', 'IN_PROGRESS'), part('wjw', 'PENDING')] })], 1, true);
    board.apply(event('PART_SUBMITTED', checkOf('a', 'IN_PROGRESS', ['gaj', 'SUBMITTED'], ['wjw', 'IN_PROGRESS'])));
    expect(shown()[0]).toMatchObject({
      state: 'IN_PROGRESS',
      completedAt: null,
      parts: [
        { state: 'SUBMITTED', submittedAt: '2026-04-20T06:20:00Z' },
        { state: 'IN_PROGRESS', submittedAt: null },
      ],
    });
    board.apply(event('CHECK_COMPLETED', checkOf('a', 'COMPLETED')));
    expect(shown()[0]).toMatchObject({ state: 'COMPLETED', completedAt: '2026-04-20T06:20:00Z' });
  });

  it('keeps silent about events of other checks and of none', () => {
    board.append([row('a')], 1, true);
    shown();
    told = 0;
    board.apply(event('PART_SUBMITTED', checkOf('other', 'IN_PROGRESS')));
    board.apply(event('PLAN_UPDATED', null));
    shown();
    expect(told).toBe(0);
  });

  it('puts a newer reading in its place, an older one nowhere', () => {
    board.append([row('a', { revision: 3 }), row('b')], 2, true);
    board.put(row('a', { revision: 2, state: 'RELEASED', hasProblems: true }));
    expect(shown()[0]).toMatchObject({ revision: 3, hasProblems: false });
    board.put(row('a', { revision: 4, hasProblems: true }));
    board.put(row('unknown'));
    expect(shown().map(({ id, hasProblems }) => [id, hasProblems])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('tells a burst of events once, with a new array', () => {
    board.append([row('a', { parts: [part('gaj', 'PENDING')] })], 1, true);
    const before = shown();
    told = 0;
    for (let i = 0; i < 100; i += 1)
      board.apply(event('RESULTS_RECORDED', checkOf('a', 'IN_PROGRESS', ['gaj', 'IN_PROGRESS'])));
    expect(shown()).not.toBe(before);
    expect(told).toBe(1);
  });
});
