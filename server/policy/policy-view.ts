import { possibility } from '../action/possibility.ts';
import type { Actor } from '../kernel/actor.ts';
import type { LocalDate } from '../kernel/clock.ts';
import { globalId } from '../kernel/ids.ts';
import type { Language } from '../kernel/text.ts';
import type { Clause } from '../../schema/clause.ts';
import type { PolicyChange, PolicyDecision, PolicyEntry } from '../../schema/policy/policy.ts';
import type { PolicyKey as KeyView } from '../../schema/policy/policy-value.ts';
import { stateOn, withdrawRefusal } from './decision.ts';
import type { Place, StoredDecision } from './decisions.store.ts';
import { definitionOf, meaningOf, type PolicyKey } from './keys.ts';
import { policyPermits } from './policy.permits.ts';
import { settingView } from './shown.ts';
import { heldOn, heldSince, nextTurn } from './succession.ts';

export function keyView(key: PolicyKey, language: Language): KeyView {
  const { group, name, kind, none, inForce, readBy, requirement } = definitionOf(key);
  return {
    code: key,
    group,
    name: name[language],
    meaning: meaningOf(key)[language],
    type: kind.type,
    unit: kind.unit?.[language] ?? null,
    min: kind.min ?? null,
    max: kind.max ?? null,
    mostDays: kind.mostDays ?? null,
    none: none?.[language] ?? null,
    options: (kind.options ?? []).map((option) => ({ ...option, name: option.name[language] })),
    inForce,
    readBy: readBy[language],
    requirement,
  };
}

export function clauseView(key: PolicyKey, { document, article }: Omit<Clause, 'id'>): Clause | null {
  return document === '' ? null : { id: definitionOf(key).requirement, document, article };
}

/** What one key's decisions give on a day. */
function holding(key: PolicyKey, held: StoredDecision | null, lineage: readonly Place[], language: Language) {
  const { undecided } = definitionOf(key);
  return {
    value: settingView(key, held === null ? undecided.value : held.value, language),
    origin: held === null ? ('UNDECIDED' as const) : held.depth === 0 ? ('OWN' as const) : ('INHERITED' as const),
    source: lineage.find(({ id }) => id === held?.jurisdictionId) ?? null,
    clause: clauseView(key, held ?? undecided),
  };
}

function changeAfter(
  key: PolicyKey,
  day: LocalDate,
  decisions: readonly StoredDecision[],
  lineage: readonly Place[],
  language: Language,
): PolicyChange | null {
  const on = nextTurn(day, decisions);
  return on === null ? null : { on, ...holding(key, heldOn(on, decisions), lineage, language) };
}

/** What holds for a key on a day, by the decisions on it of a jurisdiction and those above. */
export function entryView(
  key: PolicyKey,
  day: LocalDate,
  decisions: readonly StoredDecision[],
  lineage: readonly Place[],
  language: Language,
): PolicyEntry {
  const held = heldOn(day, decisions);
  return {
    key: keyView(key, language),
    ...holding(key, held, lineage, language),
    since: heldSince(day, decisions),
    until: held?.validTo ?? null,
    preset: held?.preset ?? null,
    nextChange: changeAfter(key, day, decisions, lineage, language),
  };
}

export interface Reading {
  actor: Actor;
  language: Language;
  today: LocalDate;
}

/** A decision as the API shows it. */
export function decisionView(
  decision: StoredDecision,
  places: readonly Omit<Place, 'depth'>[],
  isNewest: boolean,
  { actor, language, today }: Reading,
): PolicyDecision {
  const { key, inherits, value, preset, decidedAt, withdrawnAt } = decision;
  const state = stateOn(today, decision, isNewest);
  return {
    id: globalId('PolicyDecision', decision.id),
    key: keyView(key, language),
    jurisdiction: places.find(({ id }) => id === decision.jurisdictionId)!,
    value: inherits ? null : settingView(key, value, language),
    validFrom: decision.validFrom,
    validTo: decision.validTo,
    clause: clauseView(key, decision)!,
    preset,
    decidedAt: new Date(decidedAt),
    decidedBy: decision.decidedBy,
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
    withdrawReason: decision.withdrawReason,
    state,
    viewerCanWithdraw: possibility(
      policyPermits.decide(actor, decision.jurisdictionId) ?? withdrawRefusal(state),
      language,
    ),
  };
}
