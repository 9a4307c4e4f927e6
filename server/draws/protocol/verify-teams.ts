import type { Hmac } from './digest.ts';
import type { TeamLine } from './files.ts';
import { visitOrder } from './targets.ts';
import { assignTeams } from './teams.ts';
import { demand } from './verdict.ts';
import type { PlanFiles } from './verify-files.ts';

/** The teams file is the one that inspectors, recusals, duties and seed give (R072, R073). */
export function verifyTeams(plan: PlanFiles, hmac: Hmac): void {
  verifyDuties(plan);
  const number = { plan: plan.number };
  const result = assignTeams(hmac, {
    ...plan,
    visits: visitOrder(
      hmac,
      plan.drawn.map(({ key }) => key),
    ),
  });
  if ('short' in result) {
    const lacking = result.short.map(({ department, specialty }) => `${department} ${specialty}`).join(', ');
    demand(false, 'TEAM_SHORT', `The teams cannot be filled from the inspectors' file; short of: ${lacking}.`, number);
  }
  const told = new Map(plan.teams.map((team) => [nameOf(team), team]));
  for (const due of result.teams) {
    const place = { ...number, key: due.key, department: due.department };
    const team = told.get(nameOf(due));
    demand(team !== undefined, 'TEAM_MISSING', `The team of ${due.department} for ${due.key} is left out.`, place);
    demand(
      team.certificates.join() === due.certificates.join(),
      'TEAM',
      `The team of ${due.department} for ${due.key} is ${due.certificates.join()}, not ${team.certificates.join()}.`,
      place,
    );
  }
  const owed = new Set(result.teams.map(nameOf));
  for (const team of plan.teams) {
    const place = { ...number, key: team.key, department: team.department };
    demand(
      owed.has(nameOf(team)),
      'TEAM_SURPLUS',
      `The team of ${team.department} for ${team.key} follows from no duty.`,
      place,
    );
  }
  const inOrder = plan.teams.every((team, i) => nameOf(team) === nameOf(result.teams[i] as TeamLine));
  demand(inOrder, 'TEAM_ORDER', 'The teams are not in the order of visits, then of departments.', number);
}

/**
 * Duties stand for drawn targets, and for each of them: a door left without a duty would be one drawn and not
 * visited. A plan sealed without any inspector draws targets only.
 */
function verifyDuties({ number, drawn, duties, inspectors }: PlanFiles): void {
  const keys = new Set(drawn.map(({ key }) => key));
  for (const { key, department } of duties) {
    demand(keys.has(key), 'DUTY_SURPLUS', `${department} has a duty at ${key}, which is not drawn.`, {
      plan: number,
      key,
      department,
    });
  }
  if (duties.length === 0 && inspectors.length === 0) return;
  const owed = new Set(duties.map(({ key }) => key));
  for (const key of keys) {
    demand(owed.has(key), 'DUTY_MISSING', `${key} is drawn, but no department has a duty there.`, {
      plan: number,
      key,
    });
  }
}

function nameOf({ key, department }: TeamLine): string {
  return `${key}\t${department}`;
}
