import type { Text } from '../../kernel/text.ts';
import type { Tx } from '../database.ts';

/** What a work ended with. All of it is the owner's to see. */
export interface JobOutcome {
  /** Told as JSON; small, and without anything that the owner may not know. */
  result?: unknown;
  /** The place on the hub's pages where it is shown, such as `/plans/pln_…`. */
  link?: string;
  /** A stored file that it made; kept as long as the job is. */
  file?: string;
}

/** A work while it runs. */
export interface JobRun<Input, Checkpoint = unknown> {
  readonly id: string;
  readonly input: Input;
  /** Who asked for it; null for the hub's own. */
  readonly account: string | null;
  readonly jurisdiction: string | null;
  /** Aborted where the job was cancelled, the hub stops, or another hub has taken it over. */
  readonly signal: AbortSignal;
  /** What was kept last, by this run or one before it; null at the first. */
  readonly checkpoint: Checkpoint | null;
  /**
   * Keeps how far the work is. Given the transaction of a batch, both are stored or neither is, and no batch is done
   * twice; left out, in a transaction of its own. Throws where another hub has taken the job over.
   */
  keep(checkpoint: Checkpoint, tx?: Tx): Promise<void>;
  /** Tells how far it is; cheap, and shown at most twice a second. `total` null: nobody knows. */
  progress(done: number, total: number | null, phase?: Text): void;
  /** To be awaited between batches: lets everyone else's requests go first, and throws where the work is to end. */
  breathe(): Promise<void>;
}

/**
 * A kind of long work. It is run at least once to its end: taken up again after a crash, with its checkpoint, so `run`
 * must bear being repeated from there. `Host` is what it is given to work with.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list holds kinds of all inputs
export interface JobKind<Host, Input = any, Checkpoint = any> {
  /** Stable, such as `registry.import-items`: letters, digits, dots and hyphens. */
  name: string;
  title(input: Input): Text;
  /** Where on the hub's pages it is shown from the beginning, however it ends. */
  link?(input: Input): string;
  run(host: Host, job: JobRun<Input, Checkpoint>): Promise<JobOutcome | void>;
  /** How many of them one hub runs at once; 1 where left out. */
  atOnce?: number;
  /** The hub's own, begun by itself once in so many seconds, by one hub of all. */
  everySeconds?: number;
}

export const JOB_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A job as it is stored. */
export interface JobRecord {
  id: string;
  kind: string;
  title: Text;
  account: string | null;
  jurisdiction: string | null;
  state: JobState;
  done: number;
  total: number | null;
  phase: Text | null;
  cancelAsked: boolean;
  result: unknown;
  link: string | null;
  file: string | null;
  errorId: string | null;
  failure: Text | null;
  /** Grows with every change that is shown. */
  revision: number;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}

export const isEnded = ({ state }: Pick<JobRecord, 'state'>): boolean => state !== 'WAITING' && state !== 'RUNNING';
