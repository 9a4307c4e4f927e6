import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { localDate } from '../../kernel/clock.ts';
import { pageRequest } from '../../kernel/page.ts';
import { InspectorConnection, InspectorFilter } from '../../../schema/registry/inspector.ts';
import { InspectorRecord, PersonnelGapConnection } from '../../../schema/registry/inspector-record.ts';
import { RecordChangeConnection } from '../../../schema/registry/record-change.ts';
import { SpecialtyConnection } from '../../../schema/registry/specialty.ts';
import { AFTER, FIRST } from '../page-arguments.ts';
import { findHistory } from '../record-history.ts';
import { readerOf } from '../registry.permits.ts';
import { inspectorRecord } from './inspector-record.ts';
import { getPerson, inspectorUuid } from './inspector-write.store.ts';
import { findInspectors } from './inspectors.store.ts';
import { findPersonnelGaps } from './personnel-gaps.store.ts';
import { findSpecialties } from './specialties.store.ts';

const READERS =
  'For liaisons, legal sections, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.';
const DEPARTMENT = {
  nullable: true,
  description: 'One department by its code; an unknown one has no inspectors. Left out: all.',
};

@Resolver()
export class InspectorsResolver {
  @Query(() => InspectorConnection, {
    description: `The inspectors (执法检查人员名录库, R020) of the viewer’s jurisdiction, department by department; certificate numbers are masked but for the own department’s liaison. ${READERS}`,
  })
  async inspectors(
    @Ctx() scene: Scene,
    @Arg('departmentCode', () => String, DEPARTMENT) departmentCode: string | null,
    @Arg('filter', () => InspectorFilter, {
      nullable: true,
      description: 'Which people; left out: all inspectors, no experts and auxiliaries.',
    })
    filter: InspectorFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<InspectorConnection> {
    const actor = readerOf(scene.actor, 'inspectors');
    const page = pageRequest(first, after);
    return findInspectors(scene.hub, actor, departmentCode, filter, page) as Promise<InspectorConnection>;
  }

  @Query(() => InspectorRecord, {
    description: `One person with what the viewer may do to the record. NOT_FOUND where there is none here. ${READERS}`,
  })
  async inspectorRecord(
    @Ctx() scene: Scene,
    @Arg('id', () => ID, { description: 'The person.' }) id: string,
  ): Promise<InspectorRecord> {
    const actor = readerOf(scene.actor, 'inspectors');
    return inspectorRecord(scene, actor, inspectorUuid(id));
  }

  @Query(() => RecordChangeConnection, {
    description: `What happened to a person’s record, the newest first (R021, R024). NOT_FOUND where there is none here. ${READERS}`,
  })
  async inspectorHistory(
    @Ctx() { hub, actor: asking }: Scene,
    @Arg('id', () => ID, { description: 'The person.' }) id: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<RecordChangeConnection> {
    const { jurisdictionId } = readerOf(asking, 'inspectors');
    const today = localDate(hub.clock.now());
    const { uuid } = await getPerson(hub, hub.database, jurisdictionId, inspectorUuid(id), today);
    const page = pageRequest(first, after);
    return findHistory(hub, jurisdictionId, 'inspector', uuid, page) as Promise<RecordChangeConnection>;
  }

  @Query(() => PersonnelGapConnection, {
    description: `Who is an inspector by account and not in the registry, and who is in it without an account (应纳尽纳, R020). ${READERS}`,
  })
  async personnelGaps(
    @Ctx() scene: Scene,
    @Arg('departmentCode', () => String, DEPARTMENT) departmentCode: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<PersonnelGapConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'inspectors');
    const page = pageRequest(first, after);
    return findPersonnelGaps(scene.hub, jurisdictionId, departmentCode, page) as Promise<PersonnelGapConnection>;
  }

  @Query(() => SpecialtyConnection, {
    description: `The taxonomy of qualifications, specialties and fields by their codes (R025). ${READERS}`,
  })
  async specialties(
    @Ctx() scene: Scene,
    @Arg('text', () => String, { nullable: true, description: 'Part of the name or the code; left out: all.' })
    text: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<SpecialtyConnection> {
    readerOf(scene.actor, 'inspectors');
    return findSpecialties(scene.hub, text, pageRequest(first, after)) as Promise<SpecialtyConnection>;
  }
}
