import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { type Directory, directoryOf } from '../identity/index.ts';
import { type Actor, holds } from '../kernel/actor.ts';
import { type PageRequest, pageRequest } from '../kernel/page.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { positionCursor, readPosition } from '../platform/cursor.ts';
import { follow } from '../platform/follow.ts';
import {
  BEGINNING,
  type JournalEntry,
  type Position,
  readJournal,
  readJournalBack,
  settledEnd,
  type Within,
} from '../platform/journal.ts';
import type { JournalEvent, JournalEventType } from '../../schema/plans/journal-event.ts';
import { isOfPlan, mayHear, type PlanEntry } from './audience.ts';
import { getPlan } from './plans.queries.ts';

/** A fact as the API shows it, with the entry by which field resolvers find plan and check. */
export interface EventView extends JournalEvent {
  entry: PlanEntry;
}

export function eventView(entry: PlanEntry, directory: Directory): EventView {
  const { reason } = entry.payload;
  return {
    cursor: positionCursor(entry),
    type: entry.kind as JournalEventType,
    occurredAt: entry.occurredAt,
    department: entry.department === null ? null : directory.byId(entry.department),
    number: entry.chainIndex,
    reason: typeof reason === 'string' ? reason : null,
    hash: entry.hash,
    previousHash: entry.previousHash,
    entry,
  };
}

const startOf = async (hub: Hub, after: string | null | undefined): Promise<Position> =>
  after === null || after === undefined ? settledEnd(hub.database) : readPosition(after);

/** Follows the journal and gives what the viewer may hear. Ends at once when its reader does. */
async function heard(
  hub: Hub,
  actor: Actor,
  after: Position,
  only: { plan?: string } = {},
  passes: (entry: JournalEntry) => boolean = () => true,
) {
  const directory = await directoryOf(hub);
  const entries = follow(hub.live, after, only);
  const events: AsyncIterableIterator<EventView> = {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const { done, value } = await entries.next();
        if (done) return { done: true, value: undefined };
        if (isOfPlan(value) && passes(value) && (await mayHear(hub, actor, value)))
          return { done: false, value: eventView(value, directory) };
      }
    },
    async return() {
      await entries.return?.();
      return { done: true, value: undefined };
    },
  };
  return events;
}

function mustBeSomeone(actor: Actor | null): Actor {
  if (actor === null) throw refusal.unauthenticated();
  return actor;
}

const noBusiness = () => refusal.forbidden(text('该账号不处理业务数据', 'This account handles no business data'));

/** Facts of one plan that the viewer may read. */
export async function planEvents(scene: Scene, planId: string, after?: string | null) {
  const actor = mustBeSomeone(scene.actor);
  const plan = await getPlan(scene, planId);
  return heard(scene.hub, actor, await startOf(scene.hub, after), { plan: plan.uuid });
}

/** Facts of all plans that the viewer's department leads or takes part in. */
export async function departmentEvents({ hub, actor }: Scene, after?: string | null) {
  const viewer = mustBeSomeone(actor);
  const works = holds(viewer, 'LIAISON') || holds(viewer, 'DEPARTMENT_LEADER') || holds(viewer, 'INSPECTOR');
  if (viewer.departmentId === null || !works) throw noBusiness();
  return heard(hub, viewer, await startOf(hub, after));
}

/** Facts of the whole jurisdiction for its leadership; what only a check's own people hear is left out. */
export async function jurisdictionEvents({ hub, actor }: Scene, after?: string | null) {
  const viewer = mustBeSomeone(actor);
  if (!holds(viewer, 'LEADER') && !holds(viewer, 'AUDITOR')) {
    throw refusal.forbidden(text('仅供领导与审计账号', 'For the leadership and auditors only'));
  }
  return heard(hub, viewer, await startOf(hub, after), {}, ({ kind }) => !(kind in hub.hearings));
}

/** The plans whose facts an actor could hear; null where all of the jurisdiction's are. */
async function plansWithin(hub: Hub, actor: Actor): Promise<string[] | null> {
  if (holds(actor, 'LEADER') || holds(actor, 'AUDITOR')) return null;
  if (actor.departmentId === null || holds(actor, 'ADMINISTRATOR')) throw noBusiness();
  const rows = await hub.database.rows<{ id: string }>(
    `select id from joint_plans where lead_id = $1 union select plan_id from plan_participants where department_id = $1`,
    [actor.departmentId],
  );
  return rows.map(({ id }) => id);
}

const BATCH = 500;

/** Reads pieces of the journal until `first` facts are found that the viewer may hear, or nothing is left. */
async function collect(
  scene: Scene,
  planId: string | null,
  asked: PageRequest,
  from: (cursor: string | null) => Position | null,
  read: (place: Position | null, only: Within) => Promise<JournalEntry[]>,
) {
  const { hub } = scene;
  const actor = mustBeSomeone(scene.actor);
  const plans = planId === null ? await plansWithin(hub, actor) : [(await getPlan(scene, planId)).uuid];
  const { first, after } = pageRequest(asked.first, asked.after);
  const only = plans === null ? { jurisdiction: actor.jurisdictionId } : { plans };
  const directory = await directoryOf(hub);
  let place = from(after);
  const nodes: EventView[] = [];
  for (;;) {
    const entries = await read(place, only);
    for (const entry of entries) {
      if (!isOfPlan(entry) || !(await mayHear(hub, actor, entry))) continue;
      if (nodes.length === first) return { hasMore: true, nodes };
      nodes.push(eventView(entry, directory));
    }
    if (entries.length < BATCH) return { hasMore: false, nodes };
    place = entries.at(-1)!;
  }
}

/** The same stream by query: up to `first` facts behind `after`, from the beginning where it is left out. */
export function findEvents(scene: Scene, planId: string | null, asked: PageRequest) {
  return collect(
    scene,
    planId,
    asked,
    (cursor) => (cursor === null ? BEGINNING : readPosition(cursor)),
    (place, only) => readJournal(scene.hub.database, place!, BATCH, only),
  );
}

/** What happened lately, the newest first, before a cursor: for a desk that opens, and for whoever leafs back. */
export function findRecentEvents(scene: Scene, planId: string | null, asked: PageRequest) {
  return collect(
    scene,
    planId,
    asked,
    (cursor) => (cursor === null ? null : readPosition(cursor)),
    (place, only) => readJournalBack(scene.hub.database, place, BATCH, only),
  );
}
