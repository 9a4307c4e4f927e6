import type { Hmac } from './digest.ts';
import type { DutyLine, InspectorLine, RecusalLine, TeamLine } from './files.ts';
import { byTicket } from './targets.ts';
import { compareText, sortTexts } from './text.ts';

/** What a department lacks: a specialty, or `team` where its people are too few. */
export type Shortage = { department: string; specialty: string };

/** What the teams of one plan are made from. `visits` are the drawn keys in the order of visits. */
export type TeamsInput = {
  visits: readonly string[];
  inspectors: readonly InspectorLine[];
  recusals: readonly RecusalLine[];
  duties: readonly DutyLine[];
};

/** Who may go, with the teams already given. The ticket is signed once it decides something: most never do. */
class Candidate {
  readonly inspector: InspectorLine;
  readonly given: number;
  private readonly sign: () => string;
  private signed: string | undefined;

  constructor(inspector: InspectorLine, given: number, sign: () => string) {
    this.inspector = inspector;
    this.given = given;
    this.sign = sign;
  }

  get key(): string {
    return this.inspector.certificate;
  }

  get ticket(): string {
    return (this.signed ??= this.sign());
  }
}

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
    teams.push({ key: duty.key, department: duty.department, certificates: team.map((one) => one.key) });
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
    return candidates
      .filter((one) => !team.includes(one))
      .sort((a, b) => a.given - b.given || byTicket(a, b))
      .map(({ key: certificate }) => certificate);
  }
  return [];
}

/**
 * Who takes the place of a member of a team after the draw: the first of the order who may come and keeps the specialties
 * that the team must hold. Null where nobody does. `team` are the certificates now, `mayCome` says who can act today.
 */
export function successorOf(
  hmac: Hmac,
  input: TeamsInput,
  { key, department, leaving, team }: { key: string; department: string; leaving: string; team: readonly string[] },
  mayCome: (certificate: string) => boolean,
): string | null {
  const duty = input.duties.find((one) => one.key === key && one.department === department);
  const specialtiesOf = (certificate: string): readonly string[] =>
    input.inspectors.find((one) => one.certificate === certificate)?.specialties ?? [];
  const staying = team.filter((certificate) => certificate !== leaving);
  const kept = new Set(staying.flatMap(specialtiesOf));
  const owed = (duty?.specialties ?? []).filter((one) => specialtiesOf(leaving).includes(one) && !kept.has(one));
  const fits = (certificate: string): boolean =>
    !team.includes(certificate) &&
    mayCome(certificate) &&
    owed.every((specialty) => specialtiesOf(certificate).includes(specialty));
  return substitutes(hmac, input, key, department).find(fits) ?? null;
}

function* fillAll(hmac: Hmac, { visits, inspectors, recusals, duties }: TeamsInput): Generator<Filled> {
  const dutiesOfKey = grouped(duties, (duty) => duty.key);
  const people = grouped(inspectors, (inspector) => inspector.department);
  const recusalsOfKey = grouped(recusals, (recusal) => recusal.key);
  const given = new Map<InspectorLine, number>();
  for (const key of visits) {
    const owed = dutiesOfKey.get(key) ?? [];
    const recused = new Set(recusalsOfKey.get(key)?.map(({ certificate }) => certificate));
    for (const duty of [...owed].sort((a, b) => compareText(a.department, b.department))) {
      const candidates = (people.get(duty.department) ?? [])
        .filter(({ certificate }) => !recused.has(certificate))
        .map((inspector) => {
          const sign = (): string => hmac(`inspector\t${key}\t${duty.department}\t${inspector.certificate}`);
          return new Candidate(inspector, given.get(inspector) ?? 0, sign);
        });
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
    const first = firstOf(candidates.filter(holds));
    if (first) team.push(first);
    else lacking.push(specialty);
  }
  while (team.length < duty.minimum) {
    const next = firstOf(candidates.filter((one) => !team.includes(one)));
    if (!next) break;
    team.push(next);
  }
  if (team.length < duty.minimum) lacking.push('team');
  return { duty, team: team.sort(byTicket), candidates, lacking };
}

/** The first by teams already given, then by ticket. */
function firstOf(candidates: readonly Candidate[]): Candidate | undefined {
  let fewest = Infinity;
  for (const { given } of candidates) if (given < fewest) fewest = given;
  let first: Candidate | undefined;
  for (const one of candidates) {
    if (one.given === fewest && (first === undefined || byTicket(one, first) < 0)) first = one;
  }
  return first;
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
