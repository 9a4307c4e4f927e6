import type { Language } from '../kernel/text.ts';
import { canonicalJson } from '../platform/canonical.ts';
import type { PolicyPreset, PolicyPresetComparison, PolicyPresetValue } from '../../schema/policy/policy-preset.ts';
import { POLICY_KEYS, type PolicyKey } from './keys.ts';
import { clauseView, keyView } from './policy-view.ts';
import { valuesOf } from './presets.ts';
import type { Preset, PresetValue } from './presets/preset.ts';
import { settingView } from './shown.ts';

export function presetValueView(
  key: PolicyKey,
  { value, article, words }: PresetValue<unknown>,
  { document }: Preset,
  language: Language,
): PolicyPresetValue {
  return {
    key: keyView(key, language),
    value: settingView(key, value, language),
    clause: clauseView(key, { document, article })!,
    words: words[language],
  };
}

export function presetView(preset: Preset, language: Language): PolicyPreset {
  const { code, place, year, document, title } = preset;
  return {
    code,
    place: place[language],
    year,
    document,
    title: title[language],
    values: valuesOf(preset).map(([key, value]) => presetValueView(key, value, preset, language)),
  };
}

/** Whether two values of a key are the same, whoever said them. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Two presets side by side, over every key on which one of them says something. */
export function comparisonView(left: Preset, right: Preset, language: Language): PolicyPresetComparison {
  const side = (preset: Preset, key: PolicyKey) => {
    const value = preset.values[key];
    return value === undefined ? null : presetValueView(key, value, preset, language);
  };
  const keys = POLICY_KEYS.filter((key) => left.values[key] !== undefined || right.values[key] !== undefined);
  return {
    left: presetView(left, language),
    right: presetView(right, language),
    pairs: keys.map((key) => ({
      key: keyView(key, language),
      left: side(left, key),
      right: side(right, key),
      differs: !isSame(left.values[key]?.value ?? null, right.values[key]?.value ?? null),
    })),
  };
}
