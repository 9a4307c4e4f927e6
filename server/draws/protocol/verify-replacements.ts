import type { Hmac } from './digest.ts';
import type { Stratum } from './fields.ts';
import type { InspectorReplacement, Replacement } from './proof.ts';
import { reserves, visitOrder } from './targets.ts';
import { substitutes } from './teams.ts';
import { demand } from './verdict.ts';
import type { PlanFiles } from './verify-files.ts';

/**
 * Each replacement has a reason, and its successor comes from the order that the seed gives: the very next
 * reserve for a target, so that a reserve passed over shows as a replacement of its own; a remaining candidate
 * of the same team for an inspector, since the specialty to be kept may pass some over.
 */
export function verifyReplacements(plan: PlanFiles, hmac: Hmac): void {
  for (const one of plan.replacements) {
    const place = { plan: plan.number, key: one.target };
    demand(one.reason.trim() !== '', 'REPLACEMENT', `A replacement at ${one.target} gives no reason.`, place);
    if (isOfInspector(one)) verifyInspector(one, plan, hmac);
  }
  verifyTargets(plan, hmac);
}

function verifyTargets(plan: PlanFiles, hmac: Hmac): void {
  const replaced = plan.replacements.filter((one) => !isOfInspector(one));
  const standing = new Map(plan.drawn.map(({ key, stratum }) => [key, stratum]));
  const waiting = new Map<Stratum, string[]>();
  for (const { target, by } of replaced) {
    const place = { plan: plan.number, key: target };
    const stratum = standing.get(target);
    demand(
      stratum !== undefined,
      'REPLACEMENT',
      `${target} is replaced, but was not drawn or is replaced already.`,
      place,
    );
    if (!waiting.has(stratum)) {
      const rule = plan.rules.find((line) => line.stratum === stratum);
      const next = rule ? reserves(hmac, plan.frame, rule, replaced.length) : [];
      waiting.set(
        stratum,
        next.map(({ key }) => key),
      );
    }
    const due = waiting.get(stratum)?.shift();
    demand(
      due === by,
      'REPLACEMENT',
      `${target} is replaced by ${by}; the next ticket is that of ${due ?? 'nobody'}.`,
      place,
    );
    standing.delete(target);
    standing.set(by, stratum);
  }
}

function verifyInspector(one: InspectorReplacement, plan: PlanFiles, hmac: Hmac): void {
  const place = { plan: plan.number, key: one.target, department: one.department };
  const keys = plan.drawn.map(({ key }) => key);
  // The team of a reserve is formed after the run and stands in no file of the proof.
  if (!keys.includes(one.target)) return;
  const candidates = substitutes(hmac, { ...plan, visits: visitOrder(hmac, keys) }, one.target, one.department);
  demand(
    candidates.includes(one.by),
    'REPLACEMENT',
    `${one.by} is no further candidate of ${one.department} for ${one.target}.`,
    place,
  );
}

function isOfInspector(one: Replacement): one is InspectorReplacement {
  return 'certificate' in one;
}
