import type { Clock } from '../kernel/clock.ts';
import type { Callers } from '../platform/callers.ts';
import type { Database } from '../platform/database.ts';
import type { Files } from '../platform/files/files.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Live } from '../platform/live.ts';
import type { Log } from '../platform/log.ts';
import type { Vault } from '../platform/vault.ts';
import type { Hearings } from './hearing.ts';
import type { FilePurposes } from './file-purpose.ts';

/** What lives as long as the process and every action needs. */
export interface Hub {
  readonly database: Database;
  readonly live: Live;
  readonly vault: Vault;
  readonly files: Files;
  readonly jobs: Jobs;
  readonly callers: Callers;
  readonly clock: Clock;
  readonly log: Log;
  readonly hearings: Hearings;
  readonly filePurposes: FilePurposes;
}
