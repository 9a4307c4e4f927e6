import type { Decided } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { listed } from '../kernel/listing.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import {
  type LoadedPlan,
  performOnPlan,
  planFact,
  replaceItems,
  type Repeatable,
  requireRandomItems,
} from '../plans/index.ts';
import { applyDueVersions, findItemsByCodes, type ItemRow } from '../registry/index.ts';
import { invitationPermits } from './invitation.permits.ts';
import { invitationStages } from './invitation.ts';

interface ContributeInput extends Repeatable {
  planId: string;
  itemCodes: string[];
}

interface State extends LoadedPlan {
  items: Map<string, ItemRow>;
}

const MOST_ITEMS = 500;

/** Puts the caller's department's list into the plan in place of what it had; only what it has claimed (R002). */
export function contributeItems(hub: Hub, actor: Actor | null, input: ContributeInput) {
  const codes = [...new Set(input.itemCodes)];
  return performOnPlan<State, Decided>(hub, actor, {
    mutation: 'contributeItems',
    input,
    async load(tx, state) {
      // What is in force on this very day decides, even in the first moments of it.
      await applyDueVersions(tx, localDate(hub.clock.now()));
      const items = await findItemsByCodes(tx, state.plan.jurisdictionId, codes.slice(0, MOST_ITEMS));
      return { ...state, items: new Map(items.map((item) => [item.code, item])) };
    },
    permit: (who, { plan, participants }) => invitationPermits.contribute(who, plan.leadId, participants),
    check: () =>
      codes.length <= MOST_ITEMS
        ? []
        : [{ path: 'itemCodes', problem: text('一次至多 500 项', 'at most 500 items at once') }],
    decide({ plan, items }, at) {
      const wrong = invitationStages.contribute(plan);
      if (wrong !== null) throw wrong;
      const foreign = codes.filter((code) => {
        const item = items.get(code);
        return item === undefined || !item.claimed || item.departmentId !== at.actor.departmentId;
      });
      if (foreign.length > 0) {
        const list = listed(foreign.slice(0, 10));
        throw refusal.rule(
          'R002',
          text(
            `清单之外无检查：${list.zh} 不在本部门已认领的清单内，请先认领或改选`,
            `Nothing outside the list is inspected: ${list.en} is not on your department’s claimed list; claim it or choose another`,
          ),
        );
      }
      requireRandomItems(codes.map((code) => items.get(code)!));
      return { facts: [planFact(plan, 'ITEMS_CONTRIBUTED', at, { itemCodes: codes })] };
    },
    store: (tx, { plan, items }, _decision, at) =>
      replaceItems(
        tx,
        plan.id,
        at.actor.departmentId!,
        codes.map((code) => items.get(code)!.uuid),
      ),
  });
}
