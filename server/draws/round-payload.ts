import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import type { RoundPayload } from '../../schema/draws/draw.ts';
import { roundLoader } from './round-view.ts';

/** What a mutation on a round is answered with: the round as it is now. */
export async function roundPayload(scene: Scene, { roundId }: { roundId: string }): Promise<RoundPayload> {
  const round = await scene.loader(roundLoader).load(roundId);
  if (round === null) throw refusal.notFound();
  return { round };
}
