import type { Problem } from './refusal.ts';
import { text } from './text.ts';

/** Whether a text can be stored and given back as it is: PostgreSQL knows no NUL, and JSON no half of a pair. */
export function isStorable(value: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(value);
}

/** Every text of an input that cannot be stored, by its dotted path. */
export function brokenTexts(input: unknown, path = ''): Problem[] {
  if (typeof input === 'string') {
    if (isStorable(input)) return [];
    return [{ path, problem: text('含有无法保存的字符', 'it holds characters that cannot be kept') }];
  }
  if (typeof input !== 'object' || input === null || input instanceof Date) return [];
  return Object.entries(input).flatMap(([name, value]) => brokenTexts(value, path === '' ? name : `${path}.${name}`));
}
