import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connection } from '../../action/connection.ts';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { localDate } from '../../kernel/clock.ts';
import { pageRequest, writeCursor } from '../../kernel/page.ts';
import { AFTER, FIRST, groupedBy } from '../../registry/index.ts';
import { Possibility } from '../../../schema/clause.ts';
import {
  HandOverBodyMemberInput,
  RecordBodyMeetingInput,
  SaveBodyMemberInput,
  SaveCoordinatingBodyInput,
} from '../../../schema/programmes/body-inputs.ts';
import {
  BodyMeetingConnection,
  BodyMeetingPayload,
  CoordinatingBody,
  CoordinatingBodyPayload,
} from '../../../schema/programmes/coordinating-body.ts';
import { readPlace } from '../yearly/programmes.queries.ts';
import { type BodyAnswer, saveCoordinatingBody } from './bodies.actions.ts';
import { meetingLoader, shownMeetings } from './bodies.loaders.ts';
import { findBodies, findMembers, getBody } from './bodies.store.ts';
import { bodyPermits, bodyReader } from './body.permits.ts';
import { bodyView, type BodyView } from './body-view.ts';
import { countMeetings, findMeetingPage } from './meetings.store.ts';
import { speaksFor } from './member.ts';
import { handOverBodyMember, saveBodyMember } from './members.actions.ts';
import { recordBodyMeeting } from './record-meeting.action.ts';

const CURSOR = 'bmt';
const KEEPER = 'Administrators, of a leading group its bureau’s liaison too; others are FORBIDDEN.';

async function payload({ hub, actor }: Scene, { bodyId }: BodyAnswer): Promise<CoordinatingBodyPayload> {
  const row = await getBody(hub.database, actor!, bodyId);
  const members = await findMembers(hub.database, [bodyId]);
  return { body: bodyView(row, members, await directoryOf(hub), localDate(hub.clock.now())) };
}

@Resolver(() => CoordinatingBody)
export class BodiesResolver {
  @Query(() => [CoordinatingBody], {
    description:
      'The joint meeting, the liaisons and the leading groups of the viewer’s jurisdiction, one each. FORBIDDEN for inspectors and legal sections.',
  })
  async coordinatingBodies(@Ctx() { hub, actor }: Scene): Promise<CoordinatingBody[]> {
    const { jurisdictionId } = bodyReader(actor);
    const rows = await findBodies(hub.database, jurisdictionId);
    const ids = rows.map(({ uuid }) => uuid);
    const members = groupedBy(await findMembers(hub.database, ids), ({ bodyId }) => bodyId);
    const directory = await directoryOf(hub);
    const today = localDate(hub.clock.now());
    return rows.map((row) => bodyView(row, members.get(row.uuid) ?? [], directory, today));
  }

  @Mutation(() => CoordinatingBodyPayload, {
    description: `Sets up a coordinating body or changes its name and office (R046, R048, R049); a second one of a kind is WRONG_STATE. ${KEEPER}`,
  })
  async saveCoordinatingBody(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveCoordinatingBodyInput, { description: 'The body.' }) input: SaveCoordinatingBodyInput,
  ): Promise<CoordinatingBodyPayload> {
    return payload(scene, await saveCoordinatingBody(scene.hub, scene.actor, input));
  }

  @Mutation(() => CoordinatingBodyPayload, { description: `Adds a member with a term, or changes one. ${KEEPER}` })
  async saveBodyMember(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveBodyMemberInput, { description: 'The member.' }) input: SaveBodyMemberInput,
  ): Promise<CoordinatingBodyPayload> {
    return payload(scene, await saveBodyMember(scene.hub, scene.actor, input));
  }

  @Mutation(() => CoordinatingBodyPayload, {
    description: `Hands a member’s place over to a successor from a day on (交接, R049); a term that has ended is WRONG_STATE. ${KEEPER}`,
  })
  async handOverBodyMember(
    @Ctx() scene: Scene,
    @Arg('input', () => HandOverBodyMemberInput, { description: 'Who goes, who comes.' })
    input: HandOverBodyMemberInput,
  ): Promise<CoordinatingBodyPayload> {
    return payload(scene, await handOverBodyMember(scene.hub, scene.actor, input));
  }

  @Mutation(() => BodyMeetingPayload, {
    description:
      'Records a meeting with its minutes and decisions (R046, 舞政办明电〔2023〕4号 第十六条); by a liaison of the body’s office, or who speaks for the body in term.',
  })
  async recordBodyMeeting(
    @Ctx() scene: Scene,
    @Arg('input', () => RecordBodyMeetingInput, { description: 'The meeting.' }) input: RecordBodyMeetingInput,
  ): Promise<BodyMeetingPayload> {
    const { meetingId } = await recordBodyMeeting(scene.hub, scene.actor, input);
    return { meeting: (await scene.loader(meetingLoader).load(meetingId))! };
  }

  @FieldResolver(() => BodyMeetingConnection, { description: 'Its meetings, the one recorded last first.' })
  async meetings(
    @Root() { row }: BodyView,
    @Ctx() scene: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<BodyMeetingConnection> {
    const page = pageRequest(first, after);
    const { database } = scene.hub;
    const rows = await findMeetingPage(database, row.uuid, readPlace(CURSOR, page.after), page.first + 1);
    const shown = new Map((await shownMeetings(scene, rows)).map((meeting, i) => [rows[i]!.uuid, meeting]));
    return connection(
      rows,
      page,
      ({ uuid }) => writeCursor(CURSOR, [uuid]),
      ({ uuid }) => shown.get(uuid)!,
      () => countMeetings(database, row.uuid),
    ) as BodyMeetingConnection;
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may change it and its members.' })
  viewerCanKeep(@Root() { row }: BodyView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(bodyPermits.keep(actor!, row), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may record its meetings.' })
  viewerCanRecordMeeting(@Root() { row, rows }: BodyView, @Ctx() { hub, actor, language }: Scene): Possibility {
    const speaks = speaksFor(actor!.accountId, rows, localDate(hub.clock.now()));
    return possibility(bodyPermits.record(actor!, row, speaks), language);
  }
}
