import type { Directory } from '../../../identity/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { type Text, text } from '../../../kernel/text.ts';
import { CERTIFICATE_KINDS, ITEM_CLASSES, METHODS, PERSON_KINDS, TARGET_KINDS, TARGET_STATUSES } from '../words.ts';

/** A text that a cell would certainly be read by, and what it means. */
export interface CellChoice {
  text: string;
  label: Text;
}

/** All of a closed list, in the words that the hub writes into tables itself. */
const choicesOf = <K extends string>(words: Readonly<Record<K, string>>, english: Readonly<Record<K, string>>) =>
  (Object.keys(words) as K[]).map((one): CellChoice => ({ text: words[one], label: text(words[one], english[one]) }));

export const KIND_CHOICES = choicesOf(TARGET_KINDS, {
  ENTERPRISE: 'Enterprise',
  INDIVIDUAL_BUSINESS: 'Individual business',
  COOPERATIVE: 'Farmers’ cooperative',
  NATURAL_PERSON: 'Natural person',
  PRODUCT: 'Product',
  PROJECT: 'Project',
  FACILITY: 'Facility',
  BEHAVIOUR: 'Behaviour',
});

export const STATUS_CHOICES = choicesOf(TARGET_STATUSES, {
  ACTIVE: 'In existence',
  CANCELLED: 'Deregistered',
  REVOKED: 'Licence revoked',
  SUSPENDED: 'Out of business',
});

export const CLASS_CHOICES: readonly CellChoice[] = [
  ...['A', 'B', 'C', 'D'].map((one) => ({ text: one, label: text(`${one} 类`, `Class ${one}`) })),
  { text: '未分类', label: text('未分类', 'No class') },
];

export const ITEM_CLASS_CHOICES = choicesOf(ITEM_CLASSES, { KEY: 'Key item', GENERAL: 'General item' });

export const METHOD_CHOICES = choicesOf(METHODS, {
  ON_SITE: 'On site',
  WRITTEN: 'By papers',
  NETWORK: 'Over the network',
  ENTRUSTED: 'By an entrusted institution',
});

export const PERSON_CHOICES = choicesOf(
  { INSPECTOR: PERSON_KINDS.INSPECTOR, EXPERT: PERSON_KINDS.EXPERT },
  { INSPECTOR: 'Inspector', EXPERT: 'Expert' },
);

export const CERTIFICATE_CHOICES = choicesOf(CERTIFICATE_KINDS, {
  PROVINCIAL: 'Provincial certificate',
  MINISTERIAL: 'Ministerial certificate',
});

/** The departments that somebody may write for. */
export const departmentChoices = (
  directory: Directory,
  { jurisdictionId }: Actor,
  permit: (departmentId: string) => Refusal | null,
): CellChoice[] =>
  directory
    .inJurisdiction(jurisdictionId)
    .filter(({ uuid }) => permit(uuid) === null)
    .map(({ name }) => ({ text: name, label: text(name, name) }));

export const nameChoices = (names: readonly string[]): CellChoice[] =>
  names.map((name) => ({ text: name, label: text(name, name) }));
