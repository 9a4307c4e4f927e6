import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import { Dashboard } from '../../schema/reports/dashboard.ts';
import { getDashboard } from './dashboard.ts';

@Resolver()
export class ReportsResolver {
  @Query(() => Dashboard, {
    description:
      'A jurisdiction’s year in counts: announced plans that were not cancelled, and what their released checks came to (R075). For its leadership, auditors, and the heads and liaisons of its departments; others are FORBIDDEN, UNAUTHENTICATED without a session.',
  })
  dashboard(
    @Ctx() scene: Scene,
    @Arg('year', () => Int, { description: 'The plans’ year, 2000 to 2100; anything else is BAD_USER_INPUT.' })
    year: number,
    @Arg('jurisdictionCode', () => String, {
      nullable: true,
      description: 'The jurisdiction; left out: the viewer’s own. Any other is NOT_FOUND, be it there or not.',
    })
    jurisdictionCode: string | null | undefined,
  ): Promise<Dashboard> {
    return getDashboard(scene, year, jurisdictionCode ?? null);
  }
}
