import type { Capability } from '../action/capability.ts';
import { startDueItems } from './items/due-items.ts';
import { ItemsResolver } from './items/items.resolver.ts';
import { MattersResolver } from './matters/matters.resolver.ts';
import { registryMigrations } from './migrations.ts';
import { RegistryResolver } from './registry.resolver.ts';
import { targetNamesOf } from './target-row.ts';
import { ClaimTaskResolver, UpstreamResolver } from './upstream/upstream.resolver.ts';

export const registry: Capability = {
  name: 'registry',
  entities: [],
  migrations: registryMigrations,
  resolvers: [RegistryResolver, ItemsResolver, UpstreamResolver, ClaimTaskResolver, MattersResolver],
  start(hub) {
    // Read before the first transaction needs it: inside one it could not be.
    const warm = targetNamesOf(hub).catch((error: unknown) =>
      hub.log.warn({ error }, 'reference data is not read yet'),
    );
    const due = startDueItems(hub);
    return {
      async stop() {
        await Promise.all([warm, due.stop()]);
      },
    };
  },
};
