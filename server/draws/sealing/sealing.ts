import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { addHolds, type Holds } from '../../merging/index.ts';
import type { Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import { type LoadedPlan, planFact } from '../../plans/index.ts';
import { unlessImporting } from '../../registry/index.ts';
import { holdsOf } from '../holds.store.ts';
import type { Prepared } from '../large/awaited.ts';
import type { SealedFrames } from '../large/sealed-frames.ts';
import { unplannedRefusal } from '../programme.ts';
import { sealable } from '../round.ts';
import { freshSecrets, type RoundSecrets } from '../round-secrets.ts';
import { unlessAlone } from '../second-person.ts';
import { prepareDraw, type SealedDraw, strataOf } from './prepare.ts';

/** Plans about to be sealed as one round. */
export interface Sealing {
  plans: LoadedPlan[];
  secrets: RoundSecrets;
  /** Of each announced plan what sealing fixes; nothing of a plan in another stage, which is refused. */
  draws: (SealedDraw | null)[];
  /** What was worked out beside the mutation, where the frames are large. */
  prepared: Prepared<SealedFrames> | null;
  /** Why the year's programmes do not let them be drawn. */
  unplanned: Refusal | null;
  /** Where an import is being written: a frame must not hold half of it. */
  importing: Refusal | null;
  /** Where nobody could run what is sealed (R044). */
  alone: Refusal | null;
}

/** The chain on which a jurisdiction's sealings wait for each other: each counts what those before it hold (R063). */
export const framesChain = (actor: Actor | null): string => `${actor?.jurisdictionId}/frames`;

/** Reads all that sealing fixes; nothing where the actor may not seal, who is refused. */
export async function loadSealing(
  hub: Hub,
  tx: Tx,
  plans: LoadedPlan[],
  actor: Actor,
  mayGoOn: boolean,
  prepared: Prepared<SealedFrames> | null,
): Promise<Sealing> {
  const secrets = freshSecrets(prepared?.content.personKey);
  const draws: (SealedDraw | null)[] = [];
  let roundHolds: Holds = new Map();
  for (const plan of plans) {
    const may = mayGoOn && sealable(plan.plan) === null;
    const draw = may ? await prepareDraw(hub, tx, plan, secrets, roundHolds, prepared) : null;
    if (draw !== null) roundHolds = addHolds(roundHolds, holdsOf(draw.members));
    draws.push(draw);
  }
  const unplanned = mayGoOn ? await unplannedRefusal(hub, tx, plans) : null;
  // Asked after the frames were read: what begins to be written now is not in them.
  const importing = await unlessImporting(tx, actor.jurisdictionId);
  return { plans, secrets, draws, prepared, unplanned, importing, alone: await unlessAlone(hub, tx, actor) };
}

/** Refuses a draw that could draw nobody: it would be a plan without an inspection (R052). */
function requireTargets({ sealed, files, held }: SealedDraw): void {
  if (strataOf(sealed, files).some(({ take }) => take > 0)) return;
  if (held > 0) {
    throw refusal.rule(
      'R063',
      text(
        `计划 ${sealed.number} 抽不到任何对象：${held} 户的年度检查次数已被其他已封存或已抽取、尚未下发的计划占满，待其下发或作废后再封存`,
        `Plan ${sealed.number} would draw nobody: other draws that are sealed or drawn and not released hold the last visits of ${held} targets; seal once those are released or given up`,
      ),
    );
  }
  throw refusal.rule(
    'R052',
    text(
      `计划 ${sealed.number} 按公示的范围与比例抽不到任何对象（范围内 ${sealed.frameSize} 户）；公示后的方案不能再改，请取消该计划后另行制定`,
      `Plan ${sealed.number} would draw nobody as it was announced (${sealed.frameSize} in its frame); what is announced cannot be changed: cancel the plan and make another`,
    ),
  );
}

/** Refuses what cannot be sealed now. */
export function requireSealable({ plans, draws, unplanned, importing, alone }: Sealing): void {
  for (const { plan } of plans) {
    const wrong = sealable(plan);
    if (wrong !== null) throw wrong;
  }
  const refused = unplanned ?? importing ?? alone;
  if (refused !== null) throw refused;
  draws.forEach((draw) => requireTargets(draw!));
}

/** What each plan's chain is told of the seal. */
export function sealedFacts({ plans, draws }: Sealing, roundId: string, at: Moment): Fact[] {
  return plans.map(({ plan }, i) => {
    const { frameSize, frameDigest, rulesDigest, inspectorsDigest, recusalsDigest } = draws[i]!.sealed;
    const round = globalId('DrawRound', roundId);
    return planFact(plan, 'DRAW_SEALED', at, {
      round,
      frameSize,
      frameDigest,
      rulesDigest,
      inspectorsDigest,
      recusalsDigest,
    });
  });
}
