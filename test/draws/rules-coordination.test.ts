import { describe, expect, it } from '@jest/globals';
import { drawCounty, mean, shuffleCounty, standardError } from './coordination.ts';

const COUNTIES = 12;
/** Beyond so many standard errors a true mean lies once in some thousands; the seeds are fixed. */
const ERRORS = 4;

const numbers = Array.from({ length: COUNTIES }, (_, i) => i + 1);
const drawn = numbers.map(drawCounty);

describe('six departments that each oversee half of 8,000 targets and draw a twentieth', () => {
  it('knock at as many doors as chance gives where each draws apart, about 1,130', () => {
    const apart = drawn.map((doors) => doors.apart);
    const beyond = drawn.map((doors) => doors.apart - doors.expectedApart);
    expect(Math.abs(mean(beyond))).toBeLessThan(ERRORS * standardError(beyond));
    expect(Math.abs(mean(apart) - 1130)).toBeLessThan(15);
  });

  it('knock at as many doors as one order for all gives where they draw in a round, about 410', () => {
    const inRound = drawn.map((doors) => doors.inRound);
    const shuffled = numbers.map((number) => shuffleCounty(number));
    const error = Math.hypot(standardError(inRound), standardError(shuffled));
    expect(Math.abs(mean(inRound) - mean(shuffled))).toBeLessThan(ERRORS * error);
    expect(Math.abs(mean(inRound) - 410)).toBeLessThan(8);
  });

  it('knock at less than two fifths of the doors when they draw in a round, in every county', () => {
    for (const { apart, inRound } of drawn) expect(inRound / apart).toBeLessThan(0.4);
  });
});
