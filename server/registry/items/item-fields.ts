import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { ItemFieldsInput } from '../../../schema/registry/item-inputs.ts';

/** What a version of an item tells. */
export interface ItemFields {
  name: string;
  itemClass: 'KEY' | 'GENERAL';
  legalBasis: string;
  subject: string;
  content: string;
  targetDescription: string;
  targetKinds: string[];
  industryCodes: string[];
  labels: string[];
  ratioText: string;
  frequencyText: string;
  methods: string[];
  capPercent: string | null;
  requiredSpecialties: string[];
  listType: 'DOUBLE_RANDOM' | 'KEY_SUPERVISION';
  doubleListing: string | null;
}

/** Fields of which some may still be open, as an upstream list has them. */
export type OpenFields = Omit<ItemFields, 'itemClass'> & { itemClass: ItemFields['itemClass'] | null };

const COLUMNS: Record<keyof ItemFields, string> = {
  name: 'name',
  itemClass: 'item_class',
  legalBasis: 'legal_basis',
  subject: 'subject',
  content: 'content',
  targetDescription: 'target_description',
  targetKinds: 'target_kinds',
  industryCodes: 'industry_codes',
  labels: 'labels',
  ratioText: 'ratio_text',
  frequencyText: 'frequency_text',
  methods: 'methods',
  capPercent: 'cap_percent',
  requiredSpecialties: 'required_specialties',
  listType: 'list_type',
  doubleListing: 'double_listing',
};

const LISTS = ['targetKinds', 'industryCodes', 'labels', 'methods', 'requiredSpecialties'] as const;
const isList = (field: keyof ItemFields): boolean => (LISTS as readonly string[]).includes(field);

export const FIELD_NAMES = Object.keys(COLUMNS) as (keyof ItemFields)[];

/** SQL for the fields of an item's row as a version keeps them. */
export function fieldsSql(from: string): string {
  const pairs = FIELD_NAMES.map((field) => {
    const column = `${from}.${COLUMNS[field]}`;
    return `'${field}', ${isList(field) ? `to_jsonb(${column})` : field === 'capPercent' ? `trim_scale(${column})::text` : column}`;
  });
  return `jsonb_build_object(${pairs.join(', ')})`;
}

/** SQL assignments that write a version's fields (`fields` of the row `from`) into an item's row. */
export function assignmentsSql(from: string): string {
  return FIELD_NAMES.map((field) => {
    const value = isList(field)
      ? `array(select jsonb_array_elements_text(${from}.fields -> '${field}'))`
      : `(${from}.fields ->> '${field}')${field === 'capPercent' ? '::numeric' : ''}`;
    return `${COLUMNS[field]} = ${value}`;
  }).join(', ');
}

/** The eight things that a list must tell of an item (R001), by the field that holds each. */
export const EIGHT = [
  'name',
  'legalBasis',
  'subject',
  'content',
  'targetDescription',
  'ratioText',
  'frequencyText',
  'methods',
] as const satisfies (keyof ItemFields)[];

const BLANK: OpenFields = {
  name: '',
  itemClass: null,
  legalBasis: '',
  subject: '',
  content: '',
  targetDescription: '',
  targetKinds: [],
  industryCodes: [],
  labels: [],
  ratioText: '',
  frequencyText: '',
  methods: [],
  capPercent: null,
  requiredSpecialties: [],
  listType: 'DOUBLE_RANDOM',
  doubleListing: null,
};

const distinct = (values: readonly string[]): string[] => [
  ...new Set(values.map((value) => value.trim()).filter((value) => value !== '')),
];

/** The fields given over those before; what is left out stays. Texts are trimmed, lists hold each value once. */
export function withGiven(given: ItemFieldsInput, before: OpenFields = BLANK): OpenFields {
  const after: Record<string, unknown> = { ...before };
  for (const field of FIELD_NAMES) {
    const value = given[field];
    if (value === undefined || value === null) continue;
    after[field] = Array.isArray(value) ? distinct(value) : value.trim();
  }
  const fields = after as unknown as OpenFields;
  return {
    ...fields,
    // A key item has no upper ratio, whatever it had before it became one (R007).
    capPercent: fields.itemClass === 'KEY' || fields.capPercent === '' ? null : decimalOf(fields.capPercent),
    doubleListing: fields.doubleListing === '' ? null : fields.doubleListing,
  };
}

function decimalOf(text: string | null): string | null {
  if (text === null || !/^\d+\.\d+$/.test(text)) return text;
  return text.replace(/\.?0+$/, '');
}

/** Which of the eight are empty. */
export function emptyOf(fields: OpenFields): (typeof EIGHT)[number][] {
  return EIGHT.filter((field) => fields[field].length === 0);
}

const LABELS: Record<(typeof EIGHT)[number], readonly [zh: string, en: string]> = {
  name: ['名称', 'name'],
  legalBasis: ['依据', 'legal basis'],
  subject: ['主体', 'subject'],
  content: ['内容', 'content'],
  targetDescription: ['对象', 'targets'],
  ratioText: ['比例', 'ratio'],
  frequencyText: ['频次', 'frequency'],
  methods: ['方式', 'methods'],
};

/** The words for one of the eight. */
export function labelOf(field: (typeof EIGHT)[number]) {
  const [zh, en] = LABELS[field];
  return text(zh, en);
}

export function emptyProblem(field: (typeof EIGHT)[number], path: string): Problem {
  const { zh, en } = labelOf(field);
  return { path: `${path}.${field}`, problem: text(`请填写${zh}（八要素缺一不可）`, `${en} must be given`) };
}
