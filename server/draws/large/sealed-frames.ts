import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { frameCondition, getMatters, getSelection, type TargetShape } from '../../merging/index.ts';
import type { Tx } from '../../platform/database.ts';
import type { LoadedPlan } from '../../plans/index.ts';
import { getPolicy } from '../../policy/index.ts';
import { unlessImporting } from '../../registry/index.ts';
import { findHolders } from '../holds.store.ts';
import type { SealedFiles, SealedPlan } from '../protocol/index.ts';
import { unplannedRefusal } from '../programme.ts';
import { sealable } from '../round.ts';
import { unlessAlone } from '../second-person.ts';
import { haveWorkedOut, type Prepared } from './awaited.ts';
import { sealFramesKind } from './kinds.ts';
import type { LargeFiles } from './pieces.store.ts';
import { dropPreparation } from './preparations.store.ts';

/** Frames of a round that are together larger are made beside the mutation, in pieces. */
const LARGE = 5_000;

/** What a job fixed of one plan; the frame's text stands in pieces and is empty here. */
export interface SealedFrame {
  planId: string;
  /** Of the plan when it was read. */
  revision: number;
  sealed: SealedPlan;
  files: SealedFiles;
  shapes: TargetShape[];
  large: LargeFiles;
  /** Of each target in the year when the frame was read; null: none (R063). */
  cap: number | null;
  /** How many targets were left out because other draws held their last visits (R063). */
  held: number;
  /** The draws that held visits when the frame was read. */
  holders: string[];
}

export interface SealedFrames {
  personKey: string;
  plans: SealedFrame[];
}

async function isLarge(hub: Hub, tx: Tx, plans: readonly LoadedPlan[]): Promise<boolean> {
  const today = localDate(hub.clock.now());
  let size = 0;
  for (const { plan, participants } of plans) {
    const matters = await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants);
    const selection = await getSelection(hub, tx, { ...plan, uuid: plan.id }, matters, today);
    const { where, parameters } = frameCondition(selection);
    const [counted] = await tx.rows<{ size: number }>(
      `select count(*)::int as size from (select 1 from targets t where ${where} limit ${LARGE + 1}) found`,
      parameters,
    );
    size += counted!.size;
  }
  return size > LARGE;
}

/** The plans that somebody is about to seal; null where they may not, or not yet. */
export type ReadPlans = (tx: Tx, actor: Actor) => Promise<LoadedPlan[] | null>;

/** The plans where they could be sealed as they are and their frames are large; else null. */
async function largePlans(hub: Hub, actor: Actor, read: ReadPlans): Promise<LoadedPlan[] | null> {
  return hub.database.transaction(async (tx) => {
    const plans = await read(tx, actor);
    if (plans === null || plans.some(({ plan }) => sealable(plan) !== null)) return null;
    const refused = (await unplannedRefusal(hub, tx, plans)) ?? (await unlessImporting(tx, actor.jurisdictionId));
    if (refused !== null || (await unlessAlone(hub, tx, actor)) !== null) return null;
    return (await isLarge(hub, tx, plans)) ? plans : null;
  });
}

/**
 * Has the frames of a round made beside the mutation where they are large. Null where they are small, or where the
 * mutation will be refused anyway: it says why.
 */
async function sealFrames(hub: Hub, actor: Actor | null, read: ReadPlans): Promise<Prepared<SealedFrames> | null> {
  if (actor === null) return null;
  const plans = await largePlans(hub, actor, read).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (plans === null) return null;
  const planIds = plans.map(({ plan }) => plan.id);
  return haveWorkedOut(
    hub,
    actor,
    sealFramesKind,
    { planIds, numbers: plans.map(({ plan }) => plan.number) },
    'ANNOUNCED',
  );
}

/** Seals with large frames made beforehand; what `seal` does not take over is given up. */
export async function withFrames<T>(
  hub: Hub,
  actor: Actor | null,
  read: ReadPlans,
  seal: (prepared: Prepared<SealedFrames> | null) => Promise<T>,
): Promise<T> {
  const prepared = await sealFrames(hub, actor, read);
  try {
    return await seal(prepared);
  } finally {
    if (prepared !== null) await dropPreparation(hub.database, prepared.job);
  }
}

/**
 * What was fixed of a plan; STALE where the plan, or the cap, is another by now, and refused by R063 where a draw that was
 * sealed meanwhile holds visits that the frame does not know of.
 */
export async function frameOf(
  tx: Tx,
  { content }: Prepared<SealedFrames>,
  { plan }: LoadedPlan,
  today: string,
): Promise<SealedFrame> {
  const { id, revision, jurisdictionId, year } = plan;
  const frame = content.plans.find(({ planId }) => planId === id);
  const { yearlyCap } = await getPolicy(tx, jurisdictionId, today);
  if (frame === undefined || frame.revision !== revision || frame.cap !== yearlyCap.value) {
    throw refusal.stale(revision);
  }
  if (frame.cap === null) return frame;
  const holders = await findHolders(tx, { jurisdictionId, year, exceptPlan: id });
  if (holders.every((holder) => frame.holders.includes(holder))) return frame;
  throw refusal.rule(
    'R063',
    text(
      '读取名单期间另一轮抽取已封存，占用了部分对象的年度检查次数；没有作任何改变，请再次封存',
      'Another draw was sealed while the lists were read and holds visits of their targets; nothing was changed, seal again',
    ),
  );
}
