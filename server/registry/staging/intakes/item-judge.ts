import type { Directory } from '../../../identity/index.ts';
import { matterName } from '../../../kernel/matter-name.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { text } from '../../../kernel/text.ts';
import type { ItemFieldsInput } from '../../../../schema/registry/item-inputs.ts';
import type { ItemValues } from '../../importing/index.ts';
import { differencesOf } from '../../items/differences.ts';
import { fieldProblems } from '../../items/field-problems.ts';
import { emptyOf, emptyProblem, type ItemFields, type OpenFields, withGiven } from '../../items/item-fields.ts';
import { inItsWords, requireKnownLabels, requireWithinCap } from '../../items/given-rules.ts';
import { itemPermits } from '../../items/item.permits.ts';
import {
  type Listed,
  requireCap,
  requireOneList,
  requireOnList,
  requireSameClass,
  waitingProblems,
} from '../../items/item-rules.ts';
import type { ItemState } from '../../items/item-state.ts';
import type { Labels } from '../../targets/labels.ts';
import type { Found, Judging, Verdict } from '../intake.ts';
import { departmentNamed } from './department-named.ts';
import { few, fromProblems, fromRefusal, refusalOf, wrong } from './found.ts';

export interface ItemsKnown extends Judging {
  directory: Directory;
  dictionary: Labels;
  industries: ReadonlySet<string>;
  /** Codes of specialties by their codes and names. */
  specialties: ReadonlyMap<string, string>;
  prefixes(industryCodes: readonly string[]): string[];
  /** Codes on the actor's own list, with the names of their matters. */
  ownCodes: readonly { code: string; matterName: string }[];
}

/** An item to be written: a new one, or another version of one. */
export interface ItemWrite {
  before: ItemState | null;
  departmentId: string;
  fields: ItemFields;
}

/** What the list of the department holds that a line may be of. */
export interface Rivals {
  /** The item that the line is of. */
  before: ItemState | null;
  /** Whether the line bears a code that no item of the jurisdiction has. */
  isUnknown: boolean;
  /** Other items of the same matter. */
  others: Listed[];
}

/** The column of each field of an item. */
const COLUMNS: Readonly<Record<string, string>> = {
  name: 'item',
  itemClass: 'itemClass',
  legalBasis: 'basis',
  subject: 'subject',
  content: 'content',
  targetDescription: 'target',
  targetKinds: 'targetKinds',
  industryCodes: 'industryCodes',
  labels: 'labels',
  ratioText: 'ratio',
  frequencyText: 'frequency',
  methods: 'method',
  capPercent: 'cap',
  requiredSpecialties: 'specialties',
  doubleListing: 'item',
};

const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;

export const matterOf = (values: ItemValues): string | null =>
  values.name === undefined ? null : matterName(values.name);

export function departmentOf(known: ItemsKnown, { department }: ItemValues): string | null {
  if (department === undefined) return known.actor.departmentId;
  return departmentNamed(known.directory, known.actor.jurisdictionId, department)?.uuid ?? null;
}

function unknownDepartment(known: ItemsKnown, { department }: ItemValues): Found {
  const here = few(known.directory.inJurisdiction(known.actor.jurisdictionId).map(({ name }) => name));
  return wrong(
    'departments',
    text(`“${department}”不在本地部门中`, `${department} is no department of the jurisdiction`),
    text(`请填写本地部门的名称：${here}`, `Write the name of one: ${here}`),
  );
}

const OWN = text('请只导入本部门事项', 'Import the items of your own department');

const elsewhere = text('该编码的事项在另一部门的清单上', 'The item of this code stands on another department’s list');

/** A code that is mistyped would make the item anew under another code. */
const unknownCode: Found = {
  field: 'code',
  severity: 'QUESTION',
  message: text(
    '名录库没有这个事项编码：是新事项（清空此格，编码由系统给），还是编码写错了？',
    'No item has this code: is the item new (empty the cell; the hub gives the code), or is the code mistyped?',
  ),
  remedy: text(
    '整列都不是本系统的编码时，请在“列”中把此列设为不使用',
    'Where no code of the column is the hub’s, say of the column that it is not used',
  ),
  clause: null,
};

/** What an export writes of an item into the columns that a reader may ask about. */
function saysOf({ directory }: ItemsKnown, { item, last }: ItemState): Verdict['says'] {
  return {
    item: last.name,
    departments: directory.byId(item.departmentId).name,
    basis: last.legalBasis,
    subject: last.subject,
    content: last.content,
    target: last.targetDescription,
    ratio: last.ratioText,
    frequency: last.frequencyText,
    cap: last.capPercent === null ? '' : `${last.capPercent}%`,
  };
}

/** Whose list the line would change: that of the record whose code it bears, whatever department its cell names. */
function ownershipOf(
  { actor }: ItemsKnown,
  { code, department }: ItemValues,
  departmentId: string | null,
  before: ItemState | null,
): Found[] {
  const named = departmentId === null ? itemPermits.keep(actor) : itemPermits.change(actor, { departmentId });
  if (before === null) return fromRefusal(named, 'departments', OWN);
  const owner = before.item.departmentId;
  const refused = itemPermits.change(actor, { departmentId: owner });
  const told = code !== undefined ? 'code' : department !== undefined ? 'departments' : 'item';
  if (refused !== null) return fromRefusal(refused, told, OWN);
  if (departmentId === null || departmentId === owner) return [];
  const remedy = text('请核对编码；事项不能换部门', 'Check the code; an item keeps its department');
  return [wrong('code', elsewhere, remedy)];
}

function givenFields(known: ItemsKnown, values: ItemValues): ItemFieldsInput {
  const { specialties } = known;
  return {
    name: values.name,
    itemClass: values.itemClass,
    legalBasis: values.legalBasis,
    subject: values.subject,
    content: values.content,
    targetDescription: values.targetDescription,
    targetKinds: values.targetKinds,
    industryCodes: values.industryCodes,
    labels: values.labels === undefined ? undefined : [...values.labels],
    ratioText: values.ratioText,
    // Many lists put the frequency into the ratio’s cell: its words then tell both.
    frequencyText: values.frequencyText ?? (values.frequency === undefined ? undefined : values.ratioText),
    methods: values.methods,
    capPercent: values.capPercent,
    requiredSpecialties: values.requiredSpecialties?.map((word) => specialties.get(word) ?? word),
  };
}

/** A field that the reader asks about already is not asked for twice. */
const isAsked = (values: ItemValues, field: string): boolean =>
  field === 'itemClass' ? values.itemClass === undefined : field === 'name' && values.name === undefined;

function problemsOf(known: ItemsKnown, values: ItemValues, given: ItemFieldsInput, after: OpenFields): Found[] {
  const codes = { industries: known.industries, specialties: new Set(known.specialties.values()) };
  const empty = emptyOf(after).filter((field) => !isAsked(values, field));
  return fromProblems(
    [...fieldProblems(given, codes, 'fields'), ...empty.map((field) => emptyProblem(field, 'fields'))],
    COLUMNS,
  );
}

function givenRules(
  { dictionary }: ItemsKnown,
  given: ItemFieldsInput,
  after: OpenFields,
  before: ItemState | null,
): Found[] {
  const refused = (rule: () => void, field: string): Found[] => fromRefusal(refusalOf(rule, isRefusal), field);
  return [
    // Of a ratio above the cap the reader asks at the cap, where both stand in the line.
    ...refused(() => requireWithinCap(given, after, 'fields'), 'cap'),
    ...refused(() => requireKnownLabels(given, before?.last ?? { labels: [] }, dictionary, 'fields'), 'labels'),
  ];
}

function rulesOf(after: OpenFields, { before, others }: Rivals, self: Listed, today: string): Found[] {
  const refused = (rule: () => void, field: string): Found[] => fromRefusal(refusalOf(rule, isRefusal), field);
  const standing = before === null ? null : requireOnList(before.item);
  return [
    ...fromRefusal(standing, 'code'),
    ...waitingProblems(before?.lastFrom ?? null, today).map(({ problem }) => wrong('code', problem, LATER)),
    ...(before === null || after.itemClass === null
      ? []
      : refused(() => requireSameClass(before.last, after), 'itemClass')),
    // A general item without its cap is asked about by the reader where the line is new; R007 forbids it in any case.
    ...refused(() => requireCap(after, 'capPercent'), 'cap'),
    ...refused(() => requireOneList({ ...self, doubleListing: after.doubleListing }, others), 'item'),
  ];
}

const LATER = text(
  '导入自今日起生效：请到事项页上修改，或删去此行',
  'An import takes effect today: change it on the item’s page, or take this line out',
);

const unclaimed = text(
  '该事项尚未认领：请先在“上级清单认领”中认领',
  'The item is not claimed yet: claim it from the upstream list first',
);

/** One line against the list of its department, by the rules of a single save (R001 to R010). */
export function judgeItem(known: ItemsKnown, values: ItemValues, rivals: Rivals): Verdict<ItemWrite> {
  const { before } = rivals;
  const departmentId = departmentOf(known, values);
  const found: Found[] = [];
  if (departmentId === null && values.department !== undefined) found.push(unknownDepartment(known, values));
  found.push(...ownershipOf(known, values, departmentId, before));
  const given = inItsWords(givenFields(known, values), known.dictionary);
  const after = withGiven(given, before?.last);
  found.push(...problemsOf(known, values, given, after));
  const { name, listType, targetKinds, industryCodes } = after;
  const self: Listed = {
    code: before?.item.code ?? '',
    name,
    listType,
    targetKinds,
    industryPrefixes: known.prefixes(industryCodes),
  };
  found.push(...givenRules(known, given, after, before), ...rulesOf(after, rivals, self, known.today));
  if (rivals.isUnknown) found.push(unknownCode);
  if (before?.item.standing === 'UNCLAIMED') found.push(wrong('code', unclaimed, null, 'R003'));
  const changes = differencesOf(before?.last ?? {}, after);
  const owner = before?.item.departmentId ?? departmentId;
  const write =
    owner === null || after.itemClass === null ? null : { before, departmentId: owner, fields: after as ItemFields };
  const says = before === null || rivals.isUnknown ? undefined : saysOf(known, before);
  return { found, record: before?.item.uuid ?? null, changes, says, write };
}
