import { randomBytes } from 'node:crypto';
import type { Decided } from '../action/perform.ts';
import { perform } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { globalId, newId } from '../kernel/ids.ts';
import { type Problem, type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import { addHolds, getMatters, getSelection, type Holds, stratumOf } from '../merging/index.ts';
import {
  departmentsInOrder,
  getPlanForActor,
  type LoadedPlan,
  planFact,
  planUuid,
  type Repeatable,
} from '../plans/index.ts';
import { findDrawable, unlessImporting } from '../registry/index.ts';
import { DrawRow, RoundRow, type StratumCount } from './draw.entity.ts';
import { drawPermits } from './draw.permits.ts';
import { holdsOf } from './holds.store.ts';
import { packMembers, type PackedMembers, readFrame } from './members.ts';
import { inspectorLines } from './pool.ts';
import {
  assuranceOf,
  commitmentDigest,
  HUB,
  PROTOCOL,
  readRulesFile,
  type SealedFiles,
  type SealedPlan,
  sealPlan,
} from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { unplannedRefusal } from './programme.ts';
import { type BeaconInput, beaconProblems, sealable } from './round.ts';
import { recusalLines } from './recusals.ts';
import { lockJson, places } from './sealed-files.ts';

interface SealInput extends Repeatable {
  planIds: string[];
  beacon?: BeaconInput | null;
}

const MOST_PLANS = 50;

/** The hub's own secret and the key under which natural persons' numbers are told; both of one round only. */
export interface RoundSecrets {
  hub: string;
  personKey: string;
}

interface SealedDraw {
  sealed: SealedPlan;
  files: SealedFiles;
  members: PackedMembers;
  /** Targets left out because other draws hold their last visits (R063). */
  held: number;
}

interface State {
  plans: LoadedPlan[];
  secrets: RoundSecrets;
  /** Of each announced plan what sealing fixes; nothing of a plan in another stage, which is refused. */
  draws: (SealedDraw | null)[];
  /** Why the year's programmes do not let them be drawn. */
  unplanned: Refusal | null;
  /** Where an import is being written: a frame must not hold half of it. */
  importing: Refusal | null;
}

async function prepare(
  hub: Hub,
  tx: Tx,
  { plan, participants }: LoadedPlan,
  secrets: RoundSecrets,
  roundHolds: Holds,
): Promise<SealedDraw | null> {
  if (sealable(plan) !== null) return null;
  const today = localDate(hub.clock.now());
  const directory = await directoryOf(hub, tx);
  const matters = await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants);
  const selection = await getSelection(hub, tx, { ...plan, uuid: plan.id }, today, roundHolds);
  const byClass = plan.sampling.some((rule) => rule.riskClass !== null);
  const frame = await readFrame(tx, selection, matters, byClass, Buffer.from(secrets.personKey, 'hex'));
  const candidates = await findDrawable(tx, departmentsInOrder(plan.leadId, participants), today, plan);
  const inspectors = inspectorLines(candidates, plan.teamPool, (id) => directory.byId(id).code);
  const { sealed, files } = sealPlan(
    {
      number: plan.number,
      rulesAnnounced: plan.sampling.map(({ riskClass, ...rule }) => ({
        stratum: stratumOf(riskClass) as SealedPlan['rulesAnnounced'][number]['stratum'],
        percent: rule.percent,
        atLeast: rule.atLeast,
        atMost: rule.atMost,
      })),
      frame: frame.lines,
      inspectors,
      recusals: await recusalLines(tx, inspectors, frame.members),
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
      `计划 ${sealed.number} 按现行范围与比例抽不到任何对象（范围内 ${sealed.frameSize} 户），请取消定单后调整范围或比例`,
      `Plan ${sealed.number} would draw nobody (${sealed.frameSize} in its frame); change its selection or its ratios`,
    ),
  );
}

/**
 * Seals announced plans as one round: frames, rules, inspectors and commitments are fixed and their digests public,
 * before any chance falls (R052, R053).
 */
export function sealDraw(hub: Hub, actor: Actor | null, input: SealInput): Promise<{ roundId: string }> {
  const roundId = newId();
  const uuids = () => [...new Set(input.planIds.map(planUuid))];
  return perform<State, Decided, { roundId: string }>(hub, actor, {
    mutation: 'sealDraw',
    input: repeated(input),
    // One seals after the other: each counts what those before it hold (R063).
    chains: () => [...uuids(), `${actor?.jurisdictionId}/frames`],
    async load(tx, who) {
      const plans: LoadedPlan[] = [];
      for (const planId of uuids().slice(0, MOST_PLANS)) plans.push(await getPlanForActor(tx, who, planId));
      const secrets = { hub: randomBytes(32).toString('hex'), personKey: randomBytes(32).toString('hex') };
      const draws: (SealedDraw | null)[] = [];
      const mayGoOn = drawPermits.lead(who, plans) === null;
      let roundHolds: Holds = new Map();
      for (const plan of plans) {
        const draw = mayGoOn ? await prepare(hub, tx, plan, secrets, roundHolds) : null;
        if (draw !== null) roundHolds = addHolds(roundHolds, holdsOf(draw.members));
        draws.push(draw);
      }
      const unplanned = mayGoOn ? await unplannedRefusal(hub, tx, plans) : null;
      // Asked after the frames were read: what begins to be written now is not in them.
      return { plans, secrets, draws, unplanned, importing: await unlessImporting(tx, who.jurisdictionId) };
    },
    permit: (who, { plans }) => drawPermits.lead(who, plans),
    check: (_state, { now }) => [...planProblems(input.planIds), ...beaconProblems(input.beacon, now)],
    decide({ plans, draws, unplanned, importing }, at) {
      for (const { plan } of plans) {
        const wrong = sealable(plan);
        if (wrong !== null) throw wrong;
      }
      if (unplanned !== null) throw unplanned;
      if (importing !== null) throw importing;
      draws.forEach((draw) => requireTargets(draw!));
      return {
        facts: plans.map(({ plan }, i) => {
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
        }),
      };
    },
    async store(tx, { plans, secrets, draws }, _decision, { now, actor: lead }) {
      const commitments = [{ party: HUB, digest: commitmentDigest({ party: HUB, secret: secrets.hub }, nodeDigest) }];
      const assurance = assuranceOf([HUB], Boolean(input.beacon));
      const beacon = input.beacon
        ? { source: input.beacon.source.trim(), publishedAt: input.beacon.publishedAt.toISOString() }
        : null;
      tx.em.persist(
        tx.em.create(RoundRow, {
          id: roundId,
          jurisdictionId: plans[0]!.plan.jurisdictionId,
          state: 'SEALED',
          assurance,
          beaconSource: beacon?.source ?? null,
          beaconPublishedAt: input.beacon?.publishedAt ?? null,
          commitments,
          secrets: lockJson(hub.vault, secrets, places.secrets(roundId)),
          sealedProof: {
            protocol: PROTOCOL,
            round: globalId('DrawRound', roundId),
            assurance,
            sealedAt: now.toISOString(),
            ...(beacon === null ? {} : { beacon }),
            commitments,
            plans: draws.map((draw) => draw!.sealed),
          },
          sealedBy: lead.accountId,
          sealedAt: now,
        } as never),
      );
      // The draws refer to the round, which the unit of work does not know of.
      await tx.em.flush();
      plans.forEach(({ plan }, i) => {
        const { sealed, files, members } = draws[i]!;
        const id = newId();
        tx.em.persist(
          tx.em.create(DrawRow, {
            id,
            roundId,
            planId: plan.id,
            planNumber: plan.number,
            files: lockJson(hub.vault, files, places.files(id)),
            members: lockJson(hub.vault, members, places.members(id)),
            frameSize: sealed.frameSize,
            frameDigest: sealed.frameDigest,
            rulesDigest: sealed.rulesDigest,
            strata: strataOf(sealed, files),
          } as never),
        );
        plan.sealed = true;
        plan.revision += 1;
      });
    },
    answer: () => ({ roundId }),
  });
}

/** The input by which a repeated request is known: an instant as its text, since as JSON of its own it would say nothing. */
function repeated({ beacon, ...input }: SealInput) {
  return { ...input, beacon: beacon && { ...beacon, publishedAt: beacon.publishedAt.toISOString() } };
}

function planProblems(planIds: readonly string[]): Problem[] {
  const count = new Set(planIds).size;
  if (count > 0 && count <= MOST_PLANS) return [];
  return [
    { path: 'planIds', problem: text(`请选择 1 至 ${MOST_PLANS} 个计划`, `1 to ${MOST_PLANS} plans must be named`) },
  ];
}
