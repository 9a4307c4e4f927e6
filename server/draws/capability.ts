import type { Capability } from '../action/capability.ts';
import { DrawRow, RoundRow } from './draw.entity.ts';
import { DrawsResolver, PlanDrawResolver } from './draws.resolver.ts';
import { drawsMigrations } from './migrations.ts';
import { startRevealing } from './reveal.ts';
import { DrawPlanResolver, RoundResolver } from './round.resolver.ts';

export const draws: Capability = {
  name: 'draws',
  entities: [RoundRow, DrawRow],
  migrations: drawsMigrations,
  resolvers: [DrawsResolver, PlanDrawResolver, DrawPlanResolver, RoundResolver],
  start: startRevealing,
};
