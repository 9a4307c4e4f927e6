import type { Capability } from '../action/capability.ts';
import { inspectorMigrations } from './inspectors/migrations.ts';
import { InspectorActsResolver } from './inspectors/inspector-acts.resolver.ts';
import { InspectorsResolver } from './inspectors/inspectors.resolver.ts';
import { startDueItems } from './items/due-items.ts';
import { ItemsResolver } from './items/items.resolver.ts';
import { MattersResolver } from './matters/matters.resolver.ts';
import { registryMigrations } from './migrations.ts';
import { readInitials } from './read-initials.ts';
import { RegistryResolver } from './registry.resolver.ts';
import { targetMigrations } from './targets/migrations.ts';
import { TargetActsResolver } from './targets/target-acts.resolver.ts';
import { TargetLabelsResolver } from './targets/target-labels.resolver.ts';
import { targetNamesOf } from './targets/target-row.ts';
import { TargetsResolver } from './targets/targets.resolver.ts';
import { ClaimTaskResolver, UpstreamResolver } from './upstream/upstream.resolver.ts';

export const registry: Capability = {
  name: 'registry',
  entities: [],
  migrations: [...registryMigrations, ...targetMigrations, ...inspectorMigrations],
  resolvers: [
    RegistryResolver,
    ItemsResolver,
    UpstreamResolver,
    ClaimTaskResolver,
    MattersResolver,
    TargetsResolver,
    TargetActsResolver,
    TargetLabelsResolver,
    InspectorsResolver,
    InspectorActsResolver,
  ],
  start(hub) {
    // Read before the first transaction needs it: inside one it could not be.
    const warm = targetNamesOf(hub).catch((error: unknown) =>
      hub.log.warn({ error }, 'reference data is not read yet'),
    );
    const due = startDueItems(hub);
    let stopping = false;
    const reading = Promise.all(
      (['inspection_items', 'targets'] as const).map((table) => readInitials(hub, table, () => !stopping)),
    ).catch((error: unknown) => hub.log.warn({ error }, 'some initials are not read yet'));
    return {
      async stop() {
        stopping = true;
        await Promise.all([warm, reading, due.stop()]);
      },
    };
  },
};
