import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { answer, given } from '../../platform/worker-port.ts';
import { readRulesFile, writeDrawnFile } from '../protocol/files.ts';
import type { TeamLine } from '../protocol/files.ts';
import type { Stratum } from '../protocol/fields.ts';
import { digestOf } from '../protocol/digest.ts';
import { nodeDigest } from '../protocol/node-digest.ts';
import { ProtocolError } from '../protocol/problem.ts';
import type { ProofPlan } from '../protocol/proof.ts';
import { formTeams } from '../protocol/round.ts';
import type { DrawnRound, PlanTeams } from '../protocol/round.ts';
import { Smallest } from '../protocol/smallest.ts';
import { byTicket, type Ticketed, ticketOf, visitOrder } from '../protocol/targets.ts';
import { fromHex32, hex } from '../protocol/text.ts';
import type { DrawAnswers, DrawAsked, DrawQuestion } from './draw-questions.ts';
import { FRAME_HEADING, MEMBER_BYTES, uuidAt } from './piece-format.ts';

// Draws one plan beside the hub: the frame passes through once, and only the smallest tickets are kept.

/** A target that may yet be drawn, and where in the frame it stands. */
interface Candidate extends Ticketed {
  stratum: Stratum;
  piece: number;
  line: number;
}

const { seed, plan, frameDigest, shapes, duties, departmentIds } = await given<DrawAsked>();
const hmac = nodeDigest.hmac(fromHex32(seed, 'The seed'));
const hash = createHash('sha256').update(FRAME_HEADING);
const kept = new Map<string, Smallest<Candidate>>();
for (const { stratum, take } of readRulesFile(plan.files.rules)) {
  if (take > 0) kept.set(stratum, new Smallest<Candidate>(take, byTicket));
}
let pieces = 0;

function takeFrame(packed: Uint8Array): null {
  const text = gunzipSync(packed);
  hash.update(text);
  const rows = text.toString('utf8').split('\n');
  for (let line = 0; line < rows.length - 1; line++) {
    const [stratum = '', key = '', weight = ''] = rows[line]!.split('\t');
    const smallest = kept.get(stratum);
    if (smallest === undefined) continue;
    smallest.offer({
      ticket: ticketOf(hmac, key, Number(weight)),
      key,
      stratum: stratum as Stratum,
      piece: pieces,
      line,
    });
  }
  pieces += 1;
  return null;
}

let drawn: Candidate[] = [];

function drawnPieces(): number[] {
  if (hex(hash.digest()) !== frameDigest) throw new ProtocolError('The frame is not the one that was sealed.');
  drawn = [...kept.values()].flatMap((smallest) => smallest.sorted()).sort(byTicket);
  return [...new Set(drawn.map(({ piece }) => piece))].sort((a, b) => a - b);
}

/** Who stands behind a drawn key. */
const members = new Map<string, { targetId: string; shape: number }>();

function takeMembers(number: number, packed: Uint8Array): null {
  const bytes = gunzipSync(packed);
  for (const { key, piece, line } of drawn) {
    if (piece !== number) continue;
    const at = line * MEMBER_BYTES;
    members.set(key, { targetId: uuidAt(bytes, at), shape: bytes.readUInt32BE(at + 16) });
  }
  return null;
}

const PROOF_PART = 512 * 1024;
let proof = Buffer.alloc(0);

/** The drawn list as checks will be made of it: in the order of visits, each with its teams. */
function listOf({ visits }: PlanTeams, teams: readonly TeamLine[]): unknown[] {
  const ofKey = new Map<string, { departmentId: string; certificates: string[] }[]>();
  for (const { key, department, certificates } of teams) {
    const team = { departmentId: departmentIds[department]!, certificates };
    ofKey.set(key, [...(ofKey.get(key) ?? []), team]);
  }
  return visits.map((key) => {
    const { targetId, shape } = members.get(key)!;
    return { targetId, shape: shapes[shape], teams: ofKey.get(key) ?? [] };
  });
}

function teams(): DrawAnswers['teams'] {
  const { number } = plan;
  const drawnFile = writeDrawnFile(drawn);
  const visits = visitOrder(
    hmac,
    drawn.map(({ key }) => key),
  );
  const drawnDigest = digestOf(drawnFile, nodeDigest);
  const drawnRound: DrawnRound = { seed, plans: [{ number, drawn, visits, drawnFile, drawnDigest }] };
  const round = { round: '', assurance: 'HUB_ONLY' as const, sealedAt: '', runAt: '', beacon: '' };
  const result = formTeams(
    { ...round, commitments: [], secrets: [], plans: [plan] },
    drawnRound,
    (_number, key) => duties[members.get(key)!.shape]!,
    nodeDigest,
  );
  if (!result.ok) return { ok: false, short: result.short };
  const [made] = result.plans;
  const { rules, inspectors, recusals, drawn: file, duties: owed, teams: formed } = result.proof.plans[0] as ProofPlan;
  const files = { rules, inspectors, recusals, drawn: file, duties: owed, teams: formed };
  proof = Buffer.from(JSON.stringify(files).slice(1, -1));
  const list = gzipSync(JSON.stringify(listOf(made!, made!.teams)));
  return { ok: true, drawnCount: drawn.length, drawnDigest, list, bytes: proof.length };
}

function proofPart(): DrawAnswers['proof'] {
  if (proof.length === 0) return null;
  const part = proof.subarray(0, PROOF_PART);
  proof = proof.subarray(PROOF_PART);
  return gzipSync(part);
}

await answer((question: DrawQuestion) => {
  switch (question.kind) {
    case 'frame':
      return takeFrame(question.packed);
    case 'drawn':
      return drawnPieces();
    case 'members':
      return takeMembers(question.number, question.packed);
    case 'teams':
      return teams();
    case 'proof':
      return proofPart();
  }
});
