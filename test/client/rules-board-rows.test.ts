import { describe, expect, it } from '@jest/globals';
import { batchesOf, countDepartments, countShows, matcher, SHOWS } from '../../client/checks/board/rows.ts';
import { part, row } from './rows.ts';

const TODAY = '2026-04-20';
const LATE = '2026-04-19';

const rows = [
  row('fresh', { parts: [part('gaj', 'PENDING'), part('wjw', 'PENDING')] }),
  row('site', {
    state: 'IN_PROGRESS',
    parts: [part('gaj', 'SUBMITTED', '2026-04-18T02:00:00Z'), part('wjw', 'IN_PROGRESS')],
  }),
  row('late', { state: 'IN_PROGRESS', endsOn: LATE, parts: [part('gaj', 'SUBMITTED'), part('wjw', 'PENDING')] }),
  row('done', {
    state: 'COMPLETED',
    endsOn: LATE,
    hasProblems: true,
    parts: [part('gaj', 'SUBMITTED'), part('wjw', 'APPROVED')],
  }),
];
const found = (filter: Parameters<typeof matcher>[0]) => rows.filter(matcher(filter, TODAY)).map(({ id }) => id);

describe('what a board shows', () => {
  it('of a batch, and how many there are (R009)', () => {
    const drawn = [1, 1, 2, null].map((batch, at) => row(`n${at}`, { batch }));
    const of = (batch: number) => drawn.filter(matcher({ show: 'all', batch }, TODAY)).map(({ id }) => id);
    expect([of(1), of(2), of(3)]).toEqual([['n0', 'n1'], ['n2'], []]);
    expect(countShows(drawn, { batch: 1 }, TODAY).all).toBe(2);
    expect([batchesOf(drawn), batchesOf(rows)]).toEqual([2, 0]);
  });

  it.each([
    ['all', ['fresh', 'site', 'late', 'done']],
    ['open', ['fresh', 'site', 'late']],
    ['site', ['site']],
    ['late', ['late']],
    ['problems', ['done']],
    ['done', ['done']],
  ] as const)('%s', (show, ids) => {
    expect(found({ show })).toEqual(ids);
  });

  it.each([
    ['gaj', 'open', ['fresh']],
    ['gaj', 'done', ['site', 'late', 'done']],
    ['gaj', 'late', []],
    ['wjw', 'late', ['late']],
    ['wjw', 'site', ['site']],
    ['wjw', 'done', ['done']],
    ['xfj', 'all', []],
  ] as const)('of %s, %s: only its own part counts', (department, show, ids) => {
    expect(found({ department, show })).toEqual(ids);
  });

  it.each([
    ['宾馆LATE', ['late']],
    [' 91keyDONE ', ['done']],
    ['91', ['fresh', 'site', 'late', 'done']],
    ['nowhere', []],
  ])('finds %j by name or code, whatever the case', (text, ids) => {
    expect(found({ show: 'all', text })).toEqual(ids);
  });

  it.each([{}, { department: 'wjw' }, { text: 'site' }])('counts as many as it shows, for %j', (filter) => {
    const counts = countShows(rows, filter, TODAY);
    for (const show of SHOWS) expect([show, counts[show]]).toEqual([show, found({ ...filter, show }).length]);
  });
});

describe('how far the departments are', () => {
  it('counts submitted, on site and late parts of each', () => {
    expect(Object.fromEntries(countDepartments(rows, TODAY))).toEqual({
      gaj: { total: 4, submitted: 3, onSite: 0, late: 0 },
      wjw: { total: 4, submitted: 1, onSite: 1, late: 1 },
    });
  });

  it('is late only after the last day', () => {
    expect(countDepartments(rows, LATE).get('wjw')!.late).toBe(0);
  });
});
