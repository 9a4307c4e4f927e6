import type { Capability } from '../action/capability.ts';
import { registryMigrations } from './migrations.ts';
import { RegistryResolver } from './registry.resolver.ts';
import { targetNamesOf } from './target-row.ts';

export const registry: Capability = {
  name: 'registry',
  entities: [],
  migrations: registryMigrations,
  resolvers: [RegistryResolver],
  start(hub) {
    // Read before the first transaction needs it: inside one it could not be.
    const warm = targetNamesOf(hub).catch((error: unknown) =>
      hub.log.warn({ error }, 'reference data is not read yet'),
    );
    return {
      async stop() {
        await warm;
      },
    };
  },
};
