import type { Capability } from '../action/capability.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { identityMigrations } from './migrations.ts';

export const identity: Capability = {
  name: 'identity',
  entities: [],
  migrations: identityMigrations,
  resolvers: [IdentityResolver],
};
