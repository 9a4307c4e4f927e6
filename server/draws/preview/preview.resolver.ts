import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { getPlan } from '../../plans/index.ts';
import { DrawPreview } from '../../../schema/draws/draw-preview.ts';
import { previewDraw } from './preview-draw.ts';

@Resolver()
export class DrawPreviewResolver {
  @Query(() => DrawPreview, {
    description:
      'Tries a plan’s draw over its frame as it is now, with seeds that are thrown away (R044, R056, R057, R069): how many by class and district, the departments’ load, visits saved. For whoever reads the plan; NOT_FOUND or FORBIDDEN as the plan is.',
  })
  async previewDraw(
    @Ctx() scene: Scene,
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Arg('seeds', () => Int, { description: 'Trial draws, 1 to 50; anything else is BAD_USER_INPUT.' }) seeds: number,
  ): Promise<DrawPreview> {
    return previewDraw(scene, await getPlan(scene, planId), seeds);
  }
}
