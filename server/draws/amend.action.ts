import type { Hub } from '../action/hub.ts';
import { type Decided, perform } from '../action/perform.ts';
import type { Actor } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import {
  departmentsInOrder,
  type LoadedPlan,
  planFact,
  planPermits,
  planUuid,
  reasonProblems,
  type Repeatable,
} from '../plans/index.ts';
import { unlessImporting } from '../registry/index.ts';
import type { DrawRow } from './draw.entity.ts';
import { drawPermits } from './draw.permits.ts';
import { largeKeys } from './large/large-frame.ts';
import { type PackedMembers, unpackMembers } from './members.ts';
import {
  type Amendment,
  digestOf,
  type InspectorLine,
  readInspectorsFile,
  readRecusalsFile,
  type RecusalLine,
  type SealedFiles,
  writeInspectorsFile,
} from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { recusalLines, recusedWithin } from './recusals.ts';
import { unlessSealed } from './round.ts';
import { getRoundRows, type LoadedRound, plansOfRound, roundUuid } from './rounds.store.ts';
import { lockJson, openJson, places } from './sealed-files.ts';
import { readInspectors } from './sealing/prepare.ts';

interface AmendInput extends Repeatable {
  roundId: string;
  planId: string;
  reason: string;
}

interface State extends LoadedRound {
  draw: DrawRow;
  loaded: LoadedPlan;
  /** The files as they are to be; null where the actor may not amend them, who is refused. */
  amended: { files: SealedFiles; before: string; after: string } | null;
  importing: Refusal | null;
}

interface Decision extends Decided {
  amendment: Amendment;
}

/** Who of the plan's departments has declared an interest in which target of the sealed frame, as of now. */
async function declaredNow(
  hub: Hub,
  tx: Tx,
  draw: DrawRow,
  { plan, participants }: LoadedPlan,
): Promise<RecusalLine[]> {
  const departments = departmentsInOrder(plan.leadId, participants);
  if (draw.large === null) {
    const members = unpackMembers(openJson<PackedMembers>(hub.vault, draw.members, places.members(draw.id)));
    return recusalLines(tx, departments, [...members.values()]);
  }
  const all = { where: 't.jurisdiction_id = $1', parameters: [plan.jurisdictionId] };
  const recused = await recusedWithin(tx, departments, all, false);
  const keys = await largeKeys(hub, tx, draw.large, new Set(recused.map(({ targetId }) => targetId)));
  return recused.flatMap(({ targetId, certificate }) => {
    const key = keys.get(targetId);
    return key === undefined ? [] : [{ key, certificate }];
  });
}

/**
 * The inspectors as the registry has them now. The recusals were sealed and stay as they are: whoever comes in new and
 * has declared an interest in the frame since stays out, for the sealed file would not keep that person away (R076).
 */
async function readAmended(hub: Hub, tx: Tx, draw: DrawRow, loaded: LoadedPlan, files: SealedFiles) {
  const declared = await declaredNow(hub, tx, draw, loaded);
  const known = new Set(readRecusalsFile(files.recusals).map(({ key, certificate }) => `${key}\t${certificate}`));
  const uncovered = new Set(
    declared.filter(({ key, certificate }) => !known.has(`${key}\t${certificate}`)).map((one) => one.certificate),
  );
  const sealed = new Set(readInspectorsFile(files.inspectors).map(({ certificate }) => certificate));
  const mayCome = ({ certificate }: InspectorLine) => sealed.has(certificate) || !uncovered.has(certificate);
  return writeInspectorsFile((await readInspectors(hub, tx, loaded)).filter(mayCome));
}

async function load(hub: Hub, tx: Tx, actor: Actor, input: AmendInput): Promise<State> {
  const round = await getRoundRows(tx, roundUuid(input.roundId));
  const at = round.draws.findIndex(({ planId }) => planId === planUuid(input.planId));
  if (at < 0) throw refusal.notFound();
  const [draw, loaded] = [round.draws[at]!, round.plans[at]!];
  const importing = await unlessImporting(tx, actor.jurisdictionId);
  const mayGoOn = planPermits.lead(actor, loaded.plan) === null && round.round.state === 'SEALED';
  if (!mayGoOn) return { ...round, draw, loaded, amended: null, importing };
  const files = openJson<SealedFiles>(hub.vault, draw.files, places.files(draw.id));
  const inspectors = await readAmended(hub, tx, draw, loaded, files);
  const [before, after] = [digestOf(files.inspectors, nodeDigest), digestOf(inspectors, nodeDigest)];
  return { ...round, draw, loaded, amended: { files: { ...files, inspectors }, before, after }, importing };
}

/** Refuses an amendment that changes nothing: a number and a reason would stand in the proof for it. */
function unlessChanged({ before, after }: { before: string; after: string }): Refusal | null {
  if (before !== after) return null;
  return refusal.rule(
    'R073',
    text(
      '执法检查人员名录与封存的一致，请先在名录库中补充人员、专长或结束请假',
      'The registry gives the very list that was sealed; first add people, specialties, or end leaves there',
    ),
  );
}

/**
 * Reads the inspectors' file of a sealed draw anew, as a numbered amendment with its reason: for a pool that proves too
 * small. Frame, rules and recusals stay as they were sealed (R073).
 */
export function amendInspectors(hub: Hub, actor: Actor | null, input: AmendInput): Promise<{ roundId: string }> {
  const uuid = () => roundUuid(input.roundId);
  return perform<State, Decision, { roundId: string }>(hub, actor, {
    mutation: 'amendInspectors',
    input,
    chains: (tx) => plansOfRound(tx, uuid()),
    load: (tx, who) => load(hub, tx, who, input),
    permit: (who, { plans, loaded: { plan } }) => drawPermits.read(who, plans) ?? planPermits.lead(who, plan),
    check: () => reasonProblems(input.reason),
    decide({ round, draw, loaded, amended, importing }, at) {
      const wrong = unlessSealed(round.state, text('变更名录', 'amended')) ?? importing ?? unlessChanged(amended!);
      if (wrong !== null) throw wrong;
      const { before, after } = amended!;
      const number = draw.amendments.length + 1;
      const amendment = { number, at: at.now.toISOString(), reason: input.reason.trim(), before, after };
      return {
        facts: [planFact(loaded.plan, 'INSPECTORS_AMENDED', at, { round: input.roundId, ...amendment })],
        amendment,
      };
    },
    store(_tx, { draw, loaded, amended }, { amendment }) {
      draw.files = lockJson(hub.vault, amended!.files, places.files(draw.id));
      draw.amendments = [...draw.amendments, amendment];
      loaded.plan.revision += 1;
      return Promise.resolve();
    },
    answer: () => ({ roundId: uuid() }),
  });
}
