import type { FieldDifference } from '../../../schema/registry/item-version.ts';
import { FIELD_NAMES, type OpenFields } from './item-fields.ts';

function said(value: string | readonly string[] | null | undefined): string | null {
  if (value === null || value === undefined || value.length === 0) return null;
  return typeof value === 'string' ? value : value.join('、');
}

/** What two versions say differently, field by field; `only` narrows it to some fields. */
export function differencesOf(
  before: Partial<OpenFields>,
  after: Partial<OpenFields>,
  only: readonly (keyof OpenFields)[] = FIELD_NAMES,
): FieldDifference[] {
  return only
    .map((field) => ({ field, before: said(before[field]), after: said(after[field]) }))
    .filter((difference) => difference.before !== difference.after);
}
