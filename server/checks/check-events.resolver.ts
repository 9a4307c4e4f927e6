import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import type { EventView } from '../plans/index.ts';
import { JointCheck } from '../../schema/checks/check.ts';
import { JournalEvent } from '../../schema/plans/journal-event.ts';
import { checkOfEvent } from './check-of-event.ts';

@Resolver(() => JournalEvent)
export class CheckEventsResolver {
  @FieldResolver(() => JointCheck, {
    nullable: true,
    description:
      'The check as it is when the event is read, or newer; null where the fact is not about one. Of a completed check all departments of the plan learn target and parts; teams and lists only those who see the check (R075).',
  })
  check(@Root() { entry }: EventView, @Ctx() scene: Scene): Promise<JointCheck | null> {
    return checkOfEvent(scene, entry);
  }
}
