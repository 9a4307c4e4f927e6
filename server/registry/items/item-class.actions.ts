import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localId, newId } from '../../kernel/ids.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { AnswerItemClassInput, ProposeItemClassInput } from '../../../schema/registry/item-inputs.ts';
import type { ItemRow } from '../item-row.ts';
import { longTextProblems, textProblems } from '../words-given.ts';
import { registryFact } from '../registry-fact.ts';
import { answerChange, type ClassChangeRow, findOpenChange, getChange, insertChange } from './class-changes.store.ts';
import { fieldProblems } from './field-problems.ts';
import type { ItemFields } from './item-fields.ts';
import { itemPermits } from './item.permits.ts';
import { requireCap, requireOnList } from './item-rules.ts';
import { getItems, type ItemState } from './item-state.ts';
import { keepVersions } from './versions.store.ts';

const NO_CODES = { industries: new Set<string>(), specialties: new Set<string>() };

interface Proposing extends ItemState {
  open: boolean;
}

/** Whether an item's class may be proposed to change now: one proposal at a time, of what stands on the list. */
export function requireNoProposal(item: Pick<ItemRow, 'standing' | 'code'>, open: boolean): Refusal | null {
  if (item.standing === 'UNCLAIMED') {
    return refusal.wrongState('UNCLAIMED', text('该事项尚未认领', 'The item is not claimed yet'));
  }
  if (!open) return requireOnList(item);
  return refusal.wrongState('PROPOSED', text('已有一项分类调整待批准', 'A change of class already waits for approval'));
}

function classed(
  last: ItemFields,
  { itemClass, capPercent }: Pick<ClassChangeRow, 'itemClass' | 'capPercent'>,
): ItemFields {
  return { ...last, itemClass, capPercent: itemClass === 'KEY' ? null : capPercent };
}

/** Proposes another class; a second person answers (R006). */
export function proposeItemClass(
  hub: Hub,
  actor: Actor | null,
  input: ProposeItemClassInput,
): Promise<{ code: string }> {
  const capPercent = input.itemClass === 'KEY' || !input.capPercent?.trim() ? null : input.capPercent.trim();
  return perform<Proposing, Decided, { code: string }>(hub, actor, {
    mutation: 'proposeItemClass',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const [state] = await getItems(hub, tx, who, [input.code]);
      return { ...state!, open: await findOpenChange(tx, state!.item.uuid) };
    },
    permit: (who, { item }) => itemPermits.change(who, item),
    check: ({ last }) => [
      ...textProblems(input.reason, 'reason'),
      ...(input.itemClass === 'KEY' && input.capPercent?.trim()
        ? [{ path: 'capPercent', problem: text('重点事项不设比例上限', 'a key item has no upper ratio') }]
        : []),
      ...fieldProblems({ capPercent }, NO_CODES, '').map((problem) => ({ ...problem, path: 'capPercent' })),
      ...(last.itemClass === input.itemClass
        ? [{ path: 'itemClass', problem: text('与现有分类相同', 'that is the class it has') }]
        : []),
    ],
    decide({ item, last, open }, at) {
      const wrong = requireNoProposal(item, open);
      if (wrong !== null) throw wrong;
      requireCap(classed(last, { itemClass: input.itemClass, capPercent }), 'capPercent');
      const told = { itemCodes: [item.code], itemClass: input.itemClass, capPercent, reason: input.reason.trim() };
      return { facts: [registryFact('ITEM_CLASS_PROPOSED', at, told)] };
    },
    store: (tx, { item }, _decision, at) =>
      insertChange(tx, {
        id: newId(),
        itemId: item.uuid,
        itemClass: input.itemClass,
        capPercent,
        reason: input.reason.trim(),
        proposedBy: at.actor.accountId,
        proposedAt: at.now,
      }),
    answer: ({ item }) => ({ code: item.code }),
  });
}

/** Whether a proposal may be answered now, and not by the one who made it. */
export function requireAnswerable(
  change: Pick<ClassChangeRow, 'proposedBy' | 'answeredAt'> | null,
  by: string,
): Refusal | null {
  if (change !== null && change.proposedBy === by) {
    return refusal.forbidden(text('提出人不能自己批准', 'Who proposed it may not answer it'));
  }
  if (change !== null && change.answeredAt === null) return null;
  return refusal.wrongState('ANSWERED', text('没有待答复的分类调整', 'No change of class waits for an answer'));
}

interface Answering extends ItemState {
  change: ClassChangeRow;
}

/** Approves a proposed class, which then holds from today, or refuses it (R006). */
export function answerItemClass(hub: Hub, actor: Actor | null, input: AnswerItemClassInput): Promise<{ code: string }> {
  return perform<Answering, Decided, { code: string }>(hub, actor, {
    mutation: 'answerItemClass',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const change = await getChange(tx, localId('ItemClassChange', input.changeId), who.jurisdictionId);
      const [state] = await getItems(hub, tx, who, [change.code]);
      return { ...state!, change };
    },
    permit(who, { item, change }) {
      const own = change.proposedBy === who.accountId ? requireAnswerable(change, who.accountId) : null;
      return itemPermits.answerClass(who, item) ?? own;
    },
    check: () => (input.approve ? longTextProblems : textProblems)(input.reason, 'reason'),
    decide({ item, change }, at) {
      const answered = requireAnswerable(change, at.actor.accountId);
      if (answered !== null) throw answered;
      const gone = input.approve ? requireOnList(item) : null;
      if (gone !== null) throw gone;
      const told = { itemCodes: [item.code], approved: input.approve, reason: input.reason?.trim() || null };
      return { facts: [registryFact('ITEM_CLASS_ANSWERED', at, told)] };
    },
    async store(tx, { item, last, lastFrom, change }, _decision, at) {
      const { accountId } = at.actor;
      await answerChange(tx, change.id, { approved: input.approve, by: accountId, at: at.now, reason: input.reason });
      if (!input.approve) return;
      const version = {
        itemId: item.uuid,
        number: item.revision + 1,
        // Behind a version that is still to come, or that one would bring the old class back.
        effectiveFrom: lastFrom !== null && lastFrom > at.today ? lastFrom : at.today,
        fields: classed(last, change),
        retired: false,
        reason: change.reason,
        savedBy: accountId,
        savedAt: at.now,
      };
      await keepVersions(tx, [version], at.today);
    },
    answer: ({ item }) => ({ code: item.code }),
  });
}
