import { addDays, type LocalDate, localDate } from '../../kernel/clock.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { FieldDifference } from '../../../schema/registry/item-version.ts';
import { differencesOf } from '../items/differences.ts';
import type { OpenFields } from '../items/item-fields.ts';

// 沙市监函〔2025〕5号 二（一）: claims are done by the end of March. Becomes a policy value once policies have the key.
const LAST_DAY = '03-31';

/** The day until which what was published is to be claimed: the first 31 March that is not before it (R003). */
export function dueDay(publishedAt: Date): LocalDate {
  const day = localDate(publishedAt);
  const year = Number(day.slice(0, 4));
  return day.slice(5) <= LAST_DAY ? `${year}-${LAST_DAY}` : `${year + 1}-${LAST_DAY}`;
}

export function isOverdue(dueOn: LocalDate, today: LocalDate): boolean {
  return today >= addDays(dueOn, 1);
}

/** An upstream item with what its department answered, as the version published last leaves it. */
export interface Task {
  listState: 'ADJUSTING' | 'PUBLISHED';
  /** The version that changed the item last; 0 before it was published at all. */
  publishedVersion: number;
  /** What it says; null where it was taken off the list. */
  published: OpenFields | null;
  claim: { version: number; state: 'CLAIMED' | 'DECLINED'; ownItemId: string | null } | null;
  /** What it said when it was answered. */
  answered: OpenFields | null;
}

export interface TaskState {
  state: 'PENDING' | 'CLAIMED' | 'DECLINED';
  change: 'ADDED' | 'CHANGED' | 'REMOVED' | null;
  differences: FieldDifference[];
}

/** How a department stands to an upstream item: a newer version opens what was answered before (R004). */
export function taskState({ publishedVersion, published, claim, answered }: Task): TaskState {
  if (claim === null) return { state: 'PENDING', change: 'ADDED', differences: [] };
  if (claim.version >= publishedVersion) return { state: claim.state, change: null, differences: [] };
  if (published === null) {
    // What was declined needs no second answer when it leaves the list.
    if (claim.state === 'DECLINED') return { state: 'DECLINED', change: null, differences: [] };
    return { state: 'PENDING', change: 'REMOVED', differences: [] };
  }
  return { state: 'PENDING', change: 'CHANGED', differences: differencesOf(answered ?? {}, published) };
}

/** Whether a list may be claimed from now (R004). */
export function requirePublished(list: { state: 'ADJUSTING' | 'PUBLISHED'; name: string }): Refusal | null {
  if (list.state === 'PUBLISHED') return null;
  return refusal.rule(
    'R004',
    text(
      `“${list.name}”正在调整，调整完成并发布后再认领`,
      `"${list.name}" is being adjusted: claim once it is published`,
    ),
  );
}

/** What has left the upstream list can only be kept, with evidence of the department's own, by one who has it. */
export function requireThere({ published }: Pick<Task, 'published'>, code: string, isOwn: boolean): void {
  if (published !== null || isOwn) return;
  throw refusal.wrongState('REMOVED', text(`${code} 已移出上级清单`, `${code} has left the upstream list`));
}

/** Whether a task may be answered so now: its list is published (R004), and that is not the answer already. */
export function answerRefusal(
  task: { code: string; state: TaskState['state']; list: Parameters<typeof requirePublished>[0] },
  answer: 'CLAIMED' | 'DECLINED',
): Refusal | null {
  const adjusting = requirePublished(task.list);
  if (adjusting !== null || task.state !== answer) return adjusting;
  return refusal.wrongState(
    answer,
    text(`${task.code} 已${answer === 'CLAIMED' ? '认领' : '答复不认领'}`, `${task.code} has been answered so already`),
  );
}

/** Whether an upstream list is open for changes. */
export function requireAdjusting(list: { state: 'ADJUSTING' | 'PUBLISHED' }): Refusal | null {
  if (list.state === 'ADJUSTING') return null;
  return refusal.wrongState(
    'PUBLISHED',
    text('清单已发布：请先发起调整', 'The list is published: open it for adjustment first'),
  );
}
