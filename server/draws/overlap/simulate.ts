import { Smallest } from '../protocol/smallest.ts';

/** A plan's frame for a rehearsal: its targets by number among those of all plans, with what a visit brings along. */
export interface RehearsedPlan {
  strata: { take: number; targets: Int32Array }[];
  /** People whom the plan sends to each of its targets, by the target's number; 0 elsewhere. */
  people: Uint8Array;
  /** Chances of each of its targets, by the target's number (R062). */
  weights: Uint8Array;
}

/** What a draw gives: targets drawn counted once, and the most people who meet at one door. */
export interface Meeting {
  doors: number;
  mostPeople: number;
}

interface Ticketed {
  ticket: number;
  target: number;
}

/** The smallest of so many even chances; 1 is the chance itself. */
const weighted = (chance: number, weight: number): number => (weight <= 1 ? chance : 1 - (1 - chance) ** (1 / weight));

const byTicket = (a: Ticketed, b: Ticketed): number => a.ticket - b.ticket;

/** One draw of all plans; each plan's tickets are its own (apart) or the same for all (together). */
function draw(plans: readonly RehearsedPlan[], size: number, random: () => number, together: boolean): Meeting {
  const shared = together ? Float64Array.from({ length: size }, random) : null;
  const people = new Uint16Array(size);
  const isDrawn = new Uint8Array(size);
  let doors = 0;
  for (const plan of plans) {
    for (const { take, targets } of plan.strata) {
      const kept = new Smallest<Ticketed>(take, byTicket);
      for (const target of targets) {
        const chance = shared === null ? random() : shared[target]!;
        kept.offer({ ticket: weighted(chance, plan.weights[target]!), target });
      }
      for (const { target } of kept.sorted()) {
        people[target]! += plan.people[target]!;
        if (isDrawn[target] === 0) doors += 1;
        isDrawn[target] = 1;
      }
    }
  }
  return { doors, mostPeople: people.reduce((most, count) => Math.max(most, count), 0) };
}

/** The most people who could ever meet at one door: as if every plan drew every target of its frame. */
export function boundOf(plans: readonly RehearsedPlan[], size: number): number {
  let most = 0;
  for (let target = 0; target < size; target += 1) {
    most = Math.max(
      most,
      plans.reduce((sum, { people }) => sum + people[target]!, 0),
    );
  }
  return most;
}

/** What so many throw-away draws give on average apart and together, and the most people who met at one door in any. */
export async function rehearse(
  plans: readonly RehearsedPlan[],
  size: number,
  draws: number,
  random: () => number,
): Promise<{ apart: number; together: number; mostPeople: number }> {
  let [apart, together, mostPeople] = [0, 0, 0];
  for (let i = 0; i < draws; i += 1) {
    const meeting = draw(plans, size, random, true);
    apart += draw(plans, size, random, false).doors;
    together += meeting.doors;
    mostPeople = Math.max(mostPeople, meeting.mostPeople);
    // Others have their turn between two draws: a frame may be large.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { apart: apart / draws, together: together / draws, mostPeople };
}
