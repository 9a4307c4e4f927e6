import type { Hub } from '../action/hub.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import { findBearers } from '../registry/index.ts';
import { RoundRow } from './draw.entity.ts';
import { type KeptFiles, openKeptFiles } from './large/kept-files.ts';
import type { LargeFiles } from './large/pieces.store.ts';
import {
  isWithheld,
  type ProofPlan,
  readDrawnFile,
  readDutiesFile,
  readInspectorsFile,
  readRecusalsFile,
  type SeedPlan,
  seedOf,
  successorOf,
  visitOrder,
  type WholeProof,
} from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { lockJson, openJson, places } from './sealed-files.ts';
import { sealedKeyOf } from './sealed-key.ts';

/** A member of a drawn team whose place another is to take. */
export interface Leaving {
  planId: string;
  targetId: string;
  /** The department's code. */
  department: string;
  /** Keys of the team's inspectors as it is now. */
  team: readonly string[];
  inspectorId: string;
  /** Whether the enterprise asked for it and the lead granted it. */
  isGranted: boolean;
}

interface Place extends Leaving {
  round: RoundRow;
  proof: WholeProof;
  /** The plan's part of the proof, to which the replacement is added; of a large round without files. */
  plan: Pick<ProofPlan, 'replacements'>;
  files: KeptFiles;
  digests: SeedPlan[];
  key: string;
  people: People;
}

/** The people of a department's lines in the inspectors' file: whoever renewed a certificate stands there under the old. */
interface People {
  /** Keys by the number that was sealed. */
  ids: ReadonlyMap<string, string>;
  /** The number that was sealed, by key. */
  sealedAs(inspectorId: string): string;
}

async function peopleOf(tx: Tx, { inspectors }: KeptFiles, department: string): Promise<People> {
  const own = readInspectorsFile(inspectors).filter((line) => line.department === department);
  const ids = await findBearers(
    tx,
    own.map(({ certificate }) => certificate),
  );
  const sealed = new Map([...ids].map(([certificate, id]) => [id, certificate]));
  return {
    ids,
    sealedAs(id) {
      const certificate = sealed.get(id);
      if (certificate === undefined) throw new Error('the inspectors’ file does not hold a member of the team');
      return certificate;
    },
  };
}

interface SharedDraw extends SeedPlan {
  id: string;
  planId: string;
  roundId: string;
  large: LargeFiles | null;
}

/** The plans that share a proof with this one: whoever changes it locks them all. */
export async function plansOfSameRound(tx: Tx, planId: string): Promise<string[]> {
  const rows = await tx.rows<{ planId: string }>(
    `select o.plan_id as "planId" from draws d join draws o on o.round_id = d.round_id
     where d.plan_id = $1 and not d.abandoned`,
    [planId],
  );
  if (rows.length === 0) throw refusal.notFound();
  return rows.map((row) => row.planId);
}

async function getPlace(hub: Hub, tx: Tx, leaving: Leaving): Promise<Place> {
  const draws = await tx.rows<SharedDraw>(
    `select o.id, o.plan_id as "planId", o.round_id as "roundId", o.plan_number as number, o.large,
       o.frame_digest as "frameDigest", o.rules_digest as "rulesDigest"
     from draws d join draws o on o.round_id = d.round_id where d.plan_id = $1 and not d.abandoned`,
    [leaving.planId],
  );
  const draw = draws.find(({ planId }) => planId === leaving.planId)!;
  const round = await tx.em.findOneOrFail(RoundRow, draw.roundId);
  const proof = openJson<WholeProof>(hub.vault, round.proof!, places.proof(round.id));
  const plan = proof.plans.find(({ number }) => number === draw.number)!;
  const key = await sealedKeyOf(hub, tx, draw, leaving.targetId);
  if (isWithheld(plan) || key === undefined) throw new Error('the proof does not hold this target');
  const files = draw.large === null ? plan : await openKeptFiles(hub, draw.large, tx);
  const people = await peopleOf(tx, files, leaving.department);
  return { ...leaving, round, proof, plan, files, digests: draws, key, people };
}

/** The sealed number of whoever steps in; null where nobody can. */
function successor(place: Place, mayCome: (inspectorId: string) => boolean): string | null {
  const { proof, plan, files, digests, key, department, team, inspectorId, people } = place;
  const hmac = nodeDigest.hmac(seedOf(digests, proof.secrets, proof.beacon, nodeDigest));
  const keys = readDrawnFile(files.drawn).map((line) => line.key);
  const input = {
    visits: visitOrder(hmac, keys),
    inspectors: readInspectorsFile(files.inspectors),
    recusals: readRecusalsFile(files.recusals),
    duties: readDutiesFile(files.duties),
  };
  // Whoever has left this team before does not come back to it.
  const gone = plan.replacements
    .filter((one) => 'certificate' in one && one.target === key)
    .map((one) => ('certificate' in one ? one.certificate : ''));
  const at = { key, department, leaving: people.sealedAs(inspectorId), team: team.map(people.sealedAs) };
  return successorOf(hmac, input, at, (one) => {
    const id = people.ids.get(one);
    return id !== undefined && !gone.includes(one) && mayCome(id);
  });
}

/** Whether a member stepped in for another: its place was drawn once, and has been replaced since. */
function steppedIn({ plan, key, department, inspectorId, people }: Place): boolean {
  const certificate = people.sealedAs(inspectorId);
  return plan.replacements.some(
    (one) => 'certificate' in one && one.target === key && one.department === department && one.by === certificate,
  );
}

/** Refuses to replace one place again and again until a wanted name comes up: it takes a cause that the hub can see (R076). */
function unlessCaused(place: Place, mayCome: (inspectorId: string) => boolean): Refusal | null {
  if (place.isGranted || !steppedIn(place) || !mayCome(place.inspectorId)) return null;
  return refusal.rule(
    'R076',
    text(
      '接替上来的人再被更换，须有系统里看得到的原因：不在岗或请假、执法证到期、审核被撤回、与该对象有回避登记，或者批准企业的回避申请；请先在执法人员名录里登记',
      'Whoever stepped in is replaced only for a cause on record: off duty or away, an expired certificate, a withdrawn verification, a recusal from this target, or an enterprise’s request that is granted; record it in the registry first',
    ),
  );
}

/**
 * The next candidate of the drawn order takes the place of a member of a team, with the reason (R076); the replacement
 * stands in the proof under the numbers that were sealed, and it stays verifiable. Refused as R073 where nobody is left, as R076
 * where the member stepped in itself and nothing on record speaks against it. Gives the key of the inspector who comes in.
 */
export async function replaceInTeam(
  hub: Hub,
  tx: Tx,
  leaving: Leaving,
  reason: string,
  now: Date,
  mayCome: (inspectorId: string) => boolean,
): Promise<string> {
  const place = await getPlace(hub, tx, leaving);
  const by = successor(place, mayCome);
  if (by === null) {
    throw refusal.rule(
      'R073',
      text(
        '抽取顺序中没有可接替的执法检查人员（须在岗、未回避并具备所需专长）',
        'Nobody of the drawn order can step in: on duty, not recused, with the specialties that the team must hold',
      ),
      { short: [{ department: leaving.department, specialty: 'team' }] },
    );
  }
  const uncaused = unlessCaused(place, mayCome);
  if (uncaused !== null) throw uncaused;
  const { round, proof, plan, key, department, people } = place;
  const certificate = people.sealedAs(leaving.inspectorId);
  plan.replacements.push({ target: key, by, reason, at: now.toISOString(), department, certificate });
  round.proof = lockJson(hub.vault, proof, places.proof(round.id));
  return people.ids.get(by)!;
}
