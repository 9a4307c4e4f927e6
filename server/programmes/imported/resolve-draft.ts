import { matterName } from '../../kernel/matter-name.ts';
import { text } from '../../kernel/text.ts';
import type { ItemReference, TaskFields, TaskQuestion } from '../yearly/task.ts';
import { windowIn } from '../plan-time.ts';
import type { Programmed } from '../yearly/task-input.ts';
import type { TaskDraft } from './task-draft.ts';

/** An item that is on a list now. */
export interface ListedItem extends ItemReference {
  departmentId: string;
  code: string;
  matterName: string;
}

/** What names in drafts may stand for. */
export interface KnownNames {
  /** The department of the jurisdiction that a name certainly means. */
  departmentOf(name: string): string | null;
  items: readonly ListedItem[];
}

const LONGEST_NAME = 200;
const LONGEST_WORDS = 500;

const ASK = {
  department: text('本地区没有这样称呼的部门：是哪一个？', 'No department here is called so: which is meant?'),
  own: text(
    '部门年度计划由本部门牵头，这里写的是别的部门：如何处理？',
    'A department’s own programme is led by itself, another stands here: what is to be done?',
  ),
  item: text(
    '清单上没有这个事项，或不止一个：是哪一项？',
    'No item of the lists is called so, or several are: which is meant?',
  ),
  year: text(
    '时间不在计划年度内：从几月到几月？',
    'The time is not in the programme’s year: from which month to which?',
  ),
  long: text('文字过长，请重新填写', 'The text is too long; write it anew'),
} as const;

/** A draft with its names resolved; each that is not certain becomes a question, and what it named is left open. */
export function resolveDraft(
  draft: TaskDraft,
  known: KnownNames,
  programme: Programmed,
): { fields: TaskFields; items: ItemReference[] } {
  const isLedByOwn = leadsItself(draft, programme);
  const dated = windowIn(programme.year, draft.undated ?? []);
  const questions: TaskQuestion[] = draft.questions.filter(
    ({ field }) => !(isLedByOwn && field === 'lead') && !(dated !== undefined && field === 'window'),
  );
  const fromMonth = dated?.from.slice(0, 7) ?? draft.fromMonth;
  const toMonth = dated?.to.slice(0, 7) ?? draft.toMonth;
  const ask = (field: string, words: string, question: TaskQuestion['ask']): void =>
    void questions.push({ field, words, ask: question });
  const departmentOf = (name: string, field: string): string | null => {
    const id = known.departmentOf(name);
    if (id === null) ask(field, name, ASK.department);
    return id;
  };
  const leadId = isLedByOwn ? programme.departmentId : leadOf(draft, programme, departmentOf, ask);
  const participantIds = draft.participants
    .map((name) => departmentOf(name, 'participants'))
    .filter((id) => id !== null);
  const items = itemsOf(draft, known, [leadId, ...participantIds], departmentOf, ask);
  const isInYear = fromMonth === null || fromMonth.startsWith(`${programme.year}-`);
  if (!isInYear) ask('window', `${fromMonth}—${toMonth ?? ''}`, ASK.year);
  const short = (words: string | null, field: string, most: number): string | null => {
    if (words === null || [...words].length <= most) return words;
    ask(field, `${[...words].slice(0, most).join('')}…`, ASK.long);
    return null;
  };
  return {
    fields: {
      name: short(draft.name, 'name', LONGEST_NAME) ?? '',
      leadId,
      participantIds: [...new Set(participantIds)].filter((id) => id !== leadId),
      industryCodes: [],
      industryWords: short(draft.industryWords, 'industryCodes', LONGEST_WORDS),
      targetKinds: [],
      targetWords: short(draft.targetWords, 'targetWords', LONGEST_WORDS),
      districtCodes: [],
      sampling: draft.sampling,
      frequency: draft.frequency,
      fromMonth: isInYear ? fromMonth : null,
      toMonth: isInYear ? toMonth : null,
      origin: 'OWN',
      superiorNumber: null,
      cause: null,
      questions,
    },
    items,
  };
}

type DepartmentOf = (name: string, field: string) => string | null;
type Ask = (field: string, words: string, question: TaskQuestion['ask']) => void;

/** Nobody else leads a department's own programme: where its table names nobody, nothing is open. */
const leadsItself = ({ lead, questions }: TaskDraft, { kind }: Programmed): boolean =>
  kind === 'DEPARTMENT' && lead === null && questions.every(({ field, words }) => field !== 'lead' || words === '');

function leadOf(
  draft: TaskDraft,
  { kind, departmentId }: Programmed,
  departmentOf: DepartmentOf,
  ask: Ask,
): string | null {
  if (draft.lead === null) return null;
  const id = departmentOf(draft.lead, 'lead');
  if (kind === 'JOINT' || id === null || id === departmentId) return id;
  ask('lead', draft.lead, ASK.own);
  return null;
}

/** The codes that a cell of items may hold in place of names. */
export const codesIn = (name: string): string[] => [
  ...new Set(
    name
      .normalize('NFKC')
      .toUpperCase()
      .split(/[、,;\s]+/)
      .filter((code) => code !== ''),
  ),
];

/** The items whose own codes stand in place of a name; none where one of the words is no code. */
function byCodes(name: string, known: KnownNames, owner: string | null): ListedItem[] {
  const found = codesIn(name).map((code) => known.items.find((item) => item.code.toUpperCase() === code));
  const items = found.filter((item) => item !== undefined);
  const certain = items.length === found.length && items.every((item) => owner === null || item.departmentId === owner);
  return certain ? items : [];
}

/** The items that names stand for: one of the departments of the task has one of that name, and only one; or their codes. */
function itemsOf(
  draft: TaskDraft,
  known: KnownNames,
  departmentIds: readonly (string | null)[],
  departmentOf: DepartmentOf,
  ask: Ask,
): ItemReference[] {
  const found = draft.items.flatMap(({ department, name }) => {
    const owner = department === undefined ? null : departmentOf(department, 'items');
    if (department !== undefined && owner === null) return [];
    const named = known.items.filter((item) => item.matterName === matterName(name));
    const own = named.filter((item) =>
      owner === null ? departmentIds.includes(item.departmentId) : item.departmentId === owner,
    );
    const certain = own.length === 1 ? own : byCodes(name, known, owner);
    if (certain.length > 0) return certain.map(({ itemId, version }) => ({ itemId, version }));
    ask('items', name, ASK.item);
    return [];
  });
  return [...new Map(found.map((item) => [item.itemId, item])).values()];
}
