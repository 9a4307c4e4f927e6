import DataLoader from 'dataloader';
import type { Hub } from '../../action/hub.ts';
import type { Scene } from '../../action/scene.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { groupedBy } from '../../registry/index.ts';
import type { BodyMeeting } from '../../../schema/programmes/coordinating-body.ts';
import { fileLoader } from '../programme-files.loaders.ts';
import type { MeetingStanding } from '../yearly/programme.permits.ts';
import { meetingView } from './body-view.ts';
import { findMeetingStanding } from './bodies.store.ts';
import { findDecisions, findMeetings, type MeetingRow } from './meetings.store.ts';

/** How the one who asks stands to the joint meeting today; read once a request. */
export const standingLoader = (hub: Hub) =>
  new DataLoader<Actor, MeetingStanding, string>(
    (actors) =>
      Promise.all(actors.map((actor) => findMeetingStanding(hub.database, actor, localDate(hub.clock.now())))),
    { cacheKeyFn: ({ accountId }) => accountId },
  );

/** Meetings as the API shows them, with their decisions and minutes. */
export async function shownMeetings(
  scene: Pick<Scene, 'hub' | 'loader'>,
  rows: readonly MeetingRow[],
): Promise<BodyMeeting[]> {
  const ids = rows.map(({ uuid }) => uuid);
  const decisions = groupedBy(await findDecisions(scene.hub.database, ids), ({ meetingId }) => meetingId);
  return Promise.all(
    rows.map(async (row) => {
      const minutes = await scene.loader(fileLoader).load(row.minutesFile);
      return meetingView(row, decisions.get(row.uuid) ?? [], minutes!);
    }),
  );
}

/** Meetings by key. */
export const meetingLoader = (hub: Hub) => {
  const files = fileLoader(hub);
  const loader = () => files as never;
  return new DataLoader<string, BodyMeeting | null>(async (ids) => {
    const rows = await findMeetings(hub.database, ids);
    const shown = await shownMeetings({ hub, loader }, rows);
    const meetings = new Map(rows.map(({ uuid }, i) => [uuid, shown[i]!]));
    return ids.map((id) => meetings.get(id) ?? null);
  });
};
