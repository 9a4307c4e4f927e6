import { readCap } from '../cells/cap.ts';
import { readIndustryCodes } from '../cells/industry-code.ts';
import { ITEM_CLASS_ASK, type ItemClass, itemClassOf } from '../cells/item-class.ts';
import { itemNames, oneLine } from '../cells/item-names.ts';
import { readMethods } from '../cells/methods.ts';
import type { Sampling } from '../cells/sampling.ts';
import { readTargetKinds } from '../cells/target-kind.ts';
import { readWords } from '../cells/words.ts';
import { issuerInTitle } from '../headings/issuer.ts';
import { vocabularyOf } from '../headings/signs.ts';
import { headingOf, readDrawing } from '../lines/drawing.ts';
import type { LineDraft } from '../lines/draft.ts';
import { asksForHeadings } from '../lines/no-headings.ts';
import type { TableKind } from '../lines/read-import.ts';
import { SeenKeys } from '../lines/seen-keys.ts';
import { ANOTHER_CODE, ITEM_ASK, sameCode } from './item-asks.ts';
import { classByContent, ITEM_FIELDS, type ItemField } from './item-columns.ts';
import { itemDepartments } from './item-departments.ts';
import type { ItemValues } from './item-values.ts';

type Draft = LineDraft<ItemField>;

/** Lists of inspection items (R001), of one department or joint. A line's values are `ItemValues`. */
export const itemTable: TableKind<ItemField> = {
  kind: 'items',
  vocabulary: vocabularyOf(ITEM_FIELDS),
  numbers: 'no',
  asks: [
    { field: 'departments', heading: '所属部门' },
    { field: 'itemClass', heading: '事项类别' },
    { field: 'cap', heading: '比例上限' },
    { field: 'basis', heading: '检查依据' },
    { field: 'subject', heading: '检查主体' },
    { field: 'content', heading: '检查内容' },
    { field: 'target', heading: '检查对象' },
    { field: 'ratio', heading: '抽查比例' },
    { field: 'frequency', heading: '抽查频次' },
    { field: 'method', heading: '检查方式' },
  ],
  arrange: classByContent,
  reader({ alone }) {
    const codes = alone ? null : new SeenKeys();
    return (drafts) => {
      for (const draft of drafts) readItemLine(draft, codes);
    };
  },
};

function readItemLine(draft: Draft, codes: SeenKeys | null): void {
  if (asksForHeadings(draft, 'item')) return;
  draft.use('no');
  const { targets, ...drawing } = readDrawing(draft);
  const values: ItemValues = {
    code: codeOf(draft, codes),
    name: nameOf(draft),
    ...itemDepartments(draft, issuerOf(draft)),
    itemClass: classOf(draft),
    legalBasis: basisOf(draft),
    content: line(draft.take('content')),
    targetDescription: line(draft.take('target')) ?? targets,
    targetKinds: draft.read('targetKinds', readTargetKinds),
    category: line(draft.take('industry')),
    industryCodes: draft.read('industryCodes', readIndustryCodes),
    labels: draft.read('labels', readWords),
    ratioText: line(draft.text('ratio')),
    frequencyText: line(draft.text('frequency')),
    ...drawing,
    methods: draft.read('method', readMethods),
    requiredSpecialties: draft.read('specialties', readWords),
    nationalCode: line(draft.take('nationalCode')),
    mergeGroup: line(draft.take('mergeGroup')),
  };
  values.capPercent = capOf(draft, values);
  values.missing = missingOf(values);
  for (const [name, value] of Object.entries(values)) draft.set(name, value);
}

const issuerOf = ({ layout }: Draft): string | null => issuerInTitle(layout.title[0] ?? '');

const line = (text: string | null): string | undefined => (text === null ? undefined : oneLine(text));

function codeOf(draft: Draft, codes: SeenKeys | null): string | undefined {
  const text = draft.take('code');
  if (text === null) return undefined;
  const code = oneLine(text);
  const before = codes?.seen(code, draft.row) ?? null;
  if (before !== null) draft.refuse('code', sameCode(before), ANOTHER_CODE);
  return code;
}

/** Lists without a column of items name them where plans name the task. */
function nameOf(draft: Draft): string | undefined {
  const field = (['item', 'jointMatter', 'taskName'] as const).find((other) => draft.has(other)) ?? 'item';
  const text = draft.take(field);
  const names = text === null ? [] : itemNames(text);
  if (names.length === 1) return names[0];
  draft.ask(field, names.length === 0 ? ITEM_ASK.noName : ITEM_ASK.severalNames, '事项名称');
  return undefined;
}

/** The class by its column, or by which of two columns bears a mark (R006). */
function classOf(draft: Draft): ItemClass | undefined {
  const text = draft.take('itemClass');
  const found = text === null ? null : itemClassOf(text);
  if (found !== null) return found;
  const [general, key] = [draft.text('classGeneral') !== null, draft.text('classKey') !== null];
  if (general !== key) {
    draft.use(general ? 'classGeneral' : 'classKey');
    return general ? 'GENERAL' : 'KEY';
  }
  draft.ask('itemClass', ITEM_CLASS_ASK, '事项类别');
  return undefined;
}

function basisOf(draft: Draft): string | undefined {
  if (draft.isEmpty('basis')) draft.ask('basis', ITEM_ASK.noBasis);
  return line(draft.take('basis'));
}

/** A general item has an upper ratio, a key one none (R007). */
function capOf(draft: Draft, { itemClass, sampling }: ItemValues): string | undefined {
  const inHeading = headingOf(draft, 'cap').includes('%');
  const unread = draft.text('cap') !== null;
  const cap = draft.read('cap', (cell) => readCap(cell, inHeading));
  if (cap === undefined && unread) return undefined;
  const percent = cap === 'NONE' ? undefined : cap;
  if (itemClass === 'GENERAL' && percent === undefined) draft.ask('cap', ITEM_ASK.noCap, '比例上限');
  if (itemClass === 'KEY' && percent !== undefined) draft.ask('cap', ITEM_ASK.cappedKey);
  if (percent !== undefined && exceeds(sampling, Number(percent))) draft.ask('cap', ITEM_ASK.overCap);
  return percent;
}

const exceeds = (sampling: Sampling[] | undefined, cap: number): boolean =>
  sampling?.some(({ percentMin, percentMax }) => (percentMin ?? 0) > cap || (percentMax ?? 0) > cap) === true;

const EIGHT = [
  'name',
  'legalBasis',
  'subject',
  'content',
  'targetDescription',
  'ratioText',
  'frequencyText',
  'methods',
] as const satisfies readonly (keyof ItemValues)[];

/** Many lists put the frequency into the ratio's cell. */
function missingOf(values: ItemValues): string[] | undefined {
  const missing = EIGHT.filter((name) => values[name] === undefined).filter(
    (name) => name !== 'frequencyText' || values.frequency === undefined,
  );
  return missing.length === 0 ? undefined : missing;
}
