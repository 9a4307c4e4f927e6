import { describe, expect, it } from '@jest/globals';
import { DOCUMENTS } from '../../server/kernel/clauses.ts';
import { unlawful } from '../../server/policy/decision.ts';
import { definitionOf, meaningOf, POLICY_KEYS } from '../../server/policy/keys.ts';
import { PRESETS, valuesOf } from '../../server/policy/presets.ts';
import { isSame, comparisonView } from '../../server/policy/preset-view.ts';
import { type GivenSetting, settingProblems, valueOf } from '../../server/policy/setting.ts';
import { settingView, shownValue } from '../../server/policy/shown.ts';
import { PolicyKeyCodes, POLICY_MEANINGS } from '../../schema/policy/policy-keys.ts';

const HAN = /\p{Script=Han}/u;
/** The keys that some part of the hub asks: `getPolicy` is called for just these. */
const ASKED = [
  'jointDrawShareGoal',
  'jointTargetShareGoal',
  'riskBasedShareGoal',
  'coverageGoal',
  'yearlyCap',
  'generalItemDefaultCap',
  'generalItemOverCap',
  'keyItemShareAlert',
  'samplesPerYear',
  'samplingShare',
  'classAVisits',
  'planMadeBy',
  'planFiledBy',
  'planEnteredBy',
  'jointMeetingApproval',
  'unplannedDraw',
  'separatePlan',
  'internalPlanInJointIndustry',
  'teamMinimum',
  'samePair',
  'publicProof',
  'drawSecondPerson',
  'weightPublicConcern',
  'weightComplaints',
  'weightAbnormalList',
  'weightDishonestyList',
  'recentConclusionMonths',
  'sharesFallWithRisk',
];

const given = (key: (typeof POLICY_KEYS)[number], value: unknown): GivenSetting => {
  const { shown: _, ...view } = settingView(key, value, 'en');
  return view;
};

describe('every key', () => {
  it('is in the schema, and no other is', () => {
    expect([...POLICY_KEYS].sort()).toEqual(Object.keys(POLICY_MEANINGS).sort());
    expect(Object.values(PolicyKeyCodes).sort()).toEqual([...POLICY_KEYS].sort());
    expect(PolicyKeyCodes.YEARLY_CAP).toBe('yearlyCap');
  });

  it.each(POLICY_KEYS)('is told in both languages, with its reader: %s', (key) => {
    const { name, readBy, none, kind } = definitionOf(key);
    for (const text of [name, readBy, meaningOf(key), ...(none === null ? [] : [none])]) {
      expect(text.zh).toMatch(HAN);
      expect(text.en).toMatch(/[a-z]/);
    }
    for (const { name: option } of kind.options ?? []) expect(option.zh).toMatch(HAN);
    expect(kind.type.startsWith('CHOICE')).toBe((kind.options ?? []).length > 1);
  });

  it.each(POLICY_KEYS)('has a lawful value where nobody decided: %s', (key) => {
    const definition = definitionOf(key);
    const { value } = definition.undecided;
    expect(settingProblems(definition, given(key, value))).toEqual([]);
    expect(unlawful(key, value)).toBeNull();
  });

  it('says that it is in force just where the hub asks it', () => {
    expect(POLICY_KEYS.filter((key) => definitionOf(key).inForce)).toEqual(ASKED);
  });
});

describe('every preset', () => {
  const values = PRESETS.flatMap((preset) =>
    valuesOf(preset).map(([key, value]) => [`${preset.code} ${key}`, preset, key, value] as const),
  );

  it('is one of the five documents', () => {
    expect(PRESETS.map(({ document }) => document).sort()).toEqual(Object.values(DOCUMENTS).sort());
    for (const preset of PRESETS) expect(valuesOf(preset).length).toBeGreaterThanOrEqual(8);
  });

  it.each(values)('has a value that fits, is lawful and is cited: %s', (_, preset, key, { value, article, words }) => {
    const definition = definitionOf(key);
    expect(settingProblems(definition, given(key, value))).toEqual([]);
    expect(isSame(valueOf(definition, given(key, value)), value)).toBe(true);
    expect(unlawful(key, value)).toBeNull();
    expect(article).toMatch(/^(第[一二三四五六七八九十]+条|[一二三四五六七八](（[一二三四五六]）)?)$/);
    expect(article.startsWith('第')).toBe(preset.document === DOCUMENTS.WUGANG);
    expect(words.zh).toMatch(HAN);
    expect(words.en).toMatch(/[a-z]/);
  });

  it.each(PRESETS)('differs from each other one, and not from itself: $code', (preset) => {
    expect(comparisonView(preset, preset, 'zh').pairs.filter(({ differs }) => differs)).toEqual([]);
    for (const other of PRESETS.filter((one) => one !== preset)) {
      const { pairs } = comparisonView(preset, other, 'zh');
      expect(pairs.length).toBeGreaterThan(preset.values.subjectTerm === undefined ? 0 : 8);
      expect(pairs.some(({ differs }) => differs)).toBe(true);
      for (const { key, left, right } of pairs) {
        expect([left?.value.shown ?? null, right?.value.shown ?? null]).toEqual(
          [preset, other].map(({ values }) =>
            values[key.code] === undefined ? null : shownValue(key.code, values[key.code]!.value, 'zh'),
          ),
        );
      }
    }
  });
});
