import { describe, expect, it } from '@jest/globals';
import { workingDaysBetween } from '../../server/kernel/working-days.ts';
import { workCalendar } from '../../server/platform/work-calendar.ts';

describe('the calendar of work', () => {
  it.each([
    ['2025-10-11', true, 'a Saturday worked in a holiday’s place (调休)'],
    ['2026-02-14', true, 'a Saturday worked before the Spring Festival'],
    ['2026-02-16', false, 'a Monday of the Spring Festival'],
    ['2025-10-08', false, 'a Wednesday of the National Day holiday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-03-09', true, 'a Monday'],
    ['2024-02-29', true, 'a leap day'],
  ])('%s: %s, %s', (day, isWorkday) => {
    expect(workCalendar.isWorkday(day)).toBe(isWorkday);
  });

  it('knows the years that are laid down, and takes Monday to Friday for any other', () => {
    expect([2004, 2020, 2026].map((year) => workCalendar.knows(year))).toEqual([true, true, true]);
    expect([2003, 2150].map((year) => workCalendar.knows(year))).toEqual([false, false]);
    expect(workCalendar.isWorkday('2150-10-01')).toBe(true);
    expect(workCalendar.isWorkday('2150-10-03')).toBe(false);
  });

  it('counts the days behind one, up to another', () => {
    expect(workingDaysBetween(workCalendar, '2026-03-06', '2026-03-09')).toEqual({ count: 1, certain: true });
    expect(workingDaysBetween(workCalendar, '2026-03-09', '2026-03-09')).toEqual({ count: 0, certain: true });
    expect(workingDaysBetween(workCalendar, '2026-02-13', '2026-02-24').count).toBe(2);
    expect(workingDaysBetween(workCalendar, '2149-12-01', '2150-01-05').certain).toBe(false);
  });
});
