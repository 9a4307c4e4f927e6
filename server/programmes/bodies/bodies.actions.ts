import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localId, newId } from '../../kernel/ids.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { SaveCoordinatingBodyInput } from '../../../schema/programmes/body-inputs.ts';
import { programmeFact } from '../programme-fact.ts';
import { shortProblems } from '../yearly/words.ts';
import { bodyPermits } from './body.permits.ts';
import { type BodyRow, findBodies, getBody, putBody } from './bodies.store.ts';

export interface BodyAnswer {
  bodyId: string;
}

export const bodyFact = (kind: string, at: Moment, bodyId: string, told: Record<string, unknown> = {}) =>
  programmeFact(kind, at, { body: bodyId, ...told });

interface State {
  before: BodyRow | null;
  /** Of the same kind and bureau. */
  rival: BodyRow | null;
  departments: ReadonlyMap<string, string>;
}

function inputProblems(input: SaveCoordinatingBodyInput, { before, departments }: State): Problem[] {
  const problems = shortProblems(input.name, 'name');
  const say = (path: string, zh: string, en: string) => problems.push({ path, problem: text(zh, en) });
  const bureau = input.departmentCode ?? null;
  if ((input.kind === 'LEADING_GROUP') !== (bureau !== null)) {
    say('departmentCode', '只有领导小组须写明所在部门', 'a leading group names its bureau, nothing else does');
  } else if (bureau !== null && !departments.has(bureau)) {
    say('departmentCode', '没有这个部门', 'there is no such department');
  }
  if (!departments.has(input.officeCode)) say('officeCode', '没有这个部门', 'there is no such department');
  const isOther =
    before !== null && (before.kind !== input.kind || before.departmentId !== (departments.get(bureau ?? '') ?? null));
  if (isOther) say('kind', '机构的类别和所在部门不能更改', 'what a body is set up as cannot be changed');
  return problems;
}

/** Sets up a coordinating body, or changes its name and office (R046, R048, R049). */
export function saveCoordinatingBody(
  hub: Hub,
  actor: Actor | null,
  input: SaveCoordinatingBodyInput,
): Promise<BodyAnswer> {
  const uuid = newId();
  const idOf = ({ before }: State) => before?.uuid ?? uuid;
  return perform<State, Decided, BodyAnswer>(hub, actor, {
    mutation: 'saveCoordinatingBody',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const before = input.bodyId ? await getBody(tx, who, localId('CoordinatingBody', input.bodyId)) : null;
      const directory = await directoryOf(hub, tx);
      const departments = new Map(directory.inJurisdiction(who.jurisdictionId).map((one) => [one.code, one.uuid]));
      const bureau = departments.get(input.departmentCode ?? '') ?? null;
      const all = before === null ? await findBodies(tx, who.jurisdictionId) : [];
      const rival = all.find((one) => one.kind === input.kind && one.departmentId === bureau) ?? null;
      return { before, rival, departments };
    },
    permit: (who, { before, departments }) =>
      bodyPermits.keep(
        who,
        before ?? { kind: input.kind, departmentId: departments.get(input.departmentCode ?? '') ?? null },
      ),
    check: (state) => inputProblems(input, state),
    revision: ({ before }) => before?.revision ?? 0,
    decide(state, at) {
      if (state.rival !== null) {
        throw refusal.wrongState('SET_UP', text('该机构已经设立，请直接修改', 'It is set up already: change that one'));
      }
      return { facts: [bodyFact('BODY_SAVED', at, idOf(state), { kind: input.kind, name: input.name.trim() })] };
    },
    store: (tx, state, _decision, { actor: by }) =>
      putBody(tx, {
        uuid: idOf(state),
        jurisdictionId: by.jurisdictionId,
        kind: input.kind,
        departmentId: state.departments.get(input.departmentCode ?? '') ?? null,
        officeId: state.departments.get(input.officeCode)!,
        name: input.name.trim(),
      }),
    answer: (state) => ({ bodyId: idOf(state) }),
  });
}
