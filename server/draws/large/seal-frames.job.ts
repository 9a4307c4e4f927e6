import { randomBytes } from 'node:crypto';
import type { Hub } from '../../action/hub.ts';
import { localDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { text } from '../../kernel/text.ts';
import {
  addHolds,
  frameCondition,
  getMatters,
  getSelection,
  getWeights,
  type Holds,
  type TargetShape,
} from '../../merging/index.ts';
import type { Tx } from '../../platform/database.ts';
import type { JobKind, JobRun } from '../../platform/jobs/job.ts';
import { openWorker, type Worker } from '../../platform/worker.ts';
import { departmentsInOrder, getPlanRows, type SamplingRule } from '../../plans/index.ts';
import { unlessImporting } from '../../registry/index.ts';
import {
  digestOf,
  type InspectorLine,
  rulesOfSizes,
  type Stratum,
  writeInspectorsFile,
  writeRecusalsFile,
  writeRulesFile,
} from '../protocol/index.ts';
import { nodeDigest } from '../protocol/node-digest.ts';
import { findHolders } from '../holds.store.ts';
import { announcedRules } from '../announced-rules.ts';
import { recusedWithin } from '../recusals.ts';
import { readInspectors, sparesLastVisitors } from '../sealing/prepare.ts';
import type { FrameAnswers, FrameAsked, FrameQuestion } from './frame-questions.ts';
import { frameRows, frameShapes } from './frame-rows.ts';
import { type FramesAsked, sealFramesKind, WORKER_MB } from './kinds.ts';
import { largeFrame } from './large-frame.ts';
import { storePiece } from './pieces.store.ts';
import { beginPreparation, dropPreparation, keepPreparation, sweepPreparations } from './preparations.store.ts';
import type { SealedFrame, SealedFrames } from './sealed-frames.ts';

type Run = JobRun<FramesAsked>;

/** A plan at the moment at which its frame was read; the worker holds the rows. */
interface ReadPlan {
  revision: number;
  number: string;
  sampling: readonly SamplingRule[];
  inspectors: InspectorLine[];
  shapes: TargetShape[];
  size: number;
  worker: Worker;
  cap: number | null;
  held: number;
  holders: string[];
}

const READING = text('读取抽查对象', 'Reading the targets');
const STORING = text('封存名单', 'Sealing the list');
const PERSON = 'NATURAL_PERSON';

/** Reads a plan's frame into a worker, all of it as it was at one moment. */
async function readPlan(
  hub: Hub,
  tx: Tx,
  job: Run,
  planId: string,
  personKey: string,
  roundHolds: Holds,
): Promise<ReadPlan> {
  await tx.rows('set transaction isolation level repeatable read, read only');
  const loaded = await getPlanRows(tx, planId);
  const { plan, participants } = loaded;
  const importing = await unlessImporting(tx, plan.jurisdictionId);
  if (importing !== null) throw importing;
  const matters = await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants);
  const { jurisdictionId, year } = plan;
  const today = localDate(hub.clock.now());
  const selection = await getSelection(hub, tx, { ...plan, uuid: planId }, matters, today, roundHolds);
  const holders = await findHolders(tx, { jurisdictionId, year, exceptPlan: planId });
  const announcedWeights = plan.announcement?.weights;
  const weights = await getWeights(tx, { jurisdictionId, state: plan.state, announcedWeights }, today);
  const shapes = await frameShapes(tx, selection, matters, weights);
  const inspectors = await readInspectors(hub, tx, loaded);
  const departments = departmentsInOrder(plan.leadId, participants);
  const sparesLast = await sparesLastVisitors(hub, tx, jurisdictionId);
  const asked: FrameAsked = {
    personKey,
    personShapes: shapes.shapes.flatMap(({ kind }, i) => (kind === PERSON ? [i] : [])),
    recused: await recusedWithin(tx, departments, frameCondition(selection), sparesLast),
  };
  const file = new URL('./frame-worker.ts', import.meta.url);
  const worker = openWorker({ file, given: asked, memoryMb: WORKER_MB, signal: job.signal });
  try {
    const byClass = plan.sampling.some((rule) => rule.riskClass !== null);
    let done = 0;
    let taken: Promise<unknown> = Promise.resolve();
    for await (const { text: rows, count } of frameRows(tx, hub.database.engine, selection, shapes, byClass)) {
      // The worker takes some in while the database reads the next.
      await taken;
      taken = worker.ask({ kind: 'rows', text: rows, count } satisfies FrameQuestion);
      taken.catch(() => undefined);
      job.progress((done += count), 2 * shapes.size, READING);
      await job.breathe();
    }
    await taken;
  } catch (error) {
    await worker.close();
    throw error;
  }
  const { revision, number, sampling } = plan;
  const { yearlyCap: cap, held } = selection;
  const left = { cap, held: held.length, holders };
  return { revision, number, sampling, inspectors, ...shapes, worker, ...left };
}

/** Stores the frame piece by piece as the worker gives them. */
async function storePlan(hub: Hub, job: Run, planId: string, owner: string, read: ReadPlan): Promise<SealedFrame> {
  const { worker, sampling, number, size, revision, shapes, cap, held, holders } = read;
  const ask = <K extends 'sort' | 'piece'>(kind: K) => worker.ask<FrameAnswers[K]>({ kind } satisfies FrameQuestion);
  const { sizes, recusals } = await ask('sort');
  let frames = 0;
  let done = size;
  let next = ask('piece');
  for (;;) {
    const piece = await next;
    if (piece.done) {
      const counted = new Map(sizes as [Stratum, number][]);
      const rulesAnnounced = announcedRules(sampling, counted);
      const rules = rulesOfSizes(counted, rulesAnnounced);
      const files = {
        frame: '',
        rules: writeRulesFile(rules),
        inspectors: writeInspectorsFile(read.inspectors),
        recusals: writeRecusalsFile(recusals),
      };
      const sealed = {
        number,
        rulesAnnounced,
        frameSize: sizes.reduce((sum, [, count]) => sum + count, 0),
        frameDigest: piece.digest,
        rulesDigest: digestOf(files.rules, nodeDigest),
        inspectorsDigest: digestOf(files.inspectors, nodeDigest),
        recusalsDigest: digestOf(files.recusals, nodeDigest),
      };
      const large = { owner, frames, frameBytes: piece.bytes, proof: null };
      return { planId, revision, sealed, files, shapes, large, cap, held, holders };
    }
    next = ask('piece');
    next.catch(() => undefined);
    await storePiece(hub, owner, 'FRAME', frames, piece.frame);
    await storePiece(hub, owner, 'MEMBERS', frames, piece.members);
    frames += 1;
    job.progress((done += piece.lines), 2 * size, STORING);
    await job.breathe();
  }
}

/** Makes the frames of plans that are to be sealed, and keeps them for the mutation that waits. Nothing is decided here. */
export const sealFramesJob: JobKind<Hub, FramesAsked> = {
  ...sealFramesKind,
  async run(hub, job: Run) {
    await sweepPreparations(hub.database);
    // A run that its hub did not survive is done anew, with other keys.
    await dropPreparation(hub.database, job.id);
    const personKey = randomBytes(32).toString('hex');
    const owners = job.input.planIds.map(() => newId());
    await beginPreparation(hub.database, job.id, owners);
    try {
      const plans: SealedFrame[] = [];
      let roundHolds: Holds = new Map();
      for (const [i, planId] of job.input.planIds.entries()) {
        const read = await hub.database.transaction((tx) => readPlan(hub, tx, job, planId, personKey, roundHolds));
        try {
          const plan = await storePlan(hub, job, planId, owners[i]!, read);
          plans.push(plan);
          // The plans of a round hold against each other in the round's order (R063).
          if (plan.cap !== null && i < owners.length - 1) {
            const frame = await largeFrame(hub, hub.database, plan.large);
            roundHolds = addHolds(roundHolds, new Map(frame.map((target) => [target, 1])));
          }
        } finally {
          await read.worker.close();
        }
      }
      await keepPreparation(hub, job.id, { personKey, plans } satisfies SealedFrames);
    } catch (error) {
      await dropPreparation(hub.database, job.id);
      throw error;
    }
  },
};
