import type { Capability } from '../action/capability.ts';
import { AnswerEventResolver } from './answer-event.resolver.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { startLapsing } from './lapse.ts';

export const invitations: Capability = {
  name: 'invitations',
  entities: [],
  migrations: [],
  resolvers: [InvitationsResolver, AnswerEventResolver],
  start: startLapsing,
};
