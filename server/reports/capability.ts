import type { Capability } from '../action/capability.ts';
import { reportsMigrations } from './migrations.ts';
import { PreviewIndicatorsResolver, ReportsResolver } from './reports.resolver.ts';

export const reports: Capability = {
  name: 'reports',
  entities: [],
  migrations: reportsMigrations,
  resolvers: [ReportsResolver, PreviewIndicatorsResolver],
};
