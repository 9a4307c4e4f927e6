import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import { CountEvent, JournalEvent, JournalEventPage } from '../../schema/plans/journal-event.ts';
import { JointPlan } from '../../schema/plans/plan.ts';
import {
  departmentEvents,
  type EventView,
  findEvents,
  findRecentEvents,
  jurisdictionEvents,
  planEvents,
} from './events.ts';
import { readRefusal } from './plan.permits.ts';
import { outline, type PlanView } from './plan-view.ts';
import { planLoader } from './plans.loaders.ts';

interface Subscribing {
  args: { after?: string | null; planId?: string };
  context: Scene;
}

const AFTER = 'Go on behind this cursor: first what was missed, then what comes. Left out: from now on.';

async function planOf(scene: Scene, planId: string): Promise<PlanView> {
  const plan = await scene.loader(planLoader).load(planId);
  if (plan === null) throw new Error(`the journal tells of plan ${planId}, which is not stored`);
  const gone = scene.actor === null || readRefusal(scene.actor, plan, plan.participantRows) !== null;
  return gone ? outline(plan) : plan;
}

@Resolver(() => JournalEvent)
export class EventsResolver {
  @Subscription(() => JournalEvent, {
    description: 'Facts of one plan that the viewer may read, each once and in one order.',
    subscribe: ({ args, context }: Subscribing) => planEvents(context, args.planId!, args.after),
  })
  planEvents(
    @Root() event: EventView,
    @Arg('planId', () => ID, { description: 'The plan.' }) _planId: string,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
  ): JournalEvent {
    return event;
  }

  @Subscription(() => JournalEvent, {
    description: 'Facts of all plans that the viewer’s department leads, or where it is INVITED or ACCEPTED.',
    subscribe: ({ args, context }: Subscribing) => departmentEvents(context, args.after),
  })
  departmentEvents(
    @Root() event: EventView,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
  ): JournalEvent {
    return event;
  }

  @Query(() => JournalEventPage, {
    description:
      'The same stream by query, for networks that let only POST through; without `planId` all that the viewer hears.',
  })
  events(
    @Ctx() scene: Scene,
    @Arg('planId', () => ID, { nullable: true, description: 'Only of this plan.' }) planId: string | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor to go on behind; left out: from the beginning.',
    })
    after: string | null,
    @Arg('first', () => Int, { description: 'How many facts, 1 to 100.' }) first: number,
  ): Promise<JournalEventPage> {
    return findEvents(scene, planId ?? null, { first, after: after ?? null });
  }

  @Query(() => JournalEventPage, {
    description: 'What the viewer may hear, the newest first: for a desk that opens, and for whoever leafs back.',
  })
  recentEvents(
    @Ctx() scene: Scene,
    @Arg('planId', () => ID, { nullable: true, description: 'Only of this plan.' }) planId: string | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor to go on before; left out: from the newest.' })
    before: string | null,
    @Arg('first', () => Int, { description: 'How many facts, 1 to 100.' }) first: number,
  ): Promise<JournalEventPage> {
    return findRecentEvents(scene, planId ?? null, { first, after: before ?? null });
  }

  @FieldResolver(() => JointPlan, { description: 'The plan as it is when the event is read, or newer.' })
  plan(@Root() { entry }: EventView, @Ctx() scene: Scene): Promise<JointPlan> {
    return planOf(scene, entry.plan);
  }
}

@Resolver(() => CountEvent)
export class CountEventsResolver {
  @Subscription(() => CountEvent, {
    description: 'Facts of the whole jurisdiction as counts, for its leadership.',
    subscribe: ({ args, context }: Subscribing) => jurisdictionEvents(context, args.after),
  })
  async jurisdictionEvents(
    @Root() event: EventView,
    @Ctx() scene: Scene,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | null,
  ): Promise<CountEvent> {
    const { id, number, title, progress } = await planOf(scene, event.entry.plan);
    const { cursor, type, occurredAt, department } = event;
    return { cursor, type, occurredAt, department, planId: id, planNumber: number, planTitle: title, progress };
  }
}
