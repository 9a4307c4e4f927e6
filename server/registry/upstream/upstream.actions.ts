import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId, newId } from '../../kernel/ids.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type {
  AdjustUpstreamListInput,
  CreateUpstreamListInput,
  PublishUpstreamListInput,
  PutUpstreamItemsInput,
  RemoveUpstreamItemsInput,
  UpstreamMutationInput,
} from '../../../schema/registry/upstream-list.ts';
import { fieldProblems, type KnownCodes } from '../items/field-problems.ts';
import { emptyProblem, withGiven } from '../items/item-fields.ts';
import { itemPermits } from '../items/item.permits.ts';
import { dayProblems } from '../items/item-rules.ts';
import { findKnownCodes } from '../items/item-state.ts';
import { textProblems } from '../words-given.ts';
import { registryFact } from '../registry-fact.ts';
import { requireAdjusting } from './claim-rules.ts';
import { findOwners, getUpstreamList, publishDrafts, putDrafts, type UpstreamListRow } from './upstream.store.ts';

const MOST = 500;
const LONGEST_CODE = 64;
const LONGEST_NAME = 200;

interface Answer {
  listId: string;
}

/** Takes in an upstream list, empty and being adjusted (R003). */
export function createUpstreamList(hub: Hub, actor: Actor | null, input: CreateUpstreamListInput): Promise<Answer> {
  const uuid = newId();
  const name = input.name.trim();
  return perform<object, Decided, Answer>(hub, actor, {
    mutation: 'createUpstreamList',
    input,
    chains: () => [actor!.jurisdictionId],
    load: async () => ({}),
    permit: (who) => itemPermits.keepUpstream(who),
    check: () => nameProblems(name),
    decide: (_, at) => ({ facts: [registryFact('UPSTREAM_LIST_CREATED', at, { list: uuid, level: input.level })] }),
    async store(tx, _state, _decision, at) {
      await tx.rows(
        `insert into upstream_lists (id, jurisdiction_id, level, name, state) values ($1, $2, $3, $4, 'ADJUSTING')`,
        [uuid, at.actor.jurisdictionId, input.level, name],
      );
    },
    answer: () => ({ listId: globalId('UpstreamList', uuid) }),
  });
}

function nameProblems(name: string): Problem[] {
  if (name !== '' && name.length <= LONGEST_NAME) return [];
  return [{ path: 'name', problem: text(`须为 1 至 ${LONGEST_NAME} 字`, `1 to ${LONGEST_NAME} characters`) }];
}

interface OnList<Input extends UpstreamMutationInput, State> {
  mutation: string;
  input: Input;
  read?(tx: Tx, list: UpstreamListRow): Promise<State>;
  check?(state: State, at: Moment): Problem[];
  decide(list: UpstreamListRow, at: Moment, state: State): Decided;
  store(tx: Tx, list: UpstreamListRow, at: Moment, state: State): Promise<void>;
}

/** A mutation on one upstream list by an administrator; an accepted one raises the list's revision. */
function performOnList<Input extends UpstreamMutationInput, State = undefined>(
  hub: Hub,
  actor: Actor | null,
  deed: OnList<Input, State>,
): Promise<Answer> {
  return perform<{ list: UpstreamListRow; more: State }, Decided, Answer>(hub, actor, {
    mutation: deed.mutation,
    input: deed.input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const list = await getUpstreamList(tx, who.jurisdictionId, deed.input.listId);
      return { list, more: (await deed.read?.(tx, list)) as State };
    },
    permit: (who) => itemPermits.keepUpstream(who),
    check: ({ more }, at) => deed.check?.(more, at) ?? [],
    revision: ({ list }) => list.revision,
    decide: ({ list, more }, at) => deed.decide(list, at, more),
    async store(tx, { list, more }, _decision, at) {
      await deed.store(tx, list, at, more);
      await tx.rows('update upstream_lists set revision = revision + 1 where id = $1', [list.uuid]);
    },
    answer: () => ({ listId: deed.input.listId }),
  });
}

interface Putting {
  directory: Directory;
  known: KnownCodes;
  jurisdictionId: string;
  /** Departments of the codes that stand on the list already. */
  owners: Map<string, string>;
}

function itemProblems(input: PutUpstreamItemsInput, { directory, known, jurisdictionId, owners }: Putting): Problem[] {
  const sized = countProblems(input.items.length, 'items');
  if (sized.length > 0) return sized;
  const seen = new Set<string>();
  return input.items.flatMap(({ code, departmentCode, fields }, i) => {
    const path = `items.${i}`;
    const problems = fieldProblems(fields, known, `${path}.fields`);
    const key = code.trim();
    if (key === '' || key.length > LONGEST_CODE) {
      problems.push({
        path: `${path}.code`,
        problem: text('编码须为 1 至 64 个字符', 'a code has 1 to 64 characters'),
      });
    }
    if (seen.has(key)) problems.push({ path: `${path}.code`, problem: text('编码重复', 'the code is given twice') });
    seen.add(key);
    const department = directory.byCode(departmentCode);
    if (department?.jurisdictionId !== jurisdictionId) {
      problems.push({ path: `${path}.departmentCode`, problem: text('没有这个部门', 'there is no such department') });
    } else if ((owners.get(key) ?? department.uuid) !== department.uuid) {
      // The department's answer stands behind the item: under another department it is another item.
      problems.push({
        path: `${path}.departmentCode`,
        problem: text('该编码已属于另一部门', 'the code stands under another department'),
      });
    }
    if (!fields.name?.trim()) problems.push(emptyProblem('name', `${path}.fields`));
    return problems;
  });
}

function countProblems(count: number, path: string): Problem[] {
  if (count >= 1 && count <= MOST) return [];
  return [{ path, problem: text(`一次须为 1 至 ${MOST} 项`, `1 to ${MOST} at once`) }];
}

/** Adds items to a list that is being adjusted, or replaces them by their code. */
export function putUpstreamItems(hub: Hub, actor: Actor | null, input: PutUpstreamItemsInput): Promise<Answer> {
  return performOnList<PutUpstreamItemsInput, Putting>(hub, actor, {
    mutation: 'putUpstreamItems',
    input,
    read: async (tx, list) => ({
      owners: await findOwners(
        tx,
        list.uuid,
        input.items.slice(0, MOST).map(({ code }) => code),
      ),
      directory: await directoryOf(hub, tx),
      known: await findKnownCodes(
        tx,
        input.items.slice(0, MOST).map(({ fields }) => fields),
      ),
      jurisdictionId: actor!.jurisdictionId,
    }),
    check: (state) => itemProblems(input, state),
    decide(list, at) {
      const wrong = requireAdjusting(list);
      if (wrong !== null) throw wrong;
      const codes = input.items.map(({ code }) => code.trim());
      return { facts: [registryFact('UPSTREAM_ITEMS_PUT', at, { list: list.uuid, codes })] };
    },
    store: (tx, list, _at, { directory }) =>
      putDrafts(
        tx,
        list.uuid,
        input.items.map(({ code, departmentCode, fields }) => ({
          id: newId(),
          code: code.trim(),
          departmentId: directory.byCode(departmentCode)!.uuid,
          draft: withGiven(fields),
        })),
      ),
  });
}

/** Takes items off a list that is being adjusted. */
export function removeUpstreamItems(hub: Hub, actor: Actor | null, input: RemoveUpstreamItemsInput): Promise<Answer> {
  const codes = [...new Set(input.codes.slice(0, MOST + 1).map((code) => code.trim()))];
  return performOnList<RemoveUpstreamItemsInput, Set<string>>(hub, actor, {
    mutation: 'removeUpstreamItems',
    input,
    async read(tx, list) {
      const rows = await tx.rows<{ code: string }>(
        'select code from upstream_items where list_id = $1 and code = any($2::text[]) and draft is not null',
        [list.uuid, codes.map((code) => code.replaceAll('\0', ''))],
      );
      return new Set(rows.map(({ code }) => code));
    },
    check: (there) => [
      ...countProblems(input.codes.length, 'codes'),
      ...codes.flatMap((code, i) =>
        there.has(code) ? [] : [{ path: `codes.${i}`, problem: text('清单上没有这一项', 'the list has no such item') }],
      ),
    ],
    decide(list, at) {
      const wrong = requireAdjusting(list);
      if (wrong !== null) throw wrong;
      return { facts: [registryFact('UPSTREAM_ITEMS_REMOVED', at, { list: list.uuid, codes })] };
    },
    async store(tx, list) {
      await tx.rows('update upstream_items set draft = null where list_id = $1 and code = any($2::text[])', [
        list.uuid,
        codes,
      ]);
    },
  });
}

/** Opens a published list for adjustment; claims wait until it is published again (R004). */
export function adjustUpstreamList(hub: Hub, actor: Actor | null, input: AdjustUpstreamListInput): Promise<Answer> {
  return performOnList(hub, actor, {
    mutation: 'adjustUpstreamList',
    input,
    check: () => textProblems(input.reason, 'reason'),
    decide(list, at) {
      if (list.state === 'ADJUSTING') {
        throw refusal.wrongState('ADJUSTING', text('清单已在调整中', 'The list is being adjusted already'));
      }
      return { facts: [registryFact('UPSTREAM_LIST_ADJUSTED', at, { list: list.uuid, reason: input.reason.trim() })] };
    },
    async store(tx, list) {
      await tx.rows(`update upstream_lists set state = 'ADJUSTING' where id = $1`, [list.uuid]);
    },
  });
}

/** Publishes what was adjusted as the list's next version; departments claim what is new in it. */
export function publishUpstreamList(hub: Hub, actor: Actor | null, input: PublishUpstreamListInput): Promise<Answer> {
  return performOnList(hub, actor, {
    mutation: 'publishUpstreamList',
    input,
    check: (_, { today }) => dayProblems(input.effectiveFrom, today),
    decide(list, at) {
      const wrong = requireAdjusting(list);
      if (wrong !== null) throw wrong;
      if (list.itemCount === 0) {
        throw refusal.wrongState('EMPTY', text('清单还没有事项', 'The list has no items yet'));
      }
      const effectiveFrom = input.effectiveFrom ?? at.today;
      const told = { list: list.uuid, version: list.version + 1, effectiveFrom };
      return { facts: [registryFact('UPSTREAM_LIST_PUBLISHED', at, told)] };
    },
    async store(tx, list, at) {
      await publishDrafts(tx, list.uuid, list.version + 1, at.now);
      await tx.rows(
        `update upstream_lists set state = 'PUBLISHED', version = version + 1, effective_from = $2, published_at = $3::timestamptz
         where id = $1`,
        [list.uuid, input.effectiveFrom ?? at.today, at.now.toISOString()],
      );
    },
  });
}
