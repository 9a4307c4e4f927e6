import type { Capability } from '../action/capability.ts';
import { FilesResolver } from './files/files.resolver.ts';
import { upkeep } from './files/upkeep.job.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { JobsResolver, ViewerJobsResolver } from './jobs/jobs.resolver.ts';
import { identityMigrations } from './migrations.ts';
import { ViewsResolver } from './views/views.resolver.ts';

export const identity: Capability = {
  name: 'identity',
  entities: [],
  migrations: identityMigrations,
  resolvers: [IdentityResolver, FilesResolver, JobsResolver, ViewerJobsResolver, ViewsResolver],
  jobs: [upkeep],
};
