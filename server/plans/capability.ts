import type { Capability } from '../action/capability.ts';
import { CountEventsResolver, EventsResolver } from './events.resolver.ts';
import { plansMigrations } from './migrations.ts';
import { ParticipantRow } from './participant.entity.ts';
import { PlanRow } from './plan.entity.ts';
import { PlansResolver } from './plans.resolver.ts';

export const plans: Capability = {
  name: 'plans',
  entities: [PlanRow, ParticipantRow],
  migrations: plansMigrations,
  resolvers: [PlansResolver, EventsResolver, CountEventsResolver],
};
