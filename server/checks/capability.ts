import type { Capability } from '../action/capability.ts';
import { CheckEventsResolver } from './check-events.resolver.ts';
import { OwnChecksResolver, PlanChecksResolver } from './check-lists.resolver.ts';
import { ChecksResolver } from './checks.resolver.ts';
import { checksMigrations } from './migrations.ts';
import { SignaturesResolver } from './signatures.resolver.ts';
import { hearsOfCheck } from './visible.ts';

export const checks: Capability = {
  name: 'checks',
  entities: [],
  migrations: checksMigrations,
  resolvers: [ChecksResolver, PlanChecksResolver, OwnChecksResolver, CheckEventsResolver, SignaturesResolver],
  hearings: { RESULTS_RECORDED: hearsOfCheck, PART_SUBMITTED: hearsOfCheck },
};
