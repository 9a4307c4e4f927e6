import { text } from '../../kernel/text.ts';
import type { ItemReference, TaskFields, TaskQuestion } from './task.ts';

/** An item of a task with the version that is in force now; null where it is on no list. */
export interface CopiedItem {
  itemId: string;
  code: string;
  name: string;
  current: number | null;
}

const shifted = (month: string | null, years: number): string | null =>
  month === null ? null : `${Number(month.slice(0, 4)) + years}${month.slice(4)}`;

/**
 * A task as another year begins with it: its window in that year, its items as they are in force now. What cannot be
 * taken over is asked about, never dropped in silence.
 */
export function copiedTask(
  before: TaskFields,
  items: readonly CopiedItem[],
  years: number,
): { fields: TaskFields; items: ItemReference[] } {
  const isOrdered = before.origin === 'SUPERIOR';
  return {
    fields: {
      ...before,
      fromMonth: shifted(before.fromMonth, years),
      toMonth: shifted(before.toMonth, years),
      origin: isOrdered ? 'SUPERIOR' : 'OWN',
      superiorNumber: null,
      cause: null,
      questions: [
        ...before.questions,
        ...items.filter(({ current }) => current === null).map(gone),
        ...ordered(before),
      ],
    },
    items: items.flatMap(({ itemId, current }) => (current === null ? [] : [{ itemId, version: current }])),
  };
}

function gone({ code, name }: CopiedItem): TaskQuestion {
  return {
    field: 'items',
    words: `${code} ${name}`,
    ask: text(
      '该事项已不在清单上：改用哪一项，还是不再检查？',
      'It has left the list: which item takes its place, or none?',
    ),
  };
}

function ordered({ origin, superiorNumber }: TaskFields): TaskQuestion[] {
  if (origin !== 'SUPERIOR') return [];
  return [
    {
      field: 'superiorNumber',
      words: superiorNumber ?? '',
      ask: text(
        '这是上年的上级任务编号，今年的是多少？',
        'That is the superior’s number of last year: what is this year’s?',
      ),
    },
  ];
}
