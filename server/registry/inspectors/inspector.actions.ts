import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import type {
  SetInspectorLeaveInput,
  UnmaskInspectorInput,
  VerifyInspectorInput,
  WithdrawVerificationInput,
} from '../../../schema/registry/inspector-inputs.ts';
import type { Changed } from '../record-changes.ts';
import { reasonProblems } from '../words-given.ts';
import { unlessInspector, unlessValid } from './drawable.ts';
import { inspectorPermits } from './inspector.permits.ts';
import { getPerson, inspectorUuid, type PersonState } from './inspector-write.store.ts';

/** What a mutation on a person's record is answered with. */
export interface PersonAnswer {
  inspectorId: string;
}

/** A fact of a person's record, chained under its jurisdiction. */
export function inspectorFact(
  kind: string,
  inspector: string,
  { actor }: Moment,
  told: { changes?: readonly Changed[]; reason?: string; recusal?: string; target?: string } = {},
): Fact {
  const { jurisdictionId: jurisdiction, departmentId: department } = actor;
  return { kind, jurisdiction, plan: null, department, payload: { inspector, ...told } };
}

/** The pieces that differ between mutations on one record. */
export interface PersonDeed {
  mutation: string;
  input: { requestId?: string | null; expectedRevision?: number | null };
  permit(who: Actor, departmentId: string): Refusal | null;
  check?(at: Moment): Problem[];
  /** Throws what forbids it; gives the fact that tells it. */
  decide(state: PersonState, at: Moment): Fact[];
  store(tx: Tx, state: PersonState, at: Moment): Promise<unknown>;
}

/** Performs a mutation on one record; a change raises its revision. */
export function performOnPerson(hub: Hub, actor: Actor | null, uuid: string, deed: PersonDeed): Promise<PersonAnswer> {
  return perform<PersonState, Decided, PersonAnswer>(hub, actor, {
    mutation: deed.mutation,
    input: deed.input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    load: (tx, who) => getPerson(hub, tx, who.jurisdictionId, uuid, localDate(hub.clock.now())),
    permit: (who, { departmentId }) => deed.permit(who, departmentId),
    check: (_state, at) => deed.check?.(at) ?? [],
    revision: ({ revision }) => revision,
    decide: (state, at) => ({ facts: deed.decide(state, at) }),
    async store(tx, state, { facts }, at) {
      if (facts.length === 0) return;
      await deed.store(tx, state, at);
      await tx.rows('update inspectors set revision = revision + 1 where id = $1', [uuid]);
    },
    answer: () => ({ inspectorId: uuid }),
  });
}

/** Why a record cannot be verified now: who is no inspector, a certificate that does not hold, a second time. */
export function unlessVerifiable({ fields, verifiedAt, absences }: PersonState, today: string): Refusal | null {
  const person = { ...fields, verifiedAt, absences };
  return (
    unlessInspector(fields.personType) ??
    unlessValid(person, { from: today, to: today }) ??
    (verifiedAt === null
      ? null
      : refusal.wrongState('VERIFIED', text('该记录已审核', 'The record is verified already')))
  );
}

export function unlessVerified({ verifiedAt }: PersonState): Refusal | null {
  return verifiedAt === null
    ? refusal.wrongState('UNVERIFIED', text('该记录尚未审核', 'The record is not verified'))
    : null;
}

const orThrow = (refused: Refusal | null): void => {
  if (refused !== null) throw refused;
};

/** The legal section confirms a record: from now on the person can be drawn (R024). */
export function verifyInspector(hub: Hub, actor: Actor | null, input: VerifyInspectorInput): Promise<PersonAnswer> {
  const uuid = inspectorUuid(input.inspectorId);
  return performOnPerson(hub, actor, uuid, {
    mutation: 'verifyInspector',
    input,
    permit: inspectorPermits.verify,
    decide(state, at) {
      orThrow(unlessVerifiable(state, at.today));
      return [inspectorFact('INSPECTOR_VERIFIED', uuid, at)];
    },
    store: (tx, _state, { actor: legal, now }) =>
      tx.rows('update inspectors set verified_at = $2, verified_by = $3 where id = $1', [
        uuid,
        now.toISOString(),
        legal.accountId,
      ]),
  });
}

/** Takes a verification back with its reason: the person cannot be drawn until it is given anew (R024). */
export function withdrawVerification(
  hub: Hub,
  actor: Actor | null,
  input: WithdrawVerificationInput,
): Promise<PersonAnswer> {
  const uuid = inspectorUuid(input.inspectorId);
  return performOnPerson(hub, actor, uuid, {
    mutation: 'withdrawVerification',
    input,
    permit: inspectorPermits.verify,
    check: () => reasonProblems(input.reason),
    decide(state, at) {
      orThrow(unlessVerified(state));
      return [inspectorFact('INSPECTOR_VERIFICATION_WITHDRAWN', uuid, at, { reason: input.reason.trim() })];
    },
    store: (tx) => tx.rows('update inspectors set verified_at = null, verified_by = null where id = $1', [uuid]),
  });
}

/** Tells that somebody read the whole numbers, and why (R021). */
export function unmaskInspector(hub: Hub, actor: Actor | null, input: UnmaskInspectorInput): Promise<PersonAnswer> {
  const uuid = inspectorUuid(input.inspectorId);
  return perform<PersonState, Decided, PersonAnswer>(hub, actor, {
    mutation: 'unmaskInspector',
    input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    load: (tx, who) => getPerson(hub, tx, who.jurisdictionId, uuid, localDate(hub.clock.now())),
    permit: (who, { departmentId }) => inspectorPermits.unmask(who, departmentId),
    check: () => reasonProblems(input.reason),
    revision: ({ revision }) => revision,
    decide: (_state, at) => ({
      facts: [inspectorFact('INSPECTOR_UNMASKED', uuid, at, { reason: input.reason.trim() })],
    }),
    store: () => Promise.resolve(),
    answer: () => ({ inspectorId: uuid }),
  });
}

const MOST_ABSENCES = 50;

function absenceProblems({ absences }: SetInspectorLeaveInput, today: string): Problem[] {
  if (absences.length > MOST_ABSENCES) {
    return [{ path: 'absences', problem: text(`不超过 ${MOST_ABSENCES} 段`, `at most ${MOST_ABSENCES} of them`) }];
  }
  return absences.flatMap(({ from, to }, i) =>
    to >= from && to >= today
      ? []
      : [
          {
            path: `absences.${i}.to`,
            problem: text('结束日期不能早于开始日期和今天', 'to must not be before from or today'),
          },
        ],
  );
}

const worded = (absences: readonly { kind: string; from: string; to: string }[]): string =>
  absences.map(({ kind, from, to }) => `${kind} ${from}–${to}`).join('; ');

/** Sets the leave and other duties that are not over; who is away is not drawn. */
export function setInspectorLeave(hub: Hub, actor: Actor | null, input: SetInspectorLeaveInput): Promise<PersonAnswer> {
  const uuid = inspectorUuid(input.inspectorId);
  return performOnPerson(hub, actor, uuid, {
    mutation: 'setInspectorLeave',
    input,
    permit: inspectorPermits.save,
    check: ({ today }) => absenceProblems(input, today),
    decide(state, at) {
      const [before, after] = [worded(state.absences), worded(input.absences)];
      return before === after
        ? []
        : [inspectorFact('INSPECTOR_LEAVE_SET', uuid, at, { changes: [{ field: 'absences', before, after }] })];
    },
    async store(tx, _state, { today }) {
      await tx.rows('delete from inspector_absences where inspector_id = $1 and to_on >= $2', [uuid, today]);
      await tx.rows(
        `insert into inspector_absences (inspector_id, kind, from_on, to_on)
         select $1, a.kind, a.from_on, a.to_on from unnest($2::text[], $3::date[], $4::date[]) a(kind, from_on, to_on)`,
        [
          uuid,
          input.absences.map(({ kind }) => kind),
          input.absences.map(({ from }) => from),
          input.absences.map(({ to }) => to),
        ],
      );
    },
  });
}
