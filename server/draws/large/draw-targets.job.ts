import type { Hub } from '../../action/hub.ts';
import { newId } from '../../kernel/ids.ts';
import { text } from '../../kernel/text.ts';
import type { JobKind, JobRun } from '../../platform/jobs/job.ts';
import { openWorker, type Worker } from '../../platform/worker.ts';
import type { DrawRow } from '../draw.entity.ts';
import type { PackedMembers } from '../members.ts';
import {
  digestOf,
  hex,
  type PlanToDraw,
  ProtocolError,
  requireKept,
  type RoundToDraw,
  seedOf,
} from '../protocol/index.ts';
import { nodeDigest } from '../protocol/node-digest.ts';
import { dutiesOfShape, loadRun, openRound, type RunState } from '../run-state.ts';
import { openJson, places } from '../sealed-files.ts';
import type { DrawAnswers, DrawAsked, DrawQuestion } from './draw-questions.ts';
import { type DrawnLarge, type DrawnTargets, signOf } from './drawn-targets.ts';
import { type DrawingAsked, drawTargetsKind, WORKER_MB } from './kinds.ts';
import { openPiece, storePiece } from './pieces.store.ts';
import { beginPreparation, dropPreparation, keepPreparation, sweepPreparations } from './preparations.store.ts';

type Run = JobRun<DrawingAsked>;

const DRAWING = text('计算随机号', 'Working out the tickets');
const TEAMS = text('配组', 'Forming the teams');

/** Questions by their kind, each with its own answer. */
const ask = <K extends DrawQuestion['kind']>(
  worker: Worker,
  question: Extract<DrawQuestion, { kind: K }>,
): Promise<DrawAnswers[K]> => worker.ask(question);

/** The seed from what was sealed; the worker then holds the frame against its digest. */
function seedOfRound(round: RoundToDraw, draws: readonly DrawRow[]): string {
  requireKept(round, nodeDigest);
  for (const { files, number } of round.plans) {
    const { rulesDigest } = draws.find(({ planNumber }) => planNumber === number)!;
    if (digestOf(files.rules, nodeDigest) !== rulesDigest) throw new ProtocolError('The rules are not those sealed.');
  }
  const plans = draws.map(({ planNumber, frameDigest, rulesDigest }) => ({
    number: planNumber,
    frameDigest,
    rulesDigest,
  }));
  return hex(seedOf(plans, round.secrets, round.beacon, nodeDigest));
}

/** Draws one plan in a worker and stores what follows from it, piece by piece. */
async function drawPlan(
  hub: Hub,
  job: Run,
  draw: DrawRow,
  owner: string,
  asked: DrawAsked,
  before: number,
  total: number,
) {
  const { owner: frameOwner, frames } = draw.large!;
  const file = new URL('./draw-worker.ts', import.meta.url);
  const worker = openWorker({ file, given: asked, memoryMb: WORKER_MB, signal: job.signal });
  try {
    // The worker is at a piece while the next is fetched and unlocked.
    let taken: Promise<unknown> = Promise.resolve();
    const hand = async (question: Extract<DrawQuestion, { packed: Uint8Array }>): Promise<void> => {
      await taken;
      taken = ask(worker, question);
      taken.catch(() => undefined);
      await job.breathe();
    };
    for (let number = 0; number < frames; number += 1) {
      await hand({ kind: 'frame', packed: await openPiece(hub, frameOwner, 'FRAME', number) });
      job.progress(before + number + 1, total, DRAWING);
    }
    await taken;
    for (const number of await ask(worker, { kind: 'drawn' })) {
      await hand({ kind: 'members', number, packed: await openPiece(hub, frameOwner, 'MEMBERS', number) });
    }
    await taken;
    job.progress(before + frames, total, TEAMS);
    const teams = await ask(worker, { kind: 'teams' });
    if (!teams.ok) return teams;
    const { drawnCount, drawnDigest, list, bytes } = teams;
    await storePiece(hub, owner, 'LIST', 0, list, places.drawnList(draw.id));
    let pieces = 0;
    for (let part = await ask(worker, { kind: 'proof' }); part !== null; part = await ask(worker, { kind: 'proof' })) {
      await storePiece(hub, owner, 'PROOF', pieces, part);
      pieces += 1;
      await job.breathe();
    }
    const drawn: DrawnTargets = { drawId: draw.id, drawnCount, drawnDigest, owner, proof: { owner, pieces, bytes } };
    return { ok: true as const, drawn };
  } finally {
    await worker.close();
  }
}

function askedOf(hub: Hub, state: RunState, i: number, plan: PlanToDraw, seed: string): DrawAsked {
  const draw = state.draws[i]!;
  const { shapes } = openJson<PackedMembers>(hub.vault, draw.members, places.members(draw.id));
  const duties = shapes.map((shape) => [...dutiesOfShape(state, i, shape)]);
  const codes = new Set(duties.flatMap((own) => own.map(({ department }) => department)));
  const departmentIds = Object.fromEntries([...codes].map((code) => [code, state.directory.byCode(code)!.uuid]));
  return { seed, plan, frameDigest: draw.frameDigest, shapes, duties, departmentIds };
}

/** Works out what the chance gives for a large round, and keeps it for the mutation that waits. Nothing is decided here. */
export const drawTargetsJob: JobKind<Hub, DrawingAsked> = {
  ...drawTargetsKind,
  async run(hub, job: Run) {
    await sweepPreparations(hub.database);
    await dropPreparation(hub.database, job.id);
    const { roundId, beacon } = job.input;
    const state = await hub.database.transaction((tx) => loadRun(hub, tx, roundId));
    const round = openRound(hub, state, beacon, hub.clock.now());
    const seed = seedOfRound(round, state.draws);
    const owners = state.draws.map(() => newId());
    await beginPreparation(hub.database, job.id, owners);
    const result: DrawnLarge = { from: signOf(state, beacon), draws: [], short: [] };
    const total = state.draws.reduce((sum, { large }) => sum + (large?.frames ?? 0), 0);
    let before = 0;
    try {
      for (const [i, draw] of state.draws.entries()) {
        const plan = round.plans.find(({ number }) => number === draw.planNumber)!;
        const told = await drawPlan(hub, job, draw, owners[i]!, askedOf(hub, state, i, plan, seed), before, total);
        if (told.ok) result.draws.push(told.drawn);
        else result.short.push(...told.short);
        before += draw.large!.frames;
      }
      await keepPreparation(hub, job.id, result);
    } catch (error) {
      await dropPreparation(hub.database, job.id);
      throw error;
    }
  },
};
