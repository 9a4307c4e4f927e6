import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Tx } from '../../platform/database.ts';
import type { DeclineItemsInput } from '../../../schema/registry/claim-task.ts';
import { keepVersions } from '../items/versions.store.ts';
import { registryFact } from '../registry-fact.ts';
import { textProblems } from '../words-given.ts';
import { type Answer, countProblems, isListed, MOST, ofOwnDepartment, requireOpen } from './answering.ts';
import { getTasks, keepAnswers, type OwnTask } from './claims.store.ts';

/** Declines upstream items for one reason; an own item made from one leaves the list today (R003). */
export function declineItems(hub: Hub, actor: Actor | null, input: DeclineItemsInput): Promise<Answer> {
  const ids = input.taskIds.slice(0, MOST);
  const reason = input.reason.trim();
  return perform<OwnTask[], Decided, Answer>(hub, actor, {
    mutation: 'declineItems',
    input,
    chains: () => [actor!.jurisdictionId],
    load: (tx: Tx, who) => getTasks(hub, tx, who, ids),
    permit: ofOwnDepartment,
    check: () => [
      ...countProblems(input.taskIds, 'taskIds', (i) => `taskIds.${i}`),
      ...textProblems(input.reason, 'reason'),
    ],
    decide: (tasks, at) => ({
      facts: tasks.map((own) => {
        requireOpen(own, 'DECLINED');
        const itemCodes = isListed(own) ? [own.item!.code] : [];
        return registryFact('ITEM_DECLINED', at, { itemCodes, upstreamItem: own.task.uuid, reason });
      }),
    }),
    async store(tx, tasks, _decision, at) {
      const retired = tasks.filter(isListed).map(({ item, last }) => ({
        itemId: item!.uuid,
        number: item!.revision + 1,
        effectiveFrom: at.today,
        fields: last!,
        retired: true,
        reason,
        savedBy: at.actor.accountId,
        savedAt: at.now,
      }));
      await keepVersions(tx, retired, at.today);
      await keepAnswers(
        tx,
        tasks.map(({ task, item }) => ({
          upstreamItemId: task.uuid,
          version: task.publishedVersion,
          state: 'DECLINED' as const,
          evidence: null,
          reason,
          ownItemId: task.claim === null ? null : (item?.uuid ?? null),
        })),
        at,
      );
    },
    answer: () => ({ taskIds: ids }),
  });
}
