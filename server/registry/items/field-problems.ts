import { lengthOf } from '../../kernel/length.ts';
import { listed } from '../../kernel/listing.ts';
import { isOneLine } from '../../kernel/one-line.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { ItemFieldsInput } from '../../../schema/registry/item-inputs.ts';

/** The codes that an item may refer to. */
export interface KnownCodes {
  industries: ReadonlySet<string>;
  specialties: ReadonlySet<string>;
}

const LONGEST = {
  name: 200,
  legalBasis: 4000,
  subject: 500,
  content: 4000,
  targetDescription: 1000,
  ratioText: 500,
  frequencyText: 500,
  doubleListing: 2000,
} as const;

const MOST_VALUES = 100;
const LONGEST_VALUE = 100;
const VALUE_LISTS = ['targetKinds', 'industryCodes', 'labels', 'methods', 'requiredSpecialties'] as const;

/** What is wrong with each field by itself, whatever the others say. */
export function fieldProblems(given: ItemFieldsInput, known: KnownCodes, path: string): Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: string, problem: Text) => problems.push({ path: `${path}.${field}`, problem });
  for (const [field, most] of Object.entries(LONGEST)) {
    const value = given[field as keyof typeof LONGEST];
    if (lengthOf(value ?? '') > most) wrong(field, text(`至多 ${most} 字`, `at most ${most} characters`));
  }
  if (given.name && given.name.trim() !== '' && !isOneLine(given.name.trim()))
    wrong('name', text('名称写在一行内，不含不可见字符', 'one line without invisible characters'));
  for (const field of VALUE_LISTS) {
    const values: readonly string[] = given[field] ?? [];
    if (values.length > MOST_VALUES) wrong(field, text(`至多 ${MOST_VALUES} 个`, `at most ${MOST_VALUES} values`));
    if (values.some((value) => lengthOf(value) > LONGEST_VALUE)) {
      wrong(field, text(`每个至多 ${LONGEST_VALUE} 字`, `at most ${LONGEST_VALUE} characters each`));
    }
  }
  if (given.capPercent && given.capPercent.trim() !== '' && !isPercent(given.capPercent.trim())) {
    wrong(
      'capPercent',
      text('须大于 0、至多 100，小数至多四位', 'above 0 and at most 100, with four decimal places at most'),
    );
  }
  const unknown = (codes: readonly string[] | null | undefined, all: ReadonlySet<string>): string[] =>
    (codes ?? []).slice(0, MOST_VALUES).filter((code) => !all.has(code.trim()));
  const industries = unknown(given.industryCodes, known.industries);
  if (industries.length > 0) {
    wrong('industryCodes', text(`没有行业 ${list(industries).zh}`, `no industry ${list(industries).en}`));
  }
  const specialties = unknown(given.requiredSpecialties, known.specialties);
  if (specialties.length > 0) {
    wrong('requiredSpecialties', text(`没有专长 ${list(specialties).zh}`, `no specialty ${list(specialties).en}`));
  }
  return problems;
}

const list = (codes: readonly string[]): Text => listed(codes.slice(0, 5));

/** Above 0 to 100, with at most four decimal places. */
export function isPercent(value: string): boolean {
  return /^\d{1,3}(\.\d{1,4})?$/.test(value) && Number(value) > 0 && Number(value) <= 100;
}
