import type { NonEmptyArray } from 'type-graphql';
import type { MigrationStep } from '../platform/migrations.ts';
import type { JobKind } from '../platform/jobs/job.ts';
import type { FilePurposes } from './file-purpose.ts';
import type { Hearings } from './hearing.ts';
import type { Hub } from './hub.ts';

/** What a capability brings to the hub; `app/capabilities.ts` lists them in the order of the work. */
export interface Capability {
  name: string;
  /** MikroORM row classes. */
  entities: readonly object[];
  /** Forward-only steps; their names order them among all. */
  migrations: readonly MigrationStep[];
  /** type-graphql resolver classes. */
  resolvers: NonEmptyArray<Function> | [];
  /** Facts that not everyone of a plan hears. */
  hearings?: Hearings;
  /** Kinds of long work that it has done (`hub.jobs.enqueue`). */
  jobs?: readonly JobKind<Hub>[];
  /** What files may be brought for, or are made for. */
  filePurposes?: FilePurposes;
  /** Work that goes on while the hub runs; gives the way to end it. */
  start?(hub: Hub): { stop(): Promise<void> };
  /** What must be done before anyone is served: work that a hub which died left by half. Jobs run already. */
  settle?(hub: Hub): Promise<void>;
}
