import type { Capability } from '../action/capability.ts';
import { BurdenResolver } from './burden.resolver.ts';
import { CheckEventsResolver } from './check-events.resolver.ts';
import { OwnChecksResolver, PlanChecksResolver } from './check-lists.resolver.ts';
import { ChecksResolver } from './checks.resolver.ts';
import { countToldVisits } from './burden.store.ts';
import { offerConclusions, offerToldVisits } from '../merging/index.ts';
import { findConclusions } from './conclusions.store.ts';
import { checksMigrations } from './migrations.ts';
import { RecusalRequestResolver, RecusalsResolver, TeamResolver } from './recusals.resolver.ts';
import { SignaturesResolver } from './signatures.resolver.ts';
import { hearsOfCheck } from './visible.ts';

export const checks: Capability = {
  name: 'checks',
  entities: [],
  migrations: checksMigrations,
  resolvers: [
    BurdenResolver,
    ChecksResolver,
    PlanChecksResolver,
    OwnChecksResolver,
    CheckEventsResolver,
    SignaturesResolver,
    RecusalsResolver,
    RecusalRequestResolver,
    TeamResolver,
  ],
  start(hub) {
    offerConclusions(hub, findConclusions);
    offerToldVisits(hub, countToldVisits);
    return { stop: () => Promise.resolve() };
  },
  hearings: {
    RESULTS_RECORDED: hearsOfCheck,
    PART_SUBMITTED: hearsOfCheck,
    INSPECTOR_REPLACED: hearsOfCheck,
    RECUSAL_REQUESTED: hearsOfCheck,
    RECUSAL_DECIDED: hearsOfCheck,
  },
};
