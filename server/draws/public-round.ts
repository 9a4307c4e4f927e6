import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { addDays, localDate } from '../kernel/clock.ts';
import { localId } from '../kernel/ids.ts';
import { getPolicy } from '../policy/index.ts';
import type { PublicRoundPage, PublicRoundPlan } from '../../schema/draws/public-round.ts';
import { HUB, type ShownLines } from './protocol/index.ts';
import { roundLoader, type RoundView } from './round-view.ts';

/** A round by its id for everyone; null for an unknown one. */
export async function findRound({ loader }: Scene, roundId: string): Promise<RoundView | null> {
  const uuid = localId('DrawRound', roundId);
  return uuid === null ? null : loader(roundLoader).load(uuid);
}

/** What the public proof of a round shows of its frames, by the policy of the day of its seal; whole where nobody decided. */
export async function publicLines(hub: Hub, { plans, sealedAt }: RoundView): Promise<ShownLines> {
  const policy = await getPolicy(hub.database, plans[0]!.jurisdictionId, localDate(sealedAt));
  return policy.publicProof.value ?? 'FULL';
}

/** The day from which a round's proof is public at the latest: behind the last day of the plans that are carried through. */
export function opensOn({ state, plans }: Pick<RoundView, 'state' | 'plans'>): string | null {
  if (state === 'REVEALED' || state === 'ABANDONED') return null;
  const ends = plans.filter((plan) => plan.state !== 'CANCELLED').map(({ endsOn }) => endsOn);
  return ends.length === 0 ? null : addDays(ends.sort().at(-1)!, 1);
}

async function planViews(hub: Hub, { plans, draws }: RoundView): Promise<PublicRoundPlan[]> {
  const directory = await directoryOf(hub);
  const titles = await hub.database.rows<{ id: string; title: string }>(
    `select id, coalesce(announcement->>'title', title) as title from joint_plans where id = any($1::uuid[])`,
    [plans.map(({ uuid }) => uuid)],
  );
  return plans.map(({ uuid, number, leadId, endsOn }, i) => {
    const { code, name } = directory.byId(leadId);
    const { title } = titles.find(({ id }) => id === uuid)!;
    return { ...draws[i]!, number, title, lead: { code, name }, endsOn };
  });
}

/** A round as everyone may see it: digests, counts, parties; never a target. */
export async function publicRound(scene: Scene, roundId: string): Promise<PublicRoundPage | null> {
  const round = await findRound(scene, roundId);
  if (round === null) return null;
  const { id, state, assurance, beacon, sealedAt, runAt, abandonedAt, abandonReason, missingParty } = round;
  const departments = new Map(round.parties.map((party) => [party.department.code, party]));
  return {
    ...{ id, state, assurance, beacon, sealedAt, runAt, abandonedAt, abandonReason, missingParty },
    parties: round.commitments.map(({ party, digest }) => ({
      party,
      digest,
      name: departments.get(party)?.department.name ?? null,
      isHandedIn: party === HUB || departments.get(party)?.handedInAt != null,
    })),
    plans: await planViews(scene.hub, round),
    opensOn: opensOn(round),
    proofLines: await publicLines(scene.hub, round),
  };
}
