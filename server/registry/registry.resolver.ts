import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import { pageRequest } from '../kernel/page.ts';
import { DistrictConnection } from '../../schema/registry/district.ts';
import { IndustryConnection } from '../../schema/registry/industry.ts';
import { InspectionItemConnection, InspectionItemFilter } from '../../schema/registry/inspection-item.ts';
import { findDistricts } from './districts.store.ts';
import { findIndustries } from './industries.store.ts';
import { findItems } from './items.store.ts';
import { readerOf } from './registry.permits.ts';

const FIRST = { description: 'How many rows, 1 to 100; anything else is BAD_USER_INPUT.' };
const AFTER = {
  nullable: true,
  description: 'Cursor to go on behind; one of another list is BAD_USER_INPUT.',
};
const OFFICE = 'For liaisons, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.';
const WITH_INSPECTORS =
  'For liaisons, inspectors, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.';

@Resolver()
export class RegistryResolver {
  @Query(() => InspectionItemConnection, {
    description: `The inspection items (一单, R001) of the viewer’s jurisdiction by their code. ${WITH_INSPECTORS}`,
  })
  async inspectionItems(
    @Ctx() scene: Scene,
    @Arg('filter', () => InspectionItemFilter, {
      nullable: true,
      description: 'Which items; left out: all claimed ones.',
    })
    filter: InspectionItemFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<InspectionItemConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    return findItems(scene.hub, jurisdictionId, filter, pageRequest(first, after)) as Promise<InspectionItemConnection>;
  }

  @Query(() => IndustryConnection, {
    description: `The industries of GB/T 4754 that the hub knows, by their code. ${WITH_INSPECTORS}`,
  })
  async industries(
    @Ctx() scene: Scene,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Part of the name or the beginning of the code; left out: all.',
    })
    text: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<IndustryConnection> {
    readerOf(scene.actor, 'industries');
    return findIndustries(scene.hub, text, pageRequest(first, after)) as Promise<IndustryConnection>;
  }

  @Query(() => DistrictConnection, {
    description: `The districts of the viewer’s jurisdiction by their code. ${OFFICE}`,
  })
  async districts(
    @Ctx() scene: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<DistrictConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'districts');
    return findDistricts(scene.hub, jurisdictionId, pageRequest(first, after)) as Promise<DistrictConnection>;
  }
}
