import { matterName } from '../../kernel/matter-name.ts';
import { text } from '../../kernel/text.ts';
import type { ItemReference, TaskFields, TaskQuestion } from '../yearly/task.ts';
import type { Programmed } from '../yearly/task-input.ts';
import type { TaskDraft } from './task-draft.ts';

/** An item that is on a list now. */
export interface ListedItem extends ItemReference {
  departmentId: string;
  matterName: string;
}

/** What names in drafts may stand for. */
export interface KnownNames {
  /** Departments of the jurisdiction by full and short name. */
  departments: ReadonlyMap<string, string>;
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
  const questions: TaskQuestion[] = [...draft.questions];
  const ask = (field: string, words: string, question: TaskQuestion['ask']): void =>
    void questions.push({ field, words, ask: question });
  const departmentOf = (name: string, field: string): string | null => {
    const id = known.departments.get(matterName(name)) ?? null;
    if (id === null) ask(field, name, ASK.department);
    return id;
  };
  const leadId = leadOf(draft, programme, departmentOf, ask);
  const participantIds = draft.participants
    .map((name) => departmentOf(name, 'participants'))
    .filter((id) => id !== null);
  const items = itemsOf(draft, known, [leadId, ...participantIds], departmentOf, ask);
  const isInYear = draft.fromMonth === null || draft.fromMonth.startsWith(`${programme.year}-`);
  if (!isInYear) ask('window', `${draft.fromMonth}—${draft.toMonth ?? ''}`, ASK.year);
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
      fromMonth: isInYear ? draft.fromMonth : null,
      toMonth: isInYear ? draft.toMonth : null,
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

/** The items that names stand for: one of the departments of the task has one of that name, and only one. */
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
    if (own.length === 1) return [{ itemId: own[0]!.itemId, version: own[0]!.version }];
    ask('items', name, ASK.item);
    return [];
  });
  return [...new Map(found.map((item) => [item.itemId, item])).values()];
}
