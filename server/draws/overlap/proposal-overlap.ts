import { randomBytes } from 'node:crypto';
import type { Scene } from '../../action/scene.ts';
import { localDate } from '../../kernel/clock.ts';
import {
  answeringDepartments,
  entriesFor,
  frameCondition,
  getMatters,
  getShownSelection,
  getWeights,
  type TargetShape,
} from '../../merging/index.ts';
import { planLoader, type PlanView } from '../../plans/index.ts';
import { getPolicy } from '../../policy/index.ts';
import type { RoundOverlap } from '../../../schema/draws/round-proposal.ts';
import { announcedRules, sizesOf } from '../announced-rules.ts';
import { leastTeam } from '../least-team.ts';
import { type Frame, readFrame } from '../members.ts';
import { type AnnouncedRule, rulesLines } from '../protocol/index.ts';
import { boundOf, rehearse, type RehearsedPlan } from './simulate.ts';

// Twenty draws tell the average within a visit or two; of very large frames fewer must do.
const MOST_DRAWS = 20;
const MOST_TICKETS = 2_000_000;
// Beyond this the rehearsal would keep others waiting, and the frames would be read for a guess.
const MOST_TARGETS = 200_000;

interface ReadPlan {
  frame: Frame;
  rules: AnnouncedRule[];
  peopleAt(shape: TargetShape): number;
}

async function readPlan(scene: Scene, plan: PlanView, personKey: Uint8Array): Promise<ReadPlan> {
  const { hub } = scene;
  const today = localDate(hub.clock.now());
  const matters = await getMatters(hub, hub.database, plan, plan.participantRows);
  const [selection, weights, policy] = await Promise.all([
    getShownSelection(scene, plan, matters),
    getWeights(hub.database, plan, today),
    getPolicy(hub.database, plan.jurisdictionId, today),
  ]);
  const byClass = plan.sampling.some(({ riskClass }) => riskClass !== null);
  const known = new Map<string, number>();
  const frame = await readFrame(hub.database, selection, matters, { byClass, weights, personKey });
  return {
    frame,
    rules: announcedRules(plan.sampling, sizesOf(frame.lines)),
    peopleAt(shape) {
      const sign = JSON.stringify(shape);
      let people = known.get(sign);
      if (people === undefined) {
        const teams = [...answeringDepartments(entriesFor(matters, shape)).values()].map((entries) =>
          Math.max(leastTeam(policy), new Set(entries.flatMap(({ specialties }) => specialties)).size),
        );
        known.set(sign, (people = teams.reduce((sum, team) => sum + team, 0)));
      }
      return people;
    },
  };
}

async function isTooLarge(scene: Scene, plans: readonly PlanView[]): Promise<boolean> {
  const { hub } = scene;
  let size = 0;
  for (const plan of plans) {
    const matters = await getMatters(hub, hub.database, plan, plan.participantRows);
    const selection = await getShownSelection(scene, plan, matters);
    const { where, parameters } = frameCondition(selection);
    const [counted] = await hub.database.rows<{ size: number }>(
      `select count(*)::int as size from (select 1 from targets t where ${where} limit ${MOST_TARGETS + 1}) found`,
      parameters,
    );
    if ((size += counted!.size) > MOST_TARGETS) return true;
  }
  return false;
}

/** Numbers the targets of all frames, each once, and lays the plans out over these numbers. */
function layOut(read: readonly ReadPlan[]): { plans: RehearsedPlan[]; size: number } {
  const numbers = new Map<string, number>();
  for (const { frame } of read) {
    for (const { key } of frame.lines) if (!numbers.has(key)) numbers.set(key, numbers.size);
  }
  const plans = read.map(({ frame, rules, peopleAt }) => {
    const people = new Uint8Array(numbers.size);
    const weights = new Uint8Array(numbers.size);
    for (const { key, weight } of frame.lines) weights[numbers.get(key)!] = weight;
    for (const { key, shape } of frame.members) people[numbers.get(key)!] = Math.min(255, peopleAt(shape));
    const strata = rulesLines(frame.lines, rules).map(({ stratum, take }) => ({
      take,
      targets: Int32Array.from(
        frame.lines.filter((line) => line.stratum === stratum),
        ({ key }) => numbers.get(key)!,
      ),
    }));
    return { strata, people, weights };
  });
  return { plans, size: numbers.size };
}

/**
 * What drawing these plans together would spare, tried with throw-away seeds on their real frames as they are now; nothing
 * of it has to do with the round's own seed. Null where the frames are too large to be tried.
 */
export async function proposalOverlap(scene: Scene, planIds: readonly string[]): Promise<RoundOverlap | null> {
  const views = await scene.loader(planLoader).loadMany([...planIds]);
  const found = views.filter((view): view is PlanView => view !== null && !(view instanceof Error));
  if (await isTooLarge(scene, found)) return null;
  const personKey = randomBytes(32);
  const read: ReadPlan[] = [];
  for (const view of found) read.push(await readPlan(scene, view, personKey));
  const { plans, size } = layOut(read);
  const tickets = Math.max(
    1,
    read.reduce((sum, { frame }) => sum + frame.lines.length, 0),
  );
  const draws = Math.max(3, Math.min(MOST_DRAWS, Math.floor(MOST_TICKETS / tickets)));
  const { apart, together, mostPeople } = await rehearse(plans, size, draws, Math.random);
  const visits = plans.reduce((sum, { strata }) => sum + strata.reduce((all, { take }) => all + take, 0), 0);
  return { draws, visits, doorsApart: apart, doorsTogether: together, mostPeople, boundPeople: boundOf(plans, size) };
}
