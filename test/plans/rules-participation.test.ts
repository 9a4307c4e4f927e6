import { describe, expect, it } from '@jest/globals';
import {
  departmentsInOrder,
  inPlanOrder,
  type Participation,
  type ParticipantState,
  takesPart,
} from '../../server/plans/participation.ts';

const part = (
  departmentId: string,
  state: ParticipantState,
  acceptedOrder: number | null,
  invitedOrder = 1,
): Participation => ({
  departmentId,
  state,
  acceptedOrder,
  invitedOrder,
  respondBy: null,
});

describe('a participation', () => {
  it.each([
    ['INVITED', true],
    ['ACCEPTED', true],
    ['DECLINED', false],
    ['WITHDRAWN', false],
  ] as const)('that is %s takes part: %s', (state, expected) => {
    expect(takesPart({ state })).toBe(expected);
  });
});

describe('the order of a plan', () => {
  const parts = [
    part('c', 'ACCEPTED', 3, 1),
    part('a', 'ACCEPTED', 1, 3),
    part('no', 'DECLINED', null, 4),
    part('b', 'ACCEPTED', 2, 2),
    part('left', 'WITHDRAWN', null, 5),
    part('asked', 'INVITED', null, 6),
  ];

  it('is that of the acceptances, whenever they were invited', () => {
    expect(inPlanOrder(parts).map(({ departmentId }) => departmentId)).toEqual(['a', 'b', 'c']);
  });

  it('begins with the lead', () => {
    expect(departmentsInOrder('lead', parts)).toEqual(['lead', 'a', 'b', 'c']);
    expect(departmentsInOrder('lead', [])).toEqual(['lead']);
  });

  it('leaves what it was given as it was', () => {
    const before = structuredClone(parts);
    departmentsInOrder('lead', parts);
    expect(parts).toEqual(before);
  });
});
