import type { Hmac } from './digest.ts';
import type { Stratum } from './fields.ts';
import type { InspectorReplacement, Replacement } from './proof.ts';
import { reserves, visitOrder } from './targets.ts';
import { substitutes } from './teams.ts';
import { demand } from './verdict.ts';
import type { PlanFiles } from './verify-files.ts';

/**
 * Each replacement has a reason, and its successor comes from the order that the seed gives: the very next
 * reserve for a target, so that a reserve passed over shows as a replacement of its own. For an inspector, who
 * must be in the team by then, a remaining candidate who has not left it before: whom leave or a specialty to be kept
 * passes over no file tells.
 */
export function verifyReplacements(plan: PlanFiles, hmac: Hmac): void {
  const teams = new Map<string, Team>();
  for (const one of plan.replacements) {
    const place = { plan: plan.number, key: one.target };
    demand(one.reason.trim() !== '', 'REPLACEMENT', `A replacement at ${one.target} gives no reason.`, place);
    if (isOfInspector(one)) verifyInspector(one, plan, hmac, teams);
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
    // Who was next among those not drawn, a proof without their lines does not tell.
    demand(
      due === by || plan.lines === 'DRAWN',
      'REPLACEMENT',
      `${target} is replaced by ${by}; the next ticket is that of ${due ?? 'nobody'}.`,
      place,
    );
    standing.delete(target);
    standing.set(by, stratum);
  }
}

/** A team as replacements leave it, those who have left it, and who is still to step in, next first. */
interface Team {
  members: readonly string[];
  gone: string[];
  candidates: readonly string[];
}

function verifyInspector(one: InspectorReplacement, plan: PlanFiles, hmac: Hmac, teams: Map<string, Team>): void {
  const place = { plan: plan.number, key: one.target, department: one.department };
  const keys = plan.drawn.map(({ key }) => key);
  // The team of a reserve is formed after the run and stands in no file of the proof.
  if (!keys.includes(one.target)) return;
  const name = `${one.target}\t${one.department}`;
  let team = teams.get(name);
  if (team === undefined) {
    const sent = plan.teams.find(({ key, department }) => key === one.target && department === one.department);
    const visits = visitOrder(hmac, keys);
    const candidates = substitutes(hmac, { ...plan, visits }, one.target, one.department);
    teams.set(name, (team = { members: sent?.certificates ?? [], gone: [], candidates }));
  }
  const { members, gone, candidates } = team;
  demand(
    members.includes(one.certificate),
    'REPLACEMENT',
    `${one.certificate} is replaced, but is not in the team of ${one.department} for ${one.target} by then.`,
    place,
  );
  demand(
    candidates.includes(one.by) && !members.includes(one.by) && !gone.includes(one.by),
    'REPLACEMENT',
    `${one.by} is no further candidate of ${one.department} for ${one.target}.`,
    place,
  );
  gone.push(one.certificate);
  team.members = members.map((member) => (member === one.certificate ? one.by : member));
}

function isOfInspector(one: Replacement): one is InspectorReplacement {
  return 'certificate' in one;
}
