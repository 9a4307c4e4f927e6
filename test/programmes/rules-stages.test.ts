import { describe, expect, it } from '@jest/globals';
import { ProgrammeStateValues } from '../../schema/programmes/programme-enums.ts';
import { type ProgrammeState, programmeStages } from '../../server/programmes/yearly/programme.ts';

const STATES = Object.keys(ProgrammeStateValues) as ProgrammeState[];
type Stage = keyof typeof programmeStages;

/** The states in which each act is possible; in every other it is WRONG_STATE with the state. */
const POSSIBLE: Record<Stage, readonly ProgrammeState[]> = {
  edit: ['DRAFT', 'RETURNED'],
  submit: ['DRAFT', 'RETURNED'],
  answer: ['SUBMITTED'],
  file: ['DRAFT', 'RETURNED', 'ENDORSED'],
  publish: ['DRAFT', 'RETURNED', 'ENDORSED', 'FILED'],
  adjust: ['PUBLISHED'],
  attach: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'FILED'],
  enter: ['PUBLISHED'],
  withdraw: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'FILED'],
  justify: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'FILED'],
};

describe.each(Object.entries(POSSIBLE))('%s', (stage, possible) => {
  it.each(STATES)('in %s', (state) => {
    const refused = programmeStages[stage as Stage]({ kind: 'JOINT', state, version: 2 });
    expect(refused === null).toBe(possible.includes(state));
    if (refused === null) return;
    expect([refused.code, refused.details.state]).toEqual(['WRONG_STATE', state]);
    expect(refused.text.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('what some never do', () => {
  it('a department’s own programme goes to no joint meeting (R032)', () => {
    for (const state of STATES) expect(programmeStages.submit({ kind: 'DEPARTMENT', state })?.code).toBe('WRONG_STATE');
  });

  it('a first version has no document of adjustment (R039)', () => {
    for (const state of STATES) {
      expect(programmeStages.attach({ kind: 'JOINT', state, version: 1 })?.code).toBe('WRONG_STATE');
    }
  });
});
