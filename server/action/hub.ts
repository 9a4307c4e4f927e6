import type { Clock } from '../kernel/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Live } from '../platform/live.ts';
import type { Log } from '../platform/log.ts';
import type { Vault } from '../platform/vault.ts';
import type { Hearings } from './hearing.ts';

/** What lives as long as the process and every action needs. */
export interface Hub {
  readonly database: Database;
  readonly live: Live;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
  readonly hearings: Hearings;
}
