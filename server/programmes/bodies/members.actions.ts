import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { addDays } from '../../kernel/clock.ts';
import { localId, newId } from '../../kernel/ids.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { HandOverBodyMemberInput, SaveBodyMemberInput } from '../../../schema/programmes/body-inputs.ts';
import { type BodyAnswer, bodyFact } from './bodies.actions.ts';
import {
  type BodyRow,
  findAccount,
  findMembers,
  getBody,
  type MemberRow,
  putMember,
  raiseBody,
} from './bodies.store.ts';
import { bodyPermits } from './body.permits.ts';
import { memberProblems, personProblems } from './member-input.ts';

const MOST_MEMBERS = 500;

interface Loaded {
  body: BodyRow;
  members: MemberRow[];
  departments: ReadonlyMap<string, string>;
  accountId: string | null;
}

async function load(
  hub: Hub,
  tx: Tx,
  who: Actor,
  bodyId: string,
  username: string | null | undefined,
): Promise<Loaded> {
  const body = await getBody(tx, who, localId('CoordinatingBody', bodyId));
  const directory = await directoryOf(hub, tx);
  return {
    body,
    members: await findMembers(tx, [body.uuid]),
    departments: new Map(directory.inJurisdiction(who.jurisdictionId).map((one) => [one.code, one.uuid])),
    accountId: username ? await findAccount(tx, who.jurisdictionId, username) : null,
  };
}

const memberOf = (members: readonly MemberRow[], id: string): MemberRow | undefined => {
  const uuid = localId('BodyMember', id);
  return members.find((member) => member.uuid === uuid);
};

const unknownMember = (path: string): Problem => ({
  path,
  problem: text('该机构没有这名成员', 'the body has no such member'),
});

/** Adds a member to a body, or changes one: role, term, and for whom they stand in (R046 to R049). */
export function saveBodyMember(hub: Hub, actor: Actor | null, input: SaveBodyMemberInput): Promise<BodyAnswer> {
  const { member: given } = input;
  const uuid = newId();
  const beforeOf = ({ members }: Loaded) => (input.memberId ? memberOf(members, input.memberId) : undefined);
  const principalOf = ({ members }: Loaded) => (given.deputyOf ? memberOf(members, given.deputyOf) : undefined);
  return perform<Loaded, Decided, BodyAnswer>(hub, actor, {
    mutation: 'saveBodyMember',
    input,
    chains: () => [actor!.jurisdictionId],
    load: (tx, who) => load(hub, tx, who, input.bodyId, given.username),
    permit: (who, { body }) => bodyPermits.keep(who, body),
    check: (state) => [
      ...(input.memberId && beforeOf(state) === undefined ? [unknownMember('memberId')] : []),
      ...memberProblems(given, {
        kind: state.body.kind,
        departments: state.departments,
        accountId: state.accountId,
        principal: principalOf(state) ?? null,
        self: beforeOf(state)?.uuid ?? null,
      }),
      ...(state.members.length < MOST_MEMBERS || input.memberId
        ? []
        : [{ path: 'member', problem: text('成员过多', 'the body has too many members') }]),
    ],
    revision: ({ body }) => body.revision,
    decide(state, at) {
      const told = { member: beforeOf(state)?.uuid ?? uuid, role: given.role, from: given.from, to: given.to ?? null };
      return { facts: [bodyFact('BODY_MEMBER_SAVED', at, state.body.uuid, told)] };
    },
    async store(tx, state) {
      await putMember(tx, {
        uuid: beforeOf(state)?.uuid ?? uuid,
        bodyId: state.body.uuid,
        role: given.role,
        name: given.name.trim(),
        post: given.post.trim(),
        departmentId: state.departments.get(given.departmentCode ?? '') ?? null,
        accountId: state.accountId,
        duties: given.duties?.trim() || null,
        from: given.from,
        to: given.to ?? null,
        deputyOf: principalOf(state)?.uuid ?? null,
      });
      await raiseBody(tx, state.body.uuid);
    },
    answer: ({ body }) => ({ bodyId: body.uuid }),
  });
}

/** Hands a member's place over from a day on (R049): role, department, duties and deputies stay. */
export function handOverBodyMember(hub: Hub, actor: Actor | null, input: HandOverBodyMemberInput): Promise<BodyAnswer> {
  const uuid = newId();
  const leaving = ({ members }: Loaded) => memberOf(members, input.memberId);
  return perform<Loaded, Decided, BodyAnswer>(hub, actor, {
    mutation: 'handOverBodyMember',
    input,
    chains: () => [actor!.jurisdictionId],
    load: (tx, who) => load(hub, tx, who, input.bodyId, input.username),
    permit: (who, { body }) => bodyPermits.keep(who, body),
    check: (state) => [
      ...(leaving(state) === undefined ? [unknownMember('memberId')] : []),
      ...personProblems(input, state.accountId, ''),
      ...((leaving(state)?.from ?? '') < input.on
        ? []
        : [{ path: 'on', problem: text('须晚于前任任期的第一天', 'it must be after the first day of who goes') }]),
    ],
    revision: ({ body }) => body.revision,
    decide(state, at) {
      const { to } = leaving(state)!;
      if (to !== null && to < input.on) {
        throw refusal.wrongState('ENDED', text(`前任任期已于 ${to} 结束`, `The term ends on ${to} already`));
      }
      const told = { member: leaving(state)!.uuid, successor: uuid, on: input.on };
      return { facts: [bodyFact('BODY_MEMBER_HANDED_OVER', at, state.body.uuid, told)] };
    },
    async store(tx, state) {
      const before = leaving(state)!;
      await putMember(tx, { ...before, to: addDays(input.on, -1) });
      await putMember(tx, {
        ...before,
        uuid,
        name: input.name.trim(),
        post: input.post.trim(),
        accountId: state.accountId,
        from: input.on,
      });
      for (const deputy of state.members.filter(({ deputyOf }) => deputyOf === before.uuid)) {
        await putMember(tx, { ...deputy, deputyOf: uuid });
      }
      await raiseBody(tx, state.body.uuid);
    },
    answer: ({ body }) => ({ bodyId: body.uuid }),
  });
}
