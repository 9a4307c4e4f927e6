import type { Hub } from '../../action/hub.ts';
import type { Scene } from '../../action/scene.ts';
import type { RoundDoors } from '../../../schema/draws/draw.ts';
import { type KeptFiles, openKeptFiles } from '../large/kept-files.ts';
import { findLargeDraws } from '../large/large-draws.store.ts';
import { allReleased, cancelledOf, wholeProof } from '../proof.ts';
import { isWithheld, readDrawnFile, readTeamsFile } from '../protocol/index.ts';
import type { RoundView } from '../round-view.ts';

/** Who was drawn and who is sent, of each plan that was not cancelled. */
async function shownFiles(hub: Hub, round: RoundView): Promise<Pick<KeptFiles, 'drawn' | 'teams'>[]> {
  const draws = await findLargeDraws(hub, round.uuid);
  if (draws === null) {
    return (await wholeProof(hub, round)).plans.flatMap((plan) => (isWithheld(plan) ? [] : [plan]));
  }
  const cancelled = cancelledOf(round);
  const shown: KeptFiles[] = [];
  for (const { number, large } of draws) {
    if (!cancelled.includes(number)) shown.push(await openKeptFiles(hub, large!));
  }
  return shown;
}

/** What drawing together gave, counted once every plan is released: before, even a count is kept (R075). */
export async function roundDoors({ hub }: Scene, round: RoundView): Promise<RoundDoors | null> {
  const isDrawn = round.state === 'DRAWN' || round.state === 'REVEALED';
  if (!isDrawn || !(allReleased(round.plans) || round.state === 'REVEALED')) return null;
  const shown = await shownFiles(hub, round);
  const drawn = shown.flatMap((plan) => readDrawnFile(plan.drawn).map(({ key }) => key));
  const people = new Map<string, number>();
  for (const { key, certificates } of shown.flatMap((plan) => readTeamsFile(plan.teams))) {
    people.set(key, (people.get(key) ?? 0) + certificates.length);
  }
  return { visits: drawn.length, doors: new Set(drawn).size, mostPeople: Math.max(0, ...people.values()) };
}
