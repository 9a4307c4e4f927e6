import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { pageRequest } from '../../kernel/page.ts';
import { RecordChangeConnection } from '../../../schema/registry/record-change.ts';
import { TargetConnection, TargetFilter } from '../../../schema/registry/target.ts';
import { TargetRegistryHealth } from '../../../schema/registry/target-health.ts';
import { TargetRecord, TargetRegistryRights } from '../../../schema/registry/target-record.ts';
import { AFTER, FIRST } from '../page-arguments.ts';
import { findHistory } from '../record-history.ts';
import { readerOf } from '../registry.permits.ts';
import { targetRegistryHealth } from './health.store.ts';
import { targetRecord, targetRegistryRights } from './target-record.ts';
import { getTarget, targetUuid } from './target-write.store.ts';
import { findTargets } from './targets.store.ts';

const OFFICE = 'For liaisons, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.';

@Resolver()
export class TargetsResolver {
  @Query(() => TargetConnection, {
    description: `The targets (检查对象名录库, R013) of the viewer’s jurisdiction in the order of their entry; natural persons are masked. ${OFFICE}`,
  })
  async targets(
    @Ctx() scene: Scene,
    @Arg('filter', () => TargetFilter, { nullable: true, description: 'Which targets; left out: all.' })
    filter: TargetFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<TargetConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'targets');
    return findTargets(scene.hub, jurisdictionId, filter, pageRequest(first, after)) as Promise<TargetConnection>;
  }

  @Query(() => TargetRecord, {
    description: `One target with what the viewer may do to its record. NOT_FOUND where there is none here. ${OFFICE}`,
  })
  async targetRecord(
    @Ctx() scene: Scene,
    @Arg('id', () => ID, { description: 'The target.' }) id: string,
  ): Promise<TargetRecord> {
    const actor = readerOf(scene.actor, 'targets');
    return targetRecord(scene, actor, targetUuid(id));
  }

  @Query(() => RecordChangeConnection, {
    description: `What happened to a target’s record, the newest first: standings and classes of before, labels, claims, who read what is masked (R013, R017). NOT_FOUND where there is none here. ${OFFICE}`,
  })
  async targetHistory(
    @Ctx() scene: Scene,
    @Arg('id', () => ID, { description: 'The target.' }) id: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<RecordChangeConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'targets');
    const { row } = await getTarget(scene.hub.database, jurisdictionId, targetUuid(id));
    const page = pageRequest(first, after);
    return findHistory(scene.hub, jurisdictionId, 'target', row.uuid, page) as Promise<RecordChangeConnection>;
  }

  @Query(() => TargetRegistryRights, {
    description: `What the viewer may do to the target registry as a whole. ${OFFICE}`,
  })
  targetRegistryRights(@Ctx() scene: Scene): TargetRegistryRights {
    return targetRegistryRights(readerOf(scene.actor, 'targets'), scene);
  }

  @Query(() => TargetRegistryHealth, {
    description:
      'How complete, fresh and labelled the target registry is (全、新、特, R017): counts alone. For liaisons, leaders, heads of departments, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.',
  })
  async targetRegistryHealth(@Ctx() scene: Scene): Promise<TargetRegistryHealth> {
    const { jurisdictionId } = readerOf(scene.actor, 'health');
    return targetRegistryHealth(scene.hub, jurisdictionId);
  }
}
