import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { EventView } from '../plans/index.ts';
import { InvitationAnswerValues } from '../../schema/invitations/invitation-inputs.ts';
import { JournalEvent } from '../../schema/plans/journal-event.ts';

@Resolver(() => JournalEvent)
export class AnswerEventResolver {
  @FieldResolver(() => InvitationAnswerValues, {
    nullable: true,
    description: 'How the invitation was answered; null in every other event.',
  })
  answer(@Root() { entry }: EventView): keyof typeof InvitationAnswerValues | null {
    const { answer } = entry.payload;
    return entry.kind === 'INVITATION_ANSWERED' && (answer === 'ACCEPT' || answer === 'DECLINE') ? answer : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the invitation lapsed: nobody answered in time.' })
  lapsed(@Root() { entry }: EventView): boolean {
    return entry.payload.lapsed === true;
  }
}
