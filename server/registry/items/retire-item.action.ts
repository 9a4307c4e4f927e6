import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { RetireInspectionItemInput } from '../../../schema/registry/item-inputs.ts';
import { textProblems } from '../words-given.ts';
import { registryFact } from '../registry-fact.ts';
import { itemPermits } from './item.permits.ts';
import { dayProblems, requireOnList } from './item-rules.ts';
import type { ItemRow } from '../item-row.ts';
import { getItems, type ItemState } from './item-state.ts';
import { keepVersions } from './versions.store.ts';

/** What may be taken off a list: what stands on it, or will. */
export function requireRetirable({ standing, code }: Pick<ItemRow, 'standing' | 'code'>) {
  if (standing !== 'UNCLAIMED') return requireOnList({ standing, code });
  return refusal.wrongState('UNCLAIMED', text('该事项尚未认领', 'The item is not claimed yet'));
}

/** Takes an item off the caller's list; plans that were fixed before keep it (R005). */
export function retireInspectionItem(
  hub: Hub,
  actor: Actor | null,
  input: RetireInspectionItemInput,
): Promise<{ code: string }> {
  return perform<ItemState, Decided, { code: string }>(hub, actor, {
    mutation: 'retireInspectionItem',
    input,
    chains: () => [actor!.jurisdictionId],
    load: async (tx, who) => (await getItems(hub, tx, who, [input.code]))[0]!,
    permit: (who, { item }) => itemPermits.change(who, item),
    check: (_, { today }) => [...textProblems(input.reason, 'reason'), ...dayProblems(input.effectiveFrom, today)],
    revision: ({ item }) => item.revision,
    decide({ item }, at) {
      const wrong = requireRetirable(item);
      if (wrong !== null) throw wrong;
      const effectiveFrom = input.effectiveFrom ?? at.today;
      const told = { itemCodes: [item.code], number: item.revision + 1, effectiveFrom, reason: input.reason.trim() };
      return { facts: [registryFact('ITEM_RETIRED', at, told)] };
    },
    async store(tx, { item, last }, _decision, at) {
      const version = {
        itemId: item.uuid,
        number: item.revision + 1,
        effectiveFrom: input.effectiveFrom ?? at.today,
        fields: last,
        retired: true,
        reason: input.reason.trim(),
        savedBy: at.actor.accountId,
        savedAt: at.now,
      };
      await keepVersions(tx, [version], at.today);
    },
    answer: ({ item }) => ({ code: item.code }),
  });
}
