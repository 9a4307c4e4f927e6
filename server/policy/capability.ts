import type { Capability } from '../action/capability.ts';
import { policyMigrations } from './migrations.ts';
import { PolicyResolver } from './policy.resolver.ts';

export const policy: Capability = {
  name: 'policy',
  entities: [],
  migrations: policyMigrations,
  resolvers: [PolicyResolver],
};
