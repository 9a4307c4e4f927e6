import { describe, expect, it } from '@jest/globals';
import { workCalendar } from '../../server/platform/work-calendar.ts';
import { dueDay, standingOf } from '../../server/programmes/deadlines/deadline.ts';

describe('a deadline', () => {
  it('at the end of February is the last day of it', () => {
    expect([dueDay(2024, '02-29'), dueDay(2026, '02-29'), dueDay(2026, '01-31')]).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-01-31',
    ]);
  });

  const due = '2026-02-28';
  it.each([
    ['2026-02-26', null, 'DUE', 2],
    ['2026-02-28', null, 'DUE', 0],
    // The last day is a Saturday that is worked; a Sunday after it is no working day passed, but overdue all the same.
    ['2026-03-01', null, 'OVERDUE', 0],
    ['2026-03-03', null, 'OVERDUE', 2],
    ['2026-06-01', '2026-02-28', 'DONE', 0],
    ['2026-06-01', '2026-03-02', 'LATE', 1],
  ])('looked at on %s, done on %s, is %s by %i working days', (today, doneOn, state, workingDays) => {
    expect(standingOf(workCalendar, due, doneOn, today)).toEqual({ state, workingDays, areHolidaysKnown: true });
  });
});
