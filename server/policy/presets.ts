import type { PolicyPresetCode } from '../../schema/policy/policy-enums.ts';
import { POLICY_KEYS, type PolicyKey } from './keys.ts';
import { changjiang } from './presets/changjiang.ts';
import type { Preset, PresetValue } from './presets/preset.ts';
import { shahe } from './presets/shahe.ts';
import { tang } from './presets/tang.ts';
import { wugang } from './presets/wugang.ts';
import { yanshi } from './presets/yanshi.ts';

/** The documents whose values a jurisdiction may adopt. */
export const PRESETS: readonly Preset[] = [tang, yanshi, shahe, wugang, changjiang];

export function presetOf(code: PolicyPresetCode): Preset {
  return PRESETS.find((preset) => preset.code === code)!;
}

/** A preset's values in the order of the keys. */
export function valuesOf({ values }: Preset): [PolicyKey, PresetValue<unknown>][] {
  return POLICY_KEYS.flatMap((key): [PolicyKey, PresetValue<unknown>][] => {
    const value = values[key];
    return value === undefined ? [] : [[key, value]];
  });
}
