import type { Hub } from '../../action/hub.ts';
import { type Actor, holds } from '../../kernel/actor.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { InspectorSetting, SetInspectorsInput } from '../../../schema/registry/inspector-setting.ts';
import type { BulkAnswer } from '../bulk.ts';
import { holdsThat, storable } from '../conditions.ts';
import { type PassedOver, type Settling, settles } from '../passed-over.ts';
import { type Changed, changesBetween } from '../record-changes.ts';
import { type BulkPerson, performOnPeople, type Selection } from './bulk.ts';
import { MOST_SPECIALTIES, undoesVerification } from './inspector.ts';
import { inspectorFact } from './inspector.actions.ts';
import { inspectorPermits } from './inspector.permits.ts';
import { type PlainSetting, plainSetting, resettled, settingProblems } from './setting.ts';
import { unknownRefusal, unknownSpecialties } from './specialties.store.ts';

/** What a setting does to the people that it changes, and whom it passes over. */
interface Setting extends Settling {
  changes(person: BulkPerson): Changed[];
  store(tx: Tx, people: readonly BulkPerson[]): Promise<unknown>;
}

const WITH_A_FILTER = text('按编号选人时不再指定部门', 'it goes with a filter alone');
const TOO_MANY = text(
  `改后专长超过 ${MOST_SPECIALTIES} 项，请先去掉不用的`,
  `They would hold more than ${MOST_SPECIALTIES} specialties; take some off first`,
);

const ELSEWHERE = text('不是本部门人员，由其所在部门维护', 'Their own department keeps these records');

const tooMany = ({ add, remove }: PlainSetting): PassedOver => ({
  reason: TOO_MANY,
  condition: holdsThat(
    (a, r, most) => `(cardinality(array(select unnest(specialties) except select unnest(${r}::text[])
      union select unnest(${a}::text[]))) > ${most})`,
    add,
    remove,
    MOST_SPECIALTIES,
  ),
});

function differs({ station, add, remove }: PlainSetting) {
  const held = '(not specialties @> ';
  if (station === undefined)
    return holdsThat((a, r) => `${held}${a}::text[] or specialties && ${r}::text[])`, add, remove);
  return holdsThat(
    (a, r, s) => `${held}${a}::text[] or specialties && ${r}::text[] or station is distinct from ${s}::text)`,
    add,
    remove,
    station,
  );
}

/** Each department keeps its own people; administrators keep all. */
const elsewhere = ({ departmentId }: Actor): PassedOver => ({
  reason: ELSEWHERE,
  condition: holdsThat((p) => `(department_id <> ${p}::uuid)`, departmentId),
});

/** A setting that has no problems, for whoever asks for it; refuses codes that the taxonomy does not have (R025). */
export async function settingOf(reader: Reader, who: Actor, set: InspectorSetting): Promise<Setting> {
  const { station, ...codes } = plainSetting(set);
  const setting: PlainSetting = { ...codes, station: station && storable(station) };
  for (const [path, given] of Object.entries({ addSpecialties: setting.add, removeSpecialties: setting.remove })) {
    const unknown = await unknownSpecialties(reader, given);
    if (unknown.length > 0) throw unknownRefusal(unknown, `set.${path}`);
  }
  const after = ({ station: before, specialties }: BulkPerson) => ({
    station: setting.station === undefined ? before : setting.station,
    specialties: resettled(specialties, setting),
  });
  const changes = (person: BulkPerson): Changed[] => {
    const { station: before, specialties } = person;
    return changesBetween({ station: before, specialties }, after(person), []);
  };
  return {
    differs: differs(setting),
    passedOver: [...(holds(who, 'ADMINISTRATOR') ? [] : [elsewhere(who)]), tooMany(setting)],
    changes,
    // What a change leaves of a verification is what it leaves where one record is saved (R024).
    store: (tx, people) =>
      tx.rows(
        `update inspectors i set station = u.station, specialties = u.specialties, revision = i.revision + 1,
           verified_at = case when u."staysVerified" then i.verified_at end,
           verified_by = case when u."staysVerified" then i.verified_by end
         from json_to_recordset($1::json) as u(id uuid, station text, specialties text[], "staysVerified" boolean)
         where i.id = u.id`,
        [
          JSON.stringify(
            people.map((person) => ({
              id: person.id,
              ...after(person),
              staysVerified: !undoesVerification(changes(person)),
            })),
          ),
        ],
      ),
  };
}

/** What is wrong with a setting and with how its people are selected, beside ids and filter. */
export function problemsOf({ inspectorIds, departmentCode }: Selection, set: InspectorSetting): Problem[] {
  const bothNamed = inspectorIds != null && departmentCode != null;
  return [...(bothNamed ? [{ path: 'departmentCode', problem: WITH_A_FILTER }] : []), ...settingProblems(set)];
}

/** Sets station and specialties of many people; those that may not change are passed over. */
export function setInspectors(hub: Hub, actor: Actor | null, input: SetInspectorsInput): Promise<BulkAnswer> {
  return performOnPeople(hub, actor, {
    mutation: 'setInspectors',
    input,
    permit: inspectorPermits.set,
    check: () => problemsOf(input, input.set),
    async prepare(tx, who) {
      const setting = await settingOf(tx, who, input.set);
      return {
        changes: settles(setting),
        facts: (people, at) =>
          people.map((person) =>
            inspectorFact('INSPECTOR_CHANGED', person.id, at, { changes: setting.changes(person) }),
          ),
        store: (tx, people) => setting.store(tx, people),
      };
    },
  });
}
