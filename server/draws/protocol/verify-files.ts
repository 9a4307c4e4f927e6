import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import * as files from './files.ts';
import { isWithheld } from './proof.ts';
import type { ProofPlan, SealedDigests, WithheldPlan } from './proof.ts';
import { rulesLines, take } from './rules.ts';
import { linesOf } from './shown-lines.ts';
import type { ShownLines } from './shown-lines.ts';
import { demand, reading } from './verdict.ts';

/** A plan of a proof with its files read. */
export type PlanFiles = Pick<ProofPlan, 'number' | 'rulesAnnounced' | 'amendments' | 'replacements'> & {
  frame: files.FrameLine[];
  rules: files.RulesLine[];
  inspectors: files.InspectorLine[];
  recusals: files.RecusalLine[];
  drawn: files.DrawnLine[];
  duties: files.DutyLine[];
  teams: files.TeamLine[];
  lines: ShownLines;
  /** Targets of the whole frame. */
  frameSize: number;
  /** The drawn file's text, whose order is looked at after its targets. */
  drawnFile: string;
};

/** What a plan's files digest to; of a withheld plan what it tells. */
export type PlanDigests = { number: string } & Pick<SealedDigests, 'frameDigest' | 'rulesDigest'> &
  Partial<SealedDigests & { drawnDigest: string }>;

export function sealedDigestsOf(plan: ProofPlan | WithheldPlan, digest: Digest): PlanDigests {
  const { number } = plan;
  if (isWithheld(plan)) return { number, frameDigest: plan.frameDigest, rulesDigest: plan.rulesDigest };
  return {
    number,
    // Of a frame that is not shown whole the digest cannot be worked out: what the proof tells is what was published.
    frameDigest: linesOf(plan) === 'DRAWN' ? (plan.frameDigest ?? '') : digestOf(plan.frame, digest),
    rulesDigest: digestOf(plan.rules, digest),
    inspectorsDigest: digestOf(plan.inspectors, digest),
    recusalsDigest: digestOf(plan.recusals, digest),
    drawnDigest: digestOf(plan.drawn, digest),
  };
}

/** Reads every file of a plan; a malformed one is the fault `FILE`. */
export function readPlanFiles(plan: ProofPlan): PlanFiles {
  const { number, rulesAnnounced, amendments, replacements } = plan;
  const read = <T>(reader: (text: string) => T, text: string): T =>
    reading(() => reader(text), 'FILE', { plan: number });
  const frame = read(files.readFrameFile, plan.frame);
  return {
    number,
    rulesAnnounced,
    amendments,
    replacements,
    frame,
    rules: read(files.readRulesFile, plan.rules),
    inspectors: read(files.readInspectorsFile, plan.inspectors),
    recusals: read(files.readRecusalsFile, plan.recusals),
    drawn: read((text) => files.readDrawnFile(text, 'any'), plan.drawn),
    duties: read(files.readDutiesFile, plan.duties),
    teams: read(files.readTeamsFile, plan.teams),
    drawnFile: plan.drawn,
    lines: linesOf(plan),
    frameSize: linesOf(plan) === 'DRAWN' ? (plan.frameSize ?? 0) : frame.length,
  };
}

/** The rules file must be what the announced rules give for this frame (R052). */
export function verifyRules(plan: PlanFiles): void {
  if (plan.lines === 'DRAWN') {
    verifySizes(plan);
    return;
  }
  const place = { plan: plan.number };
  const told = new Map(plan.rules.map((line) => [line.stratum, line]));
  for (const { stratum, size, take } of rulesLines(plan.frame, plan.rulesAnnounced)) {
    const line = told.get(stratum);
    demand(line !== undefined, 'RULES', `The rules file leaves out stratum ${stratum}, which the frame holds.`, place);
    demand(
      line.size === size && line.take === take,
      'RULES',
      `In stratum ${stratum} the announced rule draws ${take} of ${size}, the rules file ${line.take} of ${line.size}.`,
      place,
    );
    told.delete(stratum);
  }
  const [surplus] = told.keys();
  demand(
    surplus === undefined,
    'RULES',
    `The rules file names stratum ${surplus}, which the frame does not hold.`,
    place,
  );
}

/** Of a frame of which only the drawn are shown: its sizes add up, and each rule takes of its size what it says. */
function verifySizes({ number, rules, rulesAnnounced, frame, frameSize, drawn }: PlanFiles): void {
  const place = { plan: number };
  const sum = rules.reduce((all, { size }) => all + size, 0);
  demand(sum === frameSize, 'RULES', `The rules file speaks of ${sum} targets, the frame holds ${frameSize}.`, place);
  for (const line of rules) {
    const rule = rulesAnnounced.find(({ stratum }) => stratum === line.stratum);
    const due = rule === undefined ? 0 : take(line.size, rule);
    demand(
      line.take === due,
      'RULES',
      `In stratum ${line.stratum} the announced rule draws ${due} of ${line.size}, the rules file ${line.take}.`,
      place,
    );
    const count = drawn.filter(({ stratum }) => stratum === line.stratum).length;
    demand(
      count === due,
      count < due ? 'TARGET_MISSING' : 'TARGET_SURPLUS',
      `In stratum ${line.stratum} ${due} are to be drawn, the drawn file holds ${count}.`,
      place,
    );
  }
  const known = new Set(rules.map(({ stratum }) => stratum));
  const stray = frame.find(({ stratum }) => !known.has(stratum));
  demand(
    stray === undefined,
    'RULES',
    `The rules file leaves out stratum ${stray?.stratum}, which the frame holds.`,
    place,
  );
}
