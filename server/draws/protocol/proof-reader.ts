import { requireParty } from './commitment.ts';
import type { Commitment } from './commitment.ts';
import { STRATA } from './fields.ts';
import { JsonShape } from './json-shape.ts';
import { ProtocolError } from './problem.ts';
import { ASSURANCES, PROTOCOL } from './proof.ts';
import type * as Proof from './proof.ts';
import { requireRules } from './rules.ts';
import type { AnnouncedRule } from './rules.ts';
import { requirePlanNumber } from './seed.ts';

const DIGESTS = ['frameDigest', 'rulesDigest', 'inspectorsDigest', 'recusalsDigest', 'drawnDigest'] as const;

/**
 * A whole proof out of parsed JSON. Throws a ProtocolError that names the first member that is missing or of
 * the wrong kind. Members that the protocol does not know are left out.
 */
export function readWholeProof(json: unknown): Proof.WholeProof {
  const shape = new JsonShape(json, 'proof');
  return {
    ...readHead(shape),
    runAt: shape.instant('runAt'),
    beacon: shape.text('beacon'),
    secrets: once(
      shape.list('secrets', (one) => ({ party: partyOf(one), secret: one.hex('secret') })),
      'party',
    ),
    plans: once(shape.list('plans', readPlan), 'number'),
  };
}

/** The sealed part out of parsed JSON; throws like `readWholeProof`. */
export function readSealedProof(json: unknown): Proof.SealedProof {
  const shape = new JsonShape(json, 'sealed');
  const beacon = shape.has('beacon') ? shape.object('beacon') : null;
  return {
    ...readHead(shape),
    ...(beacon && { beacon: { source: beacon.text('source'), publishedAt: beacon.instant('publishedAt') } }),
    plans: once(shape.list('plans', readSealedPlan), 'number'),
  };
}

function readHead(
  shape: JsonShape,
): Pick<Proof.SealedProof, 'protocol' | 'round' | 'assurance' | 'sealedAt' | 'commitments'> {
  return {
    protocol: shape.oneOf('protocol', [PROTOCOL]),
    round: shape.text('round'),
    assurance: shape.oneOf('assurance', ASSURANCES),
    sealedAt: shape.instant('sealedAt'),
    commitments: once(shape.list('commitments', readCommitment), 'party'),
  };
}

function readCommitment(shape: JsonShape): Commitment {
  return { party: partyOf(shape), digest: shape.hex('digest') };
}

function partyOf(shape: JsonShape): string {
  const party = shape.text('party');
  requireParty(party);
  return party;
}

function numberOf(shape: JsonShape): string {
  const number = shape.text('number');
  requirePlanNumber(number);
  return number;
}

function readSealedPlan(shape: JsonShape): Proof.SealedPlan {
  return {
    number: numberOf(shape),
    rulesAnnounced: readRules(shape),
    frameSize: shape.count('frameSize'),
    frameDigest: shape.hex('frameDigest'),
    rulesDigest: shape.hex('rulesDigest'),
    inspectorsDigest: shape.hex('inspectorsDigest'),
    recusalsDigest: shape.hex('recusalsDigest'),
  };
}

function readPlan(shape: JsonShape): Proof.ProofPlan | Proof.WithheldPlan {
  const number = numberOf(shape);
  if (shape.has('withheld')) {
    shape.flag('withheld');
    return {
      number,
      withheld: true,
      frameDigest: shape.hex('frameDigest'),
      rulesDigest: shape.hex('rulesDigest'),
    };
  }
  const shown = shape.has('lines')
    ? {
        lines: shape.oneOf('lines', ['DRAWN']),
        frameSize: shape.count('frameSize'),
        frameDigest: shape.hex('frameDigest'),
      }
    : {};
  const repeated = DIGESTS.filter((name) => shape.has(name)).map((name) => [name, shape.hex(name)] as const);
  return {
    number,
    rulesAnnounced: readRules(shape),
    frame: shape.text('frame'),
    rules: shape.text('rules'),
    inspectors: shape.text('inspectors'),
    recusals: shape.text('recusals'),
    drawn: shape.text('drawn'),
    duties: shape.text('duties'),
    teams: shape.text('teams'),
    amendments: shape.list('amendments', readAmendment),
    replacements: shape.list('replacements', readReplacement),
    ...Object.fromEntries(repeated),
    ...shown,
  };
}

function readRules(shape: JsonShape): AnnouncedRule[] {
  const rules = shape.list('rulesAnnounced', (rule) => ({
    stratum: rule.oneOf('stratum', STRATA),
    percent: rule.text('percent'),
    atLeast: rule.countOrNull('atLeast'),
    atMost: rule.countOrNull('atMost'),
  }));
  requireRules(rules);
  return rules;
}

function readAmendment(shape: JsonShape): Proof.Amendment {
  return {
    number: shape.count('number'),
    at: shape.instant('at'),
    reason: shape.text('reason'),
    before: shape.hex('before'),
    after: shape.hex('after'),
  };
}

function readReplacement(shape: JsonShape): Proof.Replacement {
  const target = {
    target: shape.text('target'),
    by: shape.text('by'),
    reason: shape.text('reason'),
    at: shape.instant('at'),
  };
  if (!shape.has('certificate') && !shape.has('department')) return target;
  return { ...target, department: shape.text('department'), certificate: shape.text('certificate') };
}

function once<N extends string, T extends Record<N, string>>(members: T[], name: N): T[] {
  const names = members.map((member) => member[name]);
  const twice = names.find((one, i) => names.indexOf(one) !== i);
  if (twice !== undefined) throw new ProtocolError(`The ${name} ${twice} stands twice in one list.`);
  return members;
}
