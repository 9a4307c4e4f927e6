import type { ItemFieldsInput, ItemWholeFragment, TargetKind } from '../../generated/graphql.js';

/** What is typed in the form; empty is not given yet. */
export interface ItemDraft {
  name: string;
  itemClass: 'KEY' | 'GENERAL' | '';
  legalBasis: string;
  subject: string;
  content: string;
  targetDescription: string;
  targetKinds: TargetKind[];
  industryCodes: string[];
  labels: string[];
  ratioText: string;
  frequencyText: string;
  methods: string[];
  capPercent: string;
  requiredSpecialties: string[];
  listType: 'DOUBLE_RANDOM' | 'KEY_SUPERVISION';
  doubleListing: string;
}

export const EMPTY: ItemDraft = {
  name: '',
  itemClass: '',
  legalBasis: '',
  subject: '',
  content: '',
  targetDescription: '',
  targetKinds: [],
  industryCodes: [],
  labels: [],
  ratioText: '',
  frequencyText: '',
  methods: ['ON_SITE'],
  capPercent: '',
  requiredSpecialties: [],
  listType: 'DOUBLE_RANDOM',
  doubleListing: '',
};

export function draftOf(item: ItemWholeFragment): ItemDraft {
  const { name, itemClass, legalBasis, subject, content, targetDescription, ratioText, frequencyText, listType } = item;
  return {
    name,
    itemClass,
    legalBasis,
    subject,
    content,
    targetDescription,
    ratioText,
    frequencyText,
    listType,
    targetKinds: [...item.targetKinds],
    industryCodes: [...item.industryCodes],
    labels: [...item.labels],
    methods: [...item.methods],
    requiredSpecialties: [...item.requiredSpecialties],
    capPercent: item.capPercent == null ? '' : String(Number(item.capPercent)),
    doubleListing: item.doubleListing ?? '',
  };
}

/** What the hub is asked to save: all that the form shows. */
export function fieldsOf({ itemClass, ...draft }: ItemDraft): ItemFieldsInput {
  return { ...draft, itemClass: itemClass === '' ? null : itemClass } as ItemFieldsInput;
}
