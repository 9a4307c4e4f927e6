import type { Text } from '../../kernel/text.ts';
import type { PolicyPresetCode } from '../../../schema/policy/policy-enums.ts';
import type { PolicyKey, ValueOf } from '../keys.ts';

/** A value of a published document, and what the document says there, in our words. */
export interface PresetValue<T> {
  value: T;
  article: string;
  words: Text;
}

/** What a published document lays down; what it does not say is left out. */
export interface Preset {
  code: PolicyPresetCode;
  place: Text;
  year: number;
  /** Its issuing number. */
  document: string;
  title: Text;
  values: { [K in PolicyKey]?: PresetValue<NonNullable<ValueOf<K>>> };
}

/** A value with the article it stands in and its sentence. */
export function says<T>(value: T, article: string, zh: string, en: string): PresetValue<T> {
  return { value, article, words: { zh, en } };
}
