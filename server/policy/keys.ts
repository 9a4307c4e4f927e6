import { type Text, text } from '../kernel/text.ts';
import { POLICY_MEANINGS, type PolicyKeyCode } from '../../schema/policy/policy-keys.ts';
import type { KeyDefinition } from './key-definition.ts';
import { reportingKeys, resultKeys, wordKeys } from './keys/afterwards.ts';
import { drawingKeys } from './keys/drawing.ts';
import { goalKeys } from './keys/goals.ts';
import { planningKeys } from './keys/planning.ts';
import { samplingKeys } from './keys/sampling.ts';
import { shareKeys } from './keys/shares.ts';

const definitions = {
  ...goalKeys,
  ...shareKeys,
  ...planningKeys,
  ...drawingKeys,
  ...resultKeys,
  ...reportingKeys,
  ...wordKeys,
  ...samplingKeys,
} satisfies { [K in PolicyKeyCode]: unknown };

type Definitions = typeof definitions;

export type PolicyKey = PolicyKeyCode;

/** What a key's value is. */
export type ValueOf<K extends PolicyKey> = Definitions[K] extends KeyDefinition<infer T> ? T : never;

/** All that a jurisdiction may decide, in the order in which it is shown. */
export const POLICY_KEYS = Object.keys(definitions) as PolicyKey[];

export function definitionOf(key: PolicyKey): KeyDefinition<unknown> {
  return definitions[key] as KeyDefinition<unknown>;
}

export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(definitions, key);
}

export function meaningOf(key: PolicyKey): Text {
  return text(definitions[key].meaning, POLICY_MEANINGS[key]);
}
