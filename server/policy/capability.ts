import type { Capability } from '../action/capability.ts';
import { policyMigrations } from './migrations.ts';

export const policy: Capability = { name: 'policy', entities: [], migrations: policyMigrations, resolvers: [] };
