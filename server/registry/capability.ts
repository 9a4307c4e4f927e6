import type { Capability } from '../action/capability.ts';
import { inspectorMigrations } from './inspectors/migrations.ts';
import { InspectorActsResolver } from './inspectors/inspector-acts.resolver.ts';
import { InspectorSettingsResolver } from './inspectors/inspector-settings.resolver.ts';
import { InspectorsResolver } from './inspectors/inspectors.resolver.ts';
import { startDueItems } from './items/due-items.ts';
import { ItemsResolver } from './items/items.resolver.ts';
import { MattersResolver } from './matters/matters.resolver.ts';
import { registryMigrations } from './migrations.ts';
import { readIdentities } from './inspectors/read-identities.ts';
import { readInitials } from './read-initials.ts';
import { RegistryResolver } from './registry.resolver.ts';
import { targetMigrations } from './targets/migrations.ts';
import { TargetActsResolver } from './targets/target-acts.resolver.ts';
import { TargetLabelsResolver } from './targets/target-labels.resolver.ts';
import { targetNamesOf } from './targets/target-row.ts';
import { TargetSettingsResolver } from './targets/target-settings.resolver.ts';
import { TargetsResolver } from './targets/targets.resolver.ts';
import { stagingFilePurposes } from './staging/file-purposes.ts';
import { ExportsResolver } from './staging/exports.resolver.ts';
import { ImportsResolver } from './staging/imports.resolver.ts';
import { offerIntake } from './staging/intakes.ts';
import { inspectorIntake } from './staging/intakes/inspectors.ts';
import { itemIntake } from './staging/intakes/items.ts';
import { targetIntake } from './staging/intakes/targets.ts';
import { exportIssuesJob } from './staging/issues.job.ts';
import { exportRecordsJob } from './staging/records.job.ts';
import { exportTemplateJob } from './staging/template.job.ts';
import { stagingMigrations } from './staging/migrations.ts';
import { readImportJob } from './staging/read.job.ts';
import { settleImports } from './staging/settle.ts';
import { tendImportsJob } from './staging/tend.job.ts';
import { writeImportJob } from './staging/write.job.ts';
import { ClaimTaskResolver, UpstreamResolver } from './upstream/upstream.resolver.ts';

export const registry: Capability = {
  name: 'registry',
  entities: [],
  migrations: [...registryMigrations, ...targetMigrations, ...inspectorMigrations, ...stagingMigrations],
  resolvers: [
    RegistryResolver,
    ItemsResolver,
    UpstreamResolver,
    ClaimTaskResolver,
    MattersResolver,
    TargetsResolver,
    TargetActsResolver,
    TargetLabelsResolver,
    TargetSettingsResolver,
    InspectorsResolver,
    InspectorActsResolver,
    InspectorSettingsResolver,
    ImportsResolver,
    ExportsResolver,
  ],
  jobs: [readImportJob, writeImportJob, tendImportsJob, exportTemplateJob, exportIssuesJob, exportRecordsJob],
  filePurposes: stagingFilePurposes,
  settle: settleImports,
  start(hub) {
    for (const intake of [itemIntake, targetIntake, inspectorIntake]) offerIntake(hub, intake);
    // Read before the first transaction needs it: inside one it could not be.
    const warm = targetNamesOf(hub).catch((error: unknown) =>
      hub.log.warn({ error }, 'reference data is not read yet'),
    );
    const due = startDueItems(hub);
    let stopping = false;
    const reading = Promise.all(
      (['inspection_items', 'inspectors', 'targets'] as const).map((table) =>
        readInitials(hub, table, () => !stopping),
      ),
    ).catch((error: unknown) => hub.log.warn({ error }, 'some initials are not read yet'));
    const identities = readIdentities(hub).catch((error: unknown) =>
      hub.log.warn({ error }, 'some identity numbers are not digested yet'),
    );
    return {
      async stop() {
        stopping = true;
        await Promise.all([warm, reading, identities, due.stop()]);
      },
    };
  },
};
