import './storage.ts';
import { describe, expect, it } from '@jest/globals';
import { paceOf, recentParts } from '../../client/checks/board/pace.ts';
import { part, row } from './rows.ts';

const doneAt = (id: string, completedAt: string | null) => row(id, { completedAt });

describe('the pace of a plan', () => {
  it('adds up day by day from the first day on, days without any too', () => {
    const rows = [doneAt('a', '2026-04-02T03:00:00Z'), doneAt('b', '2026-04-04T03:00:00Z'), doneAt('c', null)];
    expect(paceOf(rows, '2026-04-01', '2026-04-04')).toMatchObject({
      points: [
        { day: '2026-04-01', done: 0 },
        { day: '2026-04-02', done: 1 },
        { day: '2026-04-03', done: 1 },
        { day: '2026-04-04', done: 2 },
      ],
      total: 3,
    });
  });

  it('takes an evening in London for the next day in the county', () => {
    const { points } = paceOf([doneAt('a', '2026-04-01T16:30:00Z')], '2026-04-01', '2026-04-02');
    expect(points.map(({ done }) => done)).toEqual([0, 1]);
  });

  it('goes on at the pace of the days so far: 2 in 4 days, 2 left, 4 days more', () => {
    const rows = ['2026-04-02T03:00:00Z', '2026-04-04T03:00:00Z', null, null].map((at, i) => doneAt(`${i}`, at));
    expect(paceOf(rows, '2026-04-01', '2026-04-04').endsOn).toBe('2026-04-08');
  });

  it('asks only the last ten days', () => {
    const old = Array.from({ length: 50 }, (_, i) => doneAt(`old${i}`, '2026-03-01T03:00:00Z'));
    const rows = [...old, doneAt('new', '2026-04-20T03:00:00Z'), doneAt('left', null)];
    // One in the last ten days: the one that is left takes ten more.
    expect(paceOf(rows, '2026-03-01', '2026-04-20').endsOn).toBe('2026-04-30');
  });

  it('says nothing where nothing was done lately, and today where nothing is left', () => {
    expect(paceOf([doneAt('a', null)], '2026-04-01', '2026-04-20').endsOn).toBeNull();
    expect(paceOf([doneAt('a', '2026-04-03T03:00:00Z')], '2026-04-01', '2026-04-20').endsOn).toBe('2026-04-20');
  });

  it('begins with the first check where that came before the first day, and today where the plan begins later', () => {
    expect(paceOf([doneAt('a', '2026-03-30T03:00:00Z')], '2026-04-01', '2026-04-01').points[0]!.day).toBe('2026-03-30');
    expect(paceOf([], '2026-05-01', '2026-04-01').points).toEqual([{ day: '2026-04-01', done: 0 }]);
  });
});

describe('what was submitted last', () => {
  it('is given the newest first, so many at most', () => {
    const rows = [
      row('a', { parts: [part('gaj', 'SUBMITTED', '2026-04-20T03:00:00Z'), part('wjw', 'PENDING')] }),
      row('b', {
        parts: [part('gaj', 'SUBMITTED', '2026-04-20T05:00:00Z'), part('wjw', 'SUBMITTED', '2026-04-20T04:00:00Z')],
      }),
      row('c', { parts: [part('gaj', 'SUBMITTED', '2026-04-20T06:00:00Z')] }),
    ];
    const told = (most: number) =>
      recentParts(rows, most).map(({ row: { id }, departmentCode }) => `${id} ${departmentCode}`);
    expect(told(9)).toEqual(['c gaj', 'b gaj', 'b wjw', 'a gaj']);
    expect(told(2)).toEqual(['c gaj', 'b gaj']);
  });
});
