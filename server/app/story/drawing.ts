import type { Visitor } from './door.ts';
import type { Say } from './narrator.ts';
import type { Plan } from './planning.ts';
import { StoryError } from './story-error.ts';

/** A round that was run, and what was public of it before. */
export interface Drawn {
  roundId: string;
  published: string;
}

/** Seals, publishes and runs the draw; nobody sees a target yet. */
export async function draw(anyone: Visitor, lead: Visitor, plan: Plan, say: Say): Promise<Drawn> {
  const { round: sealed } = await lead.perform('sealDraw', { planIds: [plan.id] });
  const { state, json: published } = await anyone.ask('drawProof', { roundId: sealed.id });
  if (state !== 'SEALED') throw new StoryError('封存的证明不是封存状态', 'The sealed proof is not in the state SEALED');
  const [{ frameSize, frameDigest }] = sealed.draws;
  say(
    `抽取封存：${frameSize} 家的名单只公布摘要 ${frameDigest.slice(0, 16)}…，连同 ${sealed.commitments.length} 份承诺；谁也改不了，谁也看不到。`,
    `The draw is sealed: of the ${frameSize} targets only the digest ${frameDigest.slice(0, 16)}… and ${sealed.commitments.length} commitment(s) are published.`,
  );

  const { round } = await lead.perform('runDraw', { roundId: sealed.id });
  const { checks } = await lead.ask('checks', { id: plan.id, first: 100 });
  if (checks.totalCount !== 0) throw new StoryError('下发之前看到了检查清单', 'Checks were seen before their release');
  say(
    `抽取完成：抽中 ${round.draws[0].drawnCount} 家，下发之前牵头部门也看不到名单。`,
    `The draw is run: ${round.draws[0].drawnCount} are drawn, and before the release not even the lead sees them.`,
  );
  return { roundId: round.id, published };
}
