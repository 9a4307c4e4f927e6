import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../server/kernel/refusal.ts';
import { freezingStages, requireItems } from '../../server/merging/freezing.ts';
import { PLAN_STATES, type SamplingRule, stageOf } from '../../server/plans/plan.ts';
import { policyOn } from '../../server/policy/policy.ts';

const everyStage = PLAN_STATES.flatMap((state) => [
  { state, sealed: false },
  { state, sealed: true },
]);
const POSSIBLE = { freeze: ['DRAFT', 'INVITING'], unfreeze: ['FROZEN'] } as const;

describe.each(Object.keys(POSSIBLE) as (keyof typeof POSSIBLE)[])('to %s', (act) => {
  it.each(everyStage)('given a plan $state (sealed: $sealed)', (plan) => {
    const refused = freezingStages[act](plan);
    if ((POSSIBLE[act] as readonly string[]).includes(stageOf(plan))) expect(refused).toBeNull();
    else expect([refused!.code, refused!.details]).toEqual(['WRONG_STATE', { state: stageOf(plan) }]);
  });
});

const general = { code: 'A-1', name: '一般', itemClass: 'GENERAL' as const, capPercent: '5' };
const key = { code: 'A-2', name: '重点', itemClass: 'KEY' as const, capPercent: null };
const at = (...percents: string[]): SamplingRule[] =>
  percents.map((percent) => ({ riskClass: null, percent, atLeast: null, atMost: null }));
const policy = (value: 'ALLOW' | 'REFUSE') =>
  policyOn('2026-03-01', [
    {
      key: 'generalItemOverCap',
      value,
      validFrom: '2026-01-01',
      validTo: null,
      document: '某发〔2026〕1号',
      article: '三',
    },
  ]);

function refusedBy(...given: Parameters<typeof requireItems>): Refusal {
  try {
    requireItems(...given);
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('not refused');
}

describe('a scheme', () => {
  it.each(['ALLOW', 'REFUSE'] as const)('without items has no content (R043), over caps or not: %s', (value) => {
    const refused = refusedBy([], at('3'), policy(value));
    expect(refused).toBeInstanceOf(Refusal);
    expect([refused.code, refused.details.rule]).toEqual([
      'RULE',
      { id: 'R043', document: '舞政办明电〔2023〕4号', article: '第十一条' },
    ]);
  });

  it.each([
    ['ALLOW', [general], ['100'], true],
    ['REFUSE', [general], ['5'], true],
    ['REFUSE', [general], ['5.0001'], false],
    ['REFUSE', [key, general], ['1', '10'], false],
    ['REFUSE', [key], ['100'], true],
  ] as const)(
    'where policy says %s of items over their cap: %j at %j is taken: %s (R007)',
    (value, items, percents, isTaken) => {
      const given = [items, at(...percents), policy(value)] as const;
      if (isTaken) return expect(() => requireItems(...given)).not.toThrow();
      const refused = refusedBy(...given);
      expect([refused.code, refused.details.rule?.id]).toEqual(['RULE', 'R007']);
      expect(refused.text.zh).toContain('某发〔2026〕1号 三');
      expect(refused.text.en).toContain('capped at 5 %');
    },
  );
});
