import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { isStorable } from '../../kernel/broken-text.ts';
import { localDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { SaveInspectorInput } from '../../../schema/registry/inspector-inputs.ts';
import { changesBetween } from '../record-changes.ts';
import {
  alreadyThere,
  personFields,
  type PersonFields,
  personProblems,
  undoesVerification,
  unlessCertified,
} from './inspector.ts';
import { inspectorFact, type PersonAnswer } from './inspector.actions.ts';
import { inspectorPermits } from './inspector.permits.ts';
import {
  findByCertificate,
  findByIdentity,
  findFreeAccount,
  getPerson,
  identityDigest,
  inspectorUuid,
  type PersonState,
  writePerson,
} from './inspector-write.store.ts';
import { unknownRefusal, unknownSpecialties } from './specialties.store.ts';

interface State {
  before: PersonState | null;
  /** Null where the department that was named is none. */
  departmentId: string | null;
  fields: PersonFields;
  accountId: string | null;
  problems: Problem[];
  unknown: string[];
}

interface Decision extends Decided {
  changed: boolean;
  staysVerified: boolean;
}

const UNTOLD = ['name', 'certificateNumber', 'identityNumber', 'phone', 'username'] as const;

const isGiven = (id: string | null | undefined): id is string => id !== null && id !== undefined;

async function load(hub: Hub, tx: Tx, who: Actor, input: SaveInspectorInput, uuid: string): Promise<State> {
  const today = localDate(hub.clock.now());
  const directory = await directoryOf(hub, tx);
  const before = isGiven(input.inspectorId) ? await getPerson(hub, tx, who.jurisdictionId, uuid, today) : null;
  const named = isGiven(input.departmentCode) ? directory.byCode(input.departmentCode) : undefined;
  const departmentId =
    before?.departmentId ??
    (isGiven(input.departmentCode)
      ? named?.jurisdictionId === who.jurisdictionId
        ? named.uuid
        : null
      : who.departmentId);
  const fields = personFields(input, before?.fields);
  const moved = before !== null && isGiven(input.departmentCode) && named?.uuid !== before.departmentId;
  const problems = [
    ...(before === null ? missing(input, departmentId) : moved ? [unknownDepartment()] : []),
    ...personProblems(fields, today),
  ];
  const state: State = { before, departmentId, fields, accountId: null, problems, unknown: [] };
  if (problems.length > 0 || departmentId === null) return state;
  state.accountId = await accountOf(tx, fields, departmentId, uuid, problems);
  const { certificateNumber } = fields;
  const holder = certificateNumber === null ? null : await findByCertificate(tx, certificateNumber);
  if (holder !== null && holder !== uuid) {
    problems.push({
      path: 'certificateNumber',
      problem: text('该执法证号已登记', 'this certificate number is in the registry already'),
    });
  }
  const { identityNumber } = fields;
  if (identityNumber !== null) {
    const others = await findByIdentity(tx, [identityDigest(hub.vault, identityNumber)]);
    const other = others.find((one) => one.uuid !== uuid);
    if (other !== undefined) problems.push(alreadyThere(directory.byId(other.departmentId).shortName));
  }
  return { ...state, unknown: await unknownSpecialties(tx, fields.specialties) };
}

async function accountOf(tx: Tx, { username }: PersonFields, departmentId: string, uuid: string, problems: Problem[]) {
  if (username === null) return null;
  const accountId = isStorable(username) ? await findFreeAccount(tx, username, departmentId, uuid) : null;
  if (accountId === null) {
    problems.push({
      path: 'username',
      problem: text(
        '本部门没有可关联的该执法人员账号',
        'the department has no inspector’s account of this name that is free',
      ),
    });
  }
  return accountId;
}

function unknownDepartment(): Problem {
  return {
    path: 'departmentCode',
    problem: text(
      '请选择本地的部门；已有记录不能换部门',
      'name a department of the jurisdiction; a record keeps its own',
    ),
  };
}

function missing(input: SaveInspectorInput, departmentId: string | null): Problem[] {
  const problems: Problem[] = [];
  if (departmentId === null) {
    problems.push(unknownDepartment());
  }
  if (!isGiven(input.name)) problems.push({ path: 'name', problem: text('请填写姓名', 'name must be given') });
  return problems;
}

/** Enters a person or changes their record (R020 to R027). */
export function saveInspector(hub: Hub, actor: Actor | null, input: SaveInspectorInput): Promise<PersonAnswer> {
  const uuid = isGiven(input.inspectorId) ? inspectorUuid(input.inspectorId) : newId();
  // A plain hash of the input is kept to know a repetition by; of a number it would be found by trying all.
  const blind = (value: string | null | undefined, field: string) =>
    isGiven(value) ? hub.vault.digest(value, field) : value;
  const remembered = {
    ...input,
    identityNumber: blind(input.identityNumber, 'identity'),
    phone: blind(input.phone, 'phone'),
  };
  return perform<State, Decision, PersonAnswer>(hub, actor, {
    mutation: 'saveInspector',
    input: remembered,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    load: (tx, who) => load(hub, tx, who, input, uuid),
    permit: (who, { departmentId }) => inspectorPermits.save(who, departmentId ?? who.departmentId ?? ''),
    check: ({ problems }) => problems,
    revision: ({ before }) => before?.revision ?? 0,
    decide({ before, fields, unknown }, at) {
      const refused = unlessCertified(fields);
      if (refused !== null) throw refused;
      if (unknown.length > 0) throw unknownRefusal(unknown);
      const changes = changesBetween(before?.fields ?? null, fields, UNTOLD);
      const kind = before === null ? 'INSPECTOR_ADDED' : 'INSPECTOR_CHANGED';
      const staysVerified = before !== null && before.verifiedAt !== null && !undoesVerification(changes);
      const changed = changes.length > 0;
      return { changed, staysVerified, facts: changed ? [inspectorFact(kind, uuid, at, { changes })] : [] };
    },
    async store(tx, { departmentId, accountId, fields }, { changed, staysVerified }) {
      if (changed) await writePerson(hub, tx, { uuid, departmentId: departmentId!, accountId, fields, staysVerified });
    },
    answer: () => ({ inspectorId: uuid }),
  });
}
