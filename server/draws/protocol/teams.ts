import type { Hmac } from './digest.ts';
import type { DutyLine, InspectorLine, RecusalLine, TeamLine } from './files.ts';
import { compareBytes, compareText, sortTexts, utf8 } from './text.ts';

/** What a department lacks: a specialty, or `team` where its people are too few. */
export type Shortage = { department: string; specialty: string };

/** What the teams of one plan are made from. `visits` are the drawn keys in the order of visits. */
export type TeamsInput = {
  visits: readonly string[];
  inspectors: readonly InspectorLine[];
  recusals: readonly RecusalLine[];
  duties: readonly DutyLine[];
};

type Candidate = { inspector: InspectorLine; ticket: Uint8Array; given: number };
type Filled = { duty: DutyLine; team: Candidate[]; candidates: Candidate[]; lacking: string[] };

/**
 * The teams of a plan in the order of visits, then of departments, the responsible first (R072, R073); or
 * everything that is short over all targets, sorted, in which case no team stands. Duties of keys that are
 * not among the visits are left out.
 */
export function assignTeams(hmac: Hmac, input: TeamsInput): { teams: TeamLine[] } | { short: Shortage[] } {
  const teams: TeamLine[] = [];
  const short = new Map<string, Shortage>();
  for (const { duty, team, lacking } of fillAll(hmac, input)) {
    teams.push({ key: duty.key, department: duty.department, certificates: certificatesOf(team) });
    for (const specialty of lacking) {
      short.set(`${duty.department}\t${specialty}`, { department: duty.department, specialty });
    }
  }
  if (short.size === 0) return { teams };
  return { short: sortTexts(short.keys()).map((name) => short.get(name) as Shortage) };
}

/** The candidates left for one team after the draw, next first: who steps in for a member, by certificate. */
export function substitutes(hmac: Hmac, input: TeamsInput, key: string, department: string): string[] {
  for (const { duty, team, candidates } of fillAll(hmac, input)) {
    if (duty.key !== key || duty.department !== department) continue;
    return candidates.filter((one) => !team.includes(one)).map((one) => one.inspector.certificate);
  }
  return [];
}

function* fillAll(hmac: Hmac, { visits, inspectors, recusals, duties }: TeamsInput): Generator<Filled> {
  const dutiesOfKey = grouped(duties, (duty) => duty.key);
  const people = grouped(inspectors, (inspector) => inspector.department);
  const recused = new Set(recusals.map(({ key, certificate }) => `${key}\t${certificate}`));
  const given = new Map<InspectorLine, number>();
  for (const key of visits) {
    const owed = dutiesOfKey.get(key) ?? [];
    for (const duty of [...owed].sort((a, b) => compareText(a.department, b.department))) {
      const candidates = (people.get(duty.department) ?? [])
        .filter(({ certificate }) => !recused.has(`${key}\t${certificate}`))
        .map((inspector) => ({
          inspector,
          ticket: hmac(utf8(`inspector\t${key}\t${duty.department}\t${inspector.certificate}`)),
          given: given.get(inspector) ?? 0,
        }))
        .sort((a, b) => a.given - b.given || byTicket(a, b));
      const filled = fill(duty, candidates);
      for (const { inspector } of filled.team) given.set(inspector, (given.get(inspector) ?? 0) + 1);
      yield filled;
    }
  }
}

/** Specialties first, so that nobody is taken for number's sake in place of the one who can do the work. */
function fill(duty: DutyLine, candidates: Candidate[]): Filled {
  const team: Candidate[] = [];
  const lacking: string[] = [];
  for (const specialty of sortTexts(duty.specialties)) {
    const holds = ({ inspector }: Candidate): boolean => inspector.specialties.includes(specialty);
    if (team.some(holds)) continue;
    const first = candidates.find(holds);
    if (first) team.push(first);
    else lacking.push(specialty);
  }
  for (const candidate of candidates) {
    if (team.length >= duty.minimum) break;
    if (!team.includes(candidate)) team.push(candidate);
  }
  if (team.length < duty.minimum) lacking.push('team');
  return { duty, team: team.sort(byTicket), candidates, lacking };
}

function grouped<T>(members: readonly T[], nameOf: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groups.get(nameOf(member));
    if (group) group.push(member);
    else groups.set(nameOf(member), [member]);
  }
  return groups;
}

function certificatesOf(team: readonly Candidate[]): string[] {
  return team.map(({ inspector }) => inspector.certificate);
}

function byTicket(a: Candidate, b: Candidate): number {
  return compareBytes(a.ticket, b.ticket) || compareText(a.inspector.certificate, b.inspector.certificate);
}
