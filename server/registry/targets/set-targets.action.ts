import type { Hub } from '../../action/hub.ts';
import { type Actor, holds } from '../../kernel/actor.ts';
import type { RequirementId } from '../../kernel/clauses.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Tx } from '../../platform/database.ts';
import type { SetTargetsInput, TargetSetting } from '../../../schema/registry/target-setting.ts';
import type { BulkAnswer } from '../bulk.ts';
import { holdsThat, storable } from '../conditions.ts';
import { districtsOf } from '../districts.store.ts';
import { type PassedOver, type Settling, settles } from '../passed-over.ts';
import { type Changed, changesBetween } from '../record-changes.ts';
import { type BulkTarget, performOnTargets } from './bulk.ts';
import { BEFORE_REGISTRATION, LATER_CLASS, plainSource, settingProblems } from './setting.ts';
import { targetFact } from './target.actions.ts';
import { claimedElsewhere, targetPermits } from './target.permits.ts';

interface Forbidden extends PassedOver {
  clause: RequirementId;
}

/** What a setting does: to which targets, and to which of those not. */
export interface Setting extends Settling<Forbidden> {
  fact: string;
  changes(target: BulkTarget): Changed[];
  store(tx: Tx, ids: readonly string[]): Promise<unknown>;
}

const SET = 'update targets set revision = revision + 1';
const OF = 'where id = any($1::uuid[])';

function classSetting(riskClass: string | null, source: string, on: LocalDate): Setting {
  return {
    fact: 'TARGET_CLASS_SET',
    differs: holdsThat(
      (c, s, d) => `(risk_class, risk_source, risk_on) is distinct from (${c}::text, ${s}::text, ${d}::date)`,
      riskClass,
      source,
      on,
    ),
    passedOver: [
      {
        reason: LATER_CLASS,
        clause: 'R017',
        condition: holdsThat((p) => `coalesce(risk_on > ${p}::date, false)`, on),
      },
    ],
    changes: ({ riskClass: was, riskClassSource, riskClassOn }) =>
      changesBetween(
        { riskClass: was, riskClassSource, riskClassOn },
        { riskClass, riskClassSource: source, riskClassOn: on },
        [],
      ),
    store: (tx, ids) =>
      tx.rows(`${SET}, risk_class = $2, risk_source = $3, risk_on = $4 ${OF}`, [ids, riskClass, source, on]),
  };
}

/** Whoever has the standing already keeps the day since which it holds. */
function statusSetting(status: string, on: LocalDate): Setting {
  return {
    fact: 'TARGET_STATUS_SET',
    differs: holdsThat((p) => `status <> ${p}`, status),
    passedOver: [
      {
        reason: BEFORE_REGISTRATION,
        clause: 'R018',
        condition: holdsThat((p) => `coalesce(registered_on > ${p}::date, false)`, on),
      },
    ],
    changes: ({ status: was, statusOn }) => changesBetween({ status: was, statusOn }, { status, statusOn: on }, []),
    store: (tx, ids) => tx.rows(`${SET}, status = $2, status_on = $3 ${OF}`, [ids, status, on]),
  };
}

function districtSetting(districtCode: string): Setting {
  return {
    fact: 'TARGET_CHANGED',
    differs: holdsThat((p) => `district_code is distinct from ${p}`, districtCode),
    passedOver: [],
    changes: ({ districtCode: was }) => changesBetween({ districtCode: was }, { districtCode }, []),
    store: (tx, ids) => tx.rows(`${SET}, district_code = $2 ${OF}`, [ids, districtCode]),
  };
}

/** Where departments claim a target, theirs alone and administrators keep it (R016). */
function elsewhere({ departmentId }: Actor): Forbidden {
  const condition = holdsThat((p) => `(claimants <> '{}' and not claimants @> array[${p}::uuid])`, departmentId);
  return { reason: claimedElsewhere, clause: 'R016', condition };
}

/** A setting that has no problems, for whoever asks for it. */
export function settingOf(who: Actor, { riskClass, source, status, on, districtCode }: TargetSetting): Setting {
  const setting =
    riskClass != null
      ? classSetting(riskClass === 'UNRATED' ? null : riskClass, storable(plainSource(source ?? '')), on ?? '')
      : status != null
        ? statusSetting(status, on ?? '')
        : districtSetting(districtCode ?? '');
  return holds(who, 'ADMINISTRATOR') ? setting : { ...setting, passedOver: [elsewhere(who), ...setting.passedOver] };
}

/** What is wrong with a setting in a jurisdiction; districts are read before, inside a transaction nothing else is. */
export async function problemsIn(
  hub: Hub,
  set: TargetSetting,
): Promise<(who: Actor, today: LocalDate) => ReturnType<typeof settingProblems>> {
  const districts = await districtsOf(hub);
  return ({ jurisdictionId }, today) =>
    settingProblems(set, today, (code) => districts.byCode(code)?.jurisdictionId === jurisdictionId);
}

/** Sets class, standing or district of many targets; those that may not change are passed over. */
export async function setTargets(hub: Hub, actor: Actor | null, input: SetTargetsInput): Promise<BulkAnswer> {
  const problems = await problemsIn(hub, input.set);
  return performOnTargets(hub, actor, {
    mutation: 'setTargets',
    input,
    permit: targetPermits.set,
    check: ({ actor: who, today }) => problems(who, today),
    prepare(_tx, who) {
      const setting = settingOf(who, input.set);
      return Promise.resolve({
        changes: settles(setting),
        facts: (targets, at) =>
          targets.map((target) => targetFact(setting.fact, target.id, at, { changes: setting.changes(target) })),
        store: (tx, targets) =>
          setting.store(
            tx,
            targets.map(({ id }) => id),
          ),
      });
    },
  });
}
