import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { type Problem, type Refusal } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import type {
  SaveTargetInput,
  SetTargetClassInput,
  SetTargetStatusInput,
  UnmaskTargetInput,
} from '../../../schema/registry/target-inputs.ts';
import { type Changed, changesBetween } from '../record-changes.ts';
import { reasonProblems } from '../words-given.ts';
import { BEFORE_REGISTRATION, dayProblems, LATER_CLASS, plainSource, sourceProblems } from './setting.ts';
import { keyFault, keyTaken, type TargetFields, targetFields, targetProblems } from './target.ts';
import { targetPermits } from './target.permits.ts';
import { targetNamesOf } from './target-row.ts';
import { fieldsOfRow, findByKey, getTarget, type TargetState, targetUuid, writeTarget } from './target-write.store.ts';

/** What a mutation on a target is answered with: its key alone, so that a repetition reads it anew. */
export interface TargetAnswer {
  targetId: string;
}

/** A fact of a target's history, chained under its jurisdiction. */
export function targetFact(
  kind: string,
  target: string,
  { actor }: Moment,
  told: { changes?: readonly Changed[]; reason?: string } = {},
): Fact {
  const { jurisdictionId: jurisdiction, departmentId: department } = actor;
  return { kind, jurisdiction, plan: null, department, payload: { target, ...told } };
}

const ofJurisdiction = (actor: Actor | null) => () => (actor === null ? [] : [actor.jurisdictionId]);

const notBefore = (day: string, earliest: string | null, problem: Text): Problem[] =>
  earliest === null || day >= earliest ? [] : [{ path: 'on', problem }];

interface SaveState {
  before: TargetState | null;
  fields: TargetFields;
  holder: Awaited<ReturnType<typeof findByKey>>;
  problems: Problem[];
}

/** Enters a target or changes its fields (R013, R014). */
export function saveTarget(hub: Hub, actor: Actor | null, input: SaveTargetInput): Promise<TargetAnswer> {
  const isNew = input.targetId === null || input.targetId === undefined;
  const uuid = isNew ? newId() : targetUuid(input.targetId!);
  return perform<SaveState, Decided & { changed: boolean }, TargetAnswer>(hub, actor, {
    mutation: 'saveTarget',
    input,
    chains: ofJurisdiction(actor),
    async load(tx, who) {
      const before = isNew ? null : await getTarget(tx, who.jurisdictionId, uuid);
      const { industries, districts } = await targetNamesOf(hub);
      const day = localDate(hub.clock.now());
      const stored = before === null ? undefined : fieldsOfRow(before.row);
      const fields = targetFields(input, day, stored);
      const knows = {
        industry: (code: string) => industries.byCode(code) !== undefined,
        district: (code: string) => districts.byCode(code)?.jurisdictionId === who.jurisdictionId,
      };
      const problems = targetProblems(fields, day, knows, stored);
      const searched = problems.length > 0 ? null : await findByKey(hub, tx, who.jurisdictionId, fields.key);
      return { before, fields, problems, holder: searched?.uuid === uuid ? null : searched };
    },
    permit: (who, { before }) => (before === null ? targetPermits.add(who) : targetPermits.save(who, before)),
    check({ before, problems }) {
      const needed = before === null ? missing(input) : [];
      return [...needed, ...problems.filter(({ path }) => !needed.some((one) => one.path === path))];
    },
    revision: ({ before }) => before?.row.recordRevision ?? 0,
    decide({ before, fields, holder }, at) {
      const changes = changesBetween(before === null ? null : fieldsOfRow(before.row), fields, [
        'key',
        'name',
        'address',
      ]);
      // A record of before the check digits were asked for may be changed as it is, but not be given another wrong key.
      const rekeyed = changes.some(({ field }) => field === 'key' || field === 'kind');
      const wrong = rekeyed ? keyFault(fields.kind, fields.key) : null;
      if (wrong !== null) throw wrong;
      if (holder !== null) throw keyTaken(holder.name, holder.key);
      const kind = before === null ? 'TARGET_ADDED' : 'TARGET_CHANGED';
      return {
        changed: changes.length > 0,
        facts: changes.length > 0 ? [targetFact(kind, uuid, at, { changes })] : [],
      };
    },
    async store(tx, { fields }, { changed }, at) {
      if (changed) await writeTarget(tx, uuid, at.actor.jurisdictionId, fields);
    },
    answer: () => ({ targetId: uuid }),
  });
}

const NEEDED = { key: '编号', name: '名称', kind: '类型' } as const;

function missing(input: SaveTargetInput): Problem[] {
  return (['key', 'name', 'kind'] as const)
    .filter((field) => input[field] === null || input[field] === undefined)
    .map((path) => ({ path, problem: text(`请填写${NEEDED[path]}`, `${path} must be given for a new target`) }));
}

interface SetOnTarget {
  mutation: string;
  fact: string;
  input: { requestId?: string | null; expectedRevision?: number | null; targetId: string };
  permit(who: Actor, state: TargetState): Refusal | null;
  check(at: Moment, state: TargetState): Problem[];
  changes(state: TargetState): Changed[];
  store(tx: Tx, uuid: string): Promise<unknown>;
}

/** Sets some columns of one target, with the fact that tells it; what changes nothing tells nothing. */
function setOnTarget(hub: Hub, actor: Actor | null, deed: SetOnTarget): Promise<TargetAnswer> {
  const uuid = targetUuid(deed.input.targetId);
  return perform<TargetState, Decided, TargetAnswer>(hub, actor, {
    mutation: deed.mutation,
    input: deed.input,
    chains: ofJurisdiction(actor),
    load: (tx, who) => getTarget(tx, who.jurisdictionId, uuid),
    permit: deed.permit,
    check: (state, at) => deed.check(at, state),
    revision: ({ row }) => row.recordRevision,
    decide(state, at) {
      const changes = deed.changes(state);
      return { facts: changes.length === 0 ? [] : [targetFact(deed.fact, uuid, at, { changes })] };
    },
    async store(tx, _state, { facts }) {
      if (facts.length > 0) await deed.store(tx, uuid);
    },
    answer: () => ({ targetId: uuid }),
  });
}

/** Sets a target's standing with its day (R018). */
export function setTargetStatus(hub: Hub, actor: Actor | null, input: SetTargetStatusInput): Promise<TargetAnswer> {
  const { status, on } = input;
  return setOnTarget(hub, actor, {
    mutation: 'setTargetStatus',
    fact: 'TARGET_STATUS_SET',
    input,
    permit: targetPermits.save,
    check: ({ today }, { row }) => [
      ...dayProblems(on, today),
      ...notBefore(on, row.registeredOn ?? null, BEFORE_REGISTRATION),
    ],
    changes: ({ row }) => changesBetween({ status: row.status, statusOn: row.statusOn }, { status, statusOn: on }, []),
    store: (tx, uuid) =>
      tx.rows('update targets set status = $2, status_on = $3, revision = revision + 1 where id = $1', [
        uuid,
        status,
        on,
      ]),
  });
}

/** Sets a target's risk class with its source and day; earlier ones stay in its history (R017). */
export function setTargetClass(hub: Hub, actor: Actor | null, input: SetTargetClassInput): Promise<TargetAnswer> {
  const riskClass = input.riskClass === 'UNRATED' ? null : input.riskClass;
  const source = plainSource(input.source);
  const { on } = input;
  return setOnTarget(hub, actor, {
    mutation: 'setTargetClass',
    fact: 'TARGET_CLASS_SET',
    input,
    permit: targetPermits.save,
    check: ({ today }, { row }) => [
      ...dayProblems(on, today),
      ...notBefore(on, row.riskClassOn ?? null, LATER_CLASS),
      ...sourceProblems(source),
    ],
    changes: ({ row: { riskClass: was, riskClassSource, riskClassOn } }) =>
      changesBetween(
        { riskClass: was, riskClassSource, riskClassOn },
        { riskClass, riskClassSource: source, riskClassOn: on },
        [],
      ),
    store: (tx, uuid) =>
      tx.rows(
        'update targets set risk_class = $2, risk_source = $3, risk_on = $4, revision = revision + 1 where id = $1',
        [uuid, riskClass, source, on],
      ),
  });
}

/** Reads what is masked; that it was read, by whom and why, is a fact (R021). */
export function unmaskTarget(hub: Hub, actor: Actor | null, input: UnmaskTargetInput): Promise<TargetAnswer> {
  const uuid = targetUuid(input.targetId);
  return perform<TargetState, Decided, TargetAnswer>(hub, actor, {
    mutation: 'unmaskTarget',
    input,
    chains: ofJurisdiction(actor),
    load: (tx, who) => getTarget(tx, who.jurisdictionId, uuid),
    permit: targetPermits.unmask,
    check: () => reasonProblems(input.reason),
    decide: (_state, at) => ({ facts: [targetFact('TARGET_UNMASKED', uuid, at, { reason: input.reason.trim() })] }),
    store: () => Promise.resolve(),
    answer: () => ({ targetId: uuid }),
  });
}
