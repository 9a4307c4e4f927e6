import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import { Dashboard } from '../../schema/reports/dashboard.ts';
import type { DrawPreviewView } from '../draws/index.ts';
import { DrawPreview } from '../../schema/draws/draw-preview.ts';
import { PreviewIndicator } from '../../schema/reports/preview-indicator.ts';
import { getDashboard } from './dashboard.ts';
import { previewIndicators } from './preview-indicators.ts';

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

@Resolver(() => DrawPreview)
export class PreviewIndicatorsResolver {
  @FieldResolver(() => [PreviewIndicator], {
    description:
      'The year’s indicators as they are and as they would be once the plan runs beside what is counted, with what is missing to the goals (R056, R057, R069).',
  })
  indicators(@Root() preview: DrawPreviewView, @Ctx() scene: Scene): Promise<PreviewIndicator[]> {
    return previewIndicators(scene, preview);
  }
}
