import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type {
  ConfirmSameMatterInput,
  LeaveCheckPointInput,
  RejectSameMatterInput,
} from '../../../schema/registry/check-point.ts';
import type { ItemRow } from '../item-row.ts';
import { itemPermits } from '../items/item.permits.ts';
import { getItems } from '../items/item-state.ts';
import { textProblems } from '../words-given.ts';
import { registryFact } from '../registry-fact.ts';
import { findGroupItems, findPointNames, findRejections, joinPoint, nextPointCode } from './check-points.store.ts';
import { requireApart, requireTogether } from './matter-rules.ts';

const MOST_JOINED = 100;
const MOST_REJECTED = 20;
const LONGEST_NAME = 200;

interface Named {
  /** The items that the input names. */
  items: ItemRow[];
  /** With those that share a check point with one of them. */
  all: ItemRow[];
  rejected: { one: string; other: string }[];
  code: string;
  name: string;
}

function codeProblems(codes: readonly string[], most: number): Problem[] {
  if (new Set(codes).size >= 2 && codes.length <= most) return [];
  return [{ path: 'itemCodes', problem: text(`须为 2 至 ${most} 个不同事项`, `2 to ${most} different items`) }];
}

async function getNamed(
  hub: Hub,
  tx: Tx,
  actor: Actor,
  codes: readonly string[],
): Promise<Omit<Named, 'code' | 'name'>> {
  const named = [...new Set(codes)].slice(0, MOST_JOINED);
  const items = (await getItems(hub, tx, actor, named)).map(({ item }) => item);
  const groups = [...new Set(items.map(({ mergeGroup }) => mergeGroup).filter((group) => group !== null))];
  const along = await findGroupItems(tx, actor.jurisdictionId, groups);
  const all = [...new Map([...items, ...along].map((item) => [item.uuid, item])).values()];
  return {
    items,
    all,
    rejected: await findRejections(
      tx,
      all.map(({ uuid }) => uuid),
    ),
  };
}

const departmentsOf = (items: readonly ItemRow[]): string[] => items.map(({ departmentId }) => departmentId);

/** Tells that items are one matter: they share a check point from here on, each in its own wording. */
export function confirmSameMatter(
  hub: Hub,
  actor: Actor | null,
  input: ConfirmSameMatterInput,
): Promise<{ code: string }> {
  const name = input.name?.trim() ?? '';
  return perform<Named, Decided, { code: string }>(hub, actor, {
    mutation: 'confirmSameMatter',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const state = await getNamed(hub, tx, who, input.itemCodes);
      const groups = state.items.map(({ mergeGroup }) => mergeGroup).filter((group) => group !== null);
      const [first] = [...groups].sort();
      const names = await findPointNames(tx, who.jurisdictionId, groups);
      return {
        ...state,
        code: first ?? (await nextPointCode(tx, who.jurisdictionId)),
        name: name || (names.get(first ?? '') ?? state.items[0]!.name),
      };
    },
    permit: (who, { items }) => itemPermits.sameMatter(who, departmentsOf(items)),
    check: () => [
      ...codeProblems(input.itemCodes, MOST_JOINED),
      ...(name.length > LONGEST_NAME
        ? [{ path: 'name', problem: text(`至多 ${LONGEST_NAME} 字`, `at most ${LONGEST_NAME} characters`) }]
        : []),
    ],
    decide({ items, all, rejected, code, name: called }, at) {
      const wrong = requireTogether(items, all, rejected);
      if (wrong !== null) throw wrong;
      const told = { itemCodes: all.map((item) => item.code), checkPoint: code, name: called };
      return { facts: [registryFact('MATTER_CONFIRMED', at, told)] };
    },
    async store(tx, { items, all, code, name: called }, _decision, at) {
      const replaced = all.map(({ mergeGroup }) => mergeGroup).filter((group) => group !== null && group !== code);
      const ids = all.map(({ uuid }) => uuid);
      const point = { id: newId(), code, name: called };
      await joinPoint(tx, at.actor.jurisdictionId, point, ids, replaced as string[]);
      // Whoever names both of a rejected pair takes the rejection back.
      const named = items.map(({ uuid }) => uuid);
      await tx.rows(`delete from matter_rejections where one_id = any($1::uuid[]) and other_id = any($1::uuid[])`, [
        named,
      ]);
    },
    answer: ({ code }) => ({ code }),
  });
}

/** Tells that items are not one matter: no two of them are proposed any more. */
export function rejectSameMatter(
  hub: Hub,
  actor: Actor | null,
  input: RejectSameMatterInput,
): Promise<{ pairs: number }> {
  const pairsOf = (items: readonly ItemRow[]): [string, string][] => {
    const ids = items.map(({ uuid }) => uuid).sort();
    return ids.flatMap((one, i) => ids.slice(i + 1).map((other): [string, string] => [one, other]));
  };
  type State = Pick<Named, 'items'>;
  return perform<State, Decided, { pairs: number }>(hub, actor, {
    mutation: 'rejectSameMatter',
    input,
    chains: () => [actor!.jurisdictionId],
    load: (tx, who) => getNamed(hub, tx, who, input.itemCodes),
    permit: (who, { items }) => itemPermits.sameMatter(who, departmentsOf(items)),
    check: () => [...codeProblems(input.itemCodes, MOST_REJECTED), ...textProblems(input.reason, 'reason')],
    decide({ items }, at) {
      const wrong = requireApart(items);
      if (wrong !== null) throw wrong;
      const told = { itemCodes: items.map(({ code }) => code), reason: input.reason.trim() };
      return { facts: [registryFact('MATTER_REJECTED', at, told)] };
    },
    async store(tx, { items }, _decision, { actor: who, now }) {
      const pairs = pairsOf(items);
      await tx.rows(
        `insert into matter_rejections (jurisdiction_id, one_id, other_id, reason, rejected_by, rejected_at)
         select $1, one, other, $4, $5, $6::timestamptz from unnest($2::uuid[], $3::uuid[]) as p(one, other)
         on conflict (one_id, other_id) do update set reason = excluded.reason, rejected_by = excluded.rejected_by,
           rejected_at = excluded.rejected_at`,
        [
          who.jurisdictionId,
          pairs.map(([one]) => one),
          pairs.map(([, other]) => other),
          input.reason.trim(),
          who.accountId,
          now.toISOString(),
        ],
      );
    },
    answer: ({ items }) => ({ pairs: pairsOf(items).length }),
  });
}

/** Takes an item out of its check point; plans that are fixed keep what they were fixed with. */
export function leaveCheckPoint(hub: Hub, actor: Actor | null, input: LeaveCheckPointInput): Promise<{ code: string }> {
  return perform<{ item: ItemRow }, Decided, { code: string }>(hub, actor, {
    mutation: 'leaveCheckPoint',
    input,
    chains: () => [actor!.jurisdictionId],
    load: async (tx, who) => (await getItems(hub, tx, who, [input.itemCode]))[0]!,
    permit: (who, { item }) => itemPermits.change(who, item),
    check: () => textProblems(input.reason, 'reason'),
    decide({ item }, at) {
      if (item.mergeGroup === null) {
        throw refusal.wrongState('ALONE', text('该事项不在任何检查要点内', 'The item belongs to no check point'));
      }
      const told = { itemCodes: [item.code], checkPoint: item.mergeGroup, reason: input.reason.trim() };
      return { facts: [registryFact('CHECK_POINT_LEFT', at, told)] };
    },
    async store(tx, { item }) {
      await tx.rows('update inspection_items set merge_group = null where id = $1', [item.uuid]);
    },
    answer: ({ item }) => ({ code: item.code }),
  });
}
