import { joinList, joinSorted, nameField, splitList, splitSorted, stratumField, wholeField } from './fields.ts';
import type { Stratum } from './fields.ts';
import { readLines, writeLines } from './line-file.ts';
import type { LineFormat } from './line-file.ts';
import { ProtocolError } from './problem.ts';
import { requireHex32 } from './text.ts';

/** A target that can be drawn. `weight` is its number of chances, 1 to 100 (R062). */
export type FrameLine = { stratum: Stratum; key: string; weight: number };
/** A stratum's number of targets in the frame, and how many of them are drawn (R052). */
export type RulesLine = { stratum: Stratum; size: number; take: number };
/** An inspector who may act for a department in this plan. */
export type InspectorLine = { department: string; certificate: string; specialties: string[] };
/** An inspector who must not visit a target (R076). */
export type RecusalLine = { key: string; certificate: string };
/** The team that a department owes a drawn target: least number of people (R073) and specialties. */
export type DutyLine = { key: string; department: string; minimum: number; specialties: string[] };
/** A department's team for a target; the responsible inspector stands first (R072). */
export type TeamLine = { key: string; department: string; certificates: string[] };
/** A drawn target; `ticket` is 64 hex digits. */
export type DrawnLine = { ticket: string; stratum: Stratum; key: string };

const MOST_TARGETS = 1_000_000_000;
const MOST_PEOPLE = 1000;

/** The columns, bounds and uniqueness of each file (draw protocol, version 1). */
const FRAME: LineFormat<FrameLine> = {
  kind: 'frame',
  columns: 3,
  sorted: true,
  encode: (line) => [line.stratum, line.key, String(line.weight)],
  decode: ([stratum = '', key = '', weight = '']) => ({
    stratum: stratumField(stratum),
    key: nameField(key, "A target's key"),
    weight: wholeField(weight, 'A weight', 1, 100),
  }),
  identity: (line) => line.key,
};

const RULES: LineFormat<RulesLine> = {
  kind: 'rules',
  columns: 3,
  sorted: true,
  encode: (line) => [line.stratum, String(line.size), String(line.take)],
  decode: ([stratum = '', sizeText = '', take = '']) => {
    const size = wholeField(sizeText, "A stratum's size", 1, MOST_TARGETS);
    return { stratum: stratumField(stratum), size, take: wholeField(take, "A stratum's take", 0, size) };
  },
  identity: (line) => line.stratum,
};

const INSPECTORS: LineFormat<InspectorLine> = {
  kind: 'inspectors',
  columns: 3,
  sorted: true,
  encode: (line) => [line.department, line.certificate, joinSorted(line.specialties, 'A specialty')],
  decode: ([department = '', certificate = '', specialties = '']) => ({
    department: nameField(department, 'A department'),
    certificate: splitOne(certificate),
    specialties: splitSorted(specialties, 'A specialty'),
  }),
  // Recusals name a certificate alone, so a certificate must mean one person of one department.
  identity: (line) => line.certificate,
};

const RECUSALS: LineFormat<RecusalLine> = {
  kind: 'recusals',
  columns: 2,
  sorted: true,
  encode: (line) => [line.key, line.certificate],
  decode: ([key = '', certificate = '']) => ({
    key: nameField(key, "A target's key"),
    certificate: splitOne(certificate),
  }),
  identity: (line) => `${line.key}\t${line.certificate}`,
};

const DUTIES: LineFormat<DutyLine> = {
  kind: 'duties',
  columns: 4,
  sorted: true,
  encode: (line) => [line.key, line.department, String(line.minimum), joinSorted(line.specialties, 'A specialty')],
  decode: ([key = '', department = '', minimum = '', specialties = '']) => ({
    key: nameField(key, "A target's key"),
    department: nameField(department, 'A department'),
    minimum: wholeField(minimum, "A team's minimum", 1, MOST_PEOPLE),
    specialties: splitSorted(specialties, 'A specialty'),
  }),
  identity: (line) => `${line.key}\t${line.department}`,
};

const DRAWN: LineFormat<DrawnLine> = {
  kind: 'drawn',
  columns: 3,
  sorted: true,
  encode: (line) => [line.ticket, line.stratum, line.key],
  decode: ([ticket = '', stratum = '', key = '']) => {
    requireHex32(ticket, 'A ticket');
    return { ticket, stratum: stratumField(stratum), key: nameField(key, "A target's key") };
  },
  identity: (line) => line.key,
};

const TEAMS: LineFormat<TeamLine> = {
  kind: 'teams',
  columns: 3,
  sorted: false,
  encode: (line) => [line.key, line.department, joinList(line.certificates, 'A certificate')],
  decode: ([key = '', department = '', certificates = '']) => ({
    key: nameField(key, "A target's key"),
    department: nameField(department, 'A department'),
    certificates: splitList(nameField(certificates, 'A team'), 'A certificate'),
  }),
  identity: (line) => `${line.key}\t${line.department}`,
};

/** The frame file, sorted; refuses a key told twice and `*` beside risk classes. */
export function writeFrameFile(lines: Iterable<FrameLine>): string {
  const list = [...lines];
  requireOneKind(list);
  return writeLines(FRAME, list);
}

/** The lines of a frame file, in byte order; throws a ProtocolError where it is malformed. */
export function readFrameFile(text: string): FrameLine[] {
  const lines = readLines(FRAME, text);
  requireOneKind(lines);
  return lines;
}

/** Each pair writes a file in its prescribed order and reads one strictly, throwing a ProtocolError. */
export const writeRulesFile = (lines: Iterable<RulesLine>): string => writeLines(RULES, lines);
export const readRulesFile = (text: string): RulesLine[] => readLines(RULES, text);
export const writeInspectorsFile = (lines: Iterable<InspectorLine>): string => writeLines(INSPECTORS, lines);
export const readInspectorsFile = (text: string): InspectorLine[] => readLines(INSPECTORS, text);
export const writeRecusalsFile = (lines: Iterable<RecusalLine>): string => writeLines(RECUSALS, lines);
export const readRecusalsFile = (text: string): RecusalLine[] => readLines(RECUSALS, text);
export const writeDutiesFile = (lines: Iterable<DutyLine>): string => writeLines(DUTIES, lines);
export const readDutiesFile = (text: string): DutyLine[] => readLines(DUTIES, text);
export const writeDrawnFile = (lines: Iterable<DrawnLine>): string => writeLines(DRAWN, lines);
/** With `'any'` the byte order is left to the caller. */
export const readDrawnFile = (text: string, order: 'strict' | 'any' = 'strict'): DrawnLine[] =>
  readLines(DRAWN, text, order);
/** Teams keep the order given: that of the visits, then of the departments. */
export const writeTeamsFile = (lines: Iterable<TeamLine>): string => writeLines(TEAMS, lines);
export const readTeamsFile = (text: string): TeamLine[] => readLines(TEAMS, text);

/** A certificate stands in a team's comma list later, so it cannot hold a comma itself. */
function splitOne(certificate: string): string {
  if (certificate.includes(',')) throw new ProtocolError('A certificate must not hold a comma.');
  return nameField(certificate, 'A certificate');
}

function requireOneKind(lines: readonly FrameLine[]): void {
  if (lines.some((line) => line.stratum === '*') && lines.some((line) => line.stratum !== '*')) {
    throw new ProtocolError('The frame file is malformed: it holds both * and risk classes.');
  }
}
