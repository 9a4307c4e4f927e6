import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../server/kernel/actor.ts';
import { CHECK_STATES, checkStages, PART_STATES } from '../../server/checks/check.ts';
import type { CheckView } from '../../server/checks/check-view.ts';
import { recordRefusal, submitRefusal } from '../../server/checks/possibilities.ts';

const inspector = (accountId: string, departmentId = 'fire'): Actor => ({
  accountId,
  sessionId: '',
  name: '',
  roles: ['INSPECTOR'],
  departmentId,
  jurisdictionId: 'j',
});

const check = (
  state: CheckView['state'],
  part: CheckView['parts'][number]['state'],
  outcome: 'NO_PROBLEM' | null,
): CheckView =>
  ({
    state,
    parts: [
      { departmentId: 'lead', state: 'SUBMITTED', inspectors: [{ accountId: 'other' }] },
      { departmentId: 'fire', state: part, inspectors: [{ accountId: 'mate' }, { accountId: 'me' }] },
    ],
    items: [
      { name: '公示信息', answeredBy: 'lead', outcome: null },
      { name: '消防通道', answeredBy: 'fire', outcome },
    ],
  }) as unknown as CheckView;

describe('what a viewer is told to be possible', () => {
  it.each(CHECK_STATES.flatMap((state) => PART_STATES.map((part) => ({ state, part }))))(
    'is what the stage allows: $state, $part',
    ({ state, part }) => {
      const stage = { check: state, part };
      expect(recordRefusal(inspector('me'), check(state, part, null))?.code).toBe(checkStages.record(stage)?.code);
      expect(submitRefusal(inspector('me'), check(state, part, 'NO_PROBLEM'))?.code).toBe(
        checkStages.submit(stage)?.code,
      );
    },
  );

  it('is nothing off the team, and for a department without part', () => {
    for (const who of [
      inspector('stranger'),
      inspector('other'),
      inspector('me', 'police'),
      { ...inspector('me'), roles: ['LIAISON' as const] },
    ]) {
      expect(recordRefusal(who, check('RELEASED', 'PENDING', null))?.code).toBe('FORBIDDEN');
      expect(submitRefusal(who, check('RELEASED', 'PENDING', null))?.code).toBe('FORBIDDEN');
    }
  });

  it('is no submission while an own entry is open (R083); others’ entries do not matter', () => {
    const refused = submitRefusal(inspector('me'), check('IN_PROGRESS', 'IN_PROGRESS', null));
    expect([refused?.details.rule?.id, refused?.text.zh]).toEqual(['R083', '还有 1 项没有录入结果：“消防通道”']);
    expect(submitRefusal(inspector('me'), check('IN_PROGRESS', 'IN_PROGRESS', 'NO_PROBLEM'))).toBeNull();
  });
});
