import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { localDate } from '../../kernel/clock.ts';
import { getMatters, getSelection, getWeights, type Holds } from '../../merging/index.ts';
import type { Tx } from '../../platform/database.ts';
import { departmentsInOrder, type LoadedPlan } from '../../plans/index.ts';
import { getPolicy } from '../../policy/index.ts';
import { findDrawable } from '../../registry/index.ts';
import { announcedRules, sizesOf } from '../announced-rules.ts';
import type { StratumCount } from '../draw.entity.ts';
import type { Prepared } from '../large/awaited.ts';
import type { LargeFiles } from '../large/pieces.store.ts';
import { frameOf, type SealedFrames } from '../large/sealed-frames.ts';
import { packMembers, type PackedMembers, readFrame } from '../members.ts';
import { inspectorLines } from '../pool.ts';
import { type InspectorLine, readRulesFile, type SealedFiles, type SealedPlan, sealPlan } from '../protocol/index.ts';
import { nodeDigest } from '../protocol/node-digest.ts';
import { recusalLines } from '../recusals.ts';
import type { RoundSecrets } from '../round-secrets.ts';

/** What sealing fixes of one plan. */
export interface SealedDraw {
  sealed: SealedPlan;
  files: SealedFiles;
  members: PackedMembers;
  /** Where the frame is kept that is too large for `files`. */
  large?: LargeFiles;
  /** Targets left out because other draws hold their last visits (R063). */
  held: number;
}

/** The inspectors' file's lines of a plan, as the registry is now (R022 to R024, R070). */
export async function readInspectors(hub: Hub, tx: Tx, { plan, participants }: LoadedPlan): Promise<InspectorLine[]> {
  const directory = await directoryOf(hub, tx);
  const order = departmentsInOrder(plan.leadId, participants);
  const candidates = await findDrawable(tx, order, localDate(hub.clock.now()), plan);
  return inspectorLines(candidates, plan.teamPool, (id) => directory.byId(id).code, plan.teamStations);
}

/** Whether whoever visited a target last is recused from it, by policy (R071). */
export async function sparesLastVisitors(hub: Hub, tx: Tx, jurisdictionId: string): Promise<boolean> {
  const { samePair } = await getPolicy(tx, jurisdictionId, localDate(hub.clock.now()));
  return samePair.value === 'REFUSE';
}

/**
 * Reads frame, inspectors and recusals of an announced plan and fixes them as files, or takes them over where they were
 * worked out beside the mutation. `roundHolds` is what the plans before it in the round hold.
 */
export async function prepareDraw(
  hub: Hub,
  tx: Tx,
  loaded: LoadedPlan,
  secrets: RoundSecrets,
  roundHolds: Holds,
  prepared: Prepared<SealedFrames> | null,
): Promise<SealedDraw> {
  const { plan, participants } = loaded;
  const today = localDate(hub.clock.now());
  if (prepared !== null) {
    const { shapes, ...fixed } = await frameOf(tx, prepared, loaded, today);
    return { ...fixed, members: { shapes, lines: [] } };
  }
  const matters = await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants);
  const selection = await getSelection(hub, tx, { ...plan, uuid: plan.id }, matters, today, roundHolds);
  const sparesLast = await sparesLastVisitors(hub, tx, plan.jurisdictionId);
  const byClass = plan.sampling.some((rule) => rule.riskClass !== null);
  const told = { jurisdictionId: plan.jurisdictionId, state: plan.state, announcedWeights: plan.announcement?.weights };
  const weights = await getWeights(tx, told, today);
  const personKey = Buffer.from(secrets.personKey, 'hex');
  const frame = await readFrame(tx, selection, matters, { byClass, weights, personKey });
  const { sealed, files } = sealPlan(
    {
      number: plan.number,
      rulesAnnounced: announcedRules(plan.sampling, sizesOf(frame.lines)),
      frame: frame.lines,
      inspectors: await readInspectors(hub, tx, loaded),
      recusals: await recusalLines(tx, departmentsInOrder(plan.leadId, participants), frame.members, sparesLast),
    },
    nodeDigest,
  );
  return { sealed, files, members: packMembers(frame.members), held: selection.held.length };
}

/** The frame's classes as they are told: what was announced for each, its size, what is taken. */
export function strataOf(sealed: SealedPlan, files: SealedFiles): StratumCount[] {
  return readRulesFile(files.rules).map(({ stratum, size, take }) => {
    const rule = sealed.rulesAnnounced.find((one) => one.stratum === stratum);
    return {
      stratum,
      percent: rule?.percent ?? '0',
      atLeast: rule?.atLeast ?? null,
      atMost: rule?.atMost ?? null,
      size,
      take,
    };
  });
}
