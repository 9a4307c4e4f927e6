import type { Pool, PoolClient } from 'pg';
import type { Database } from './database.ts';
import { hasUnsettled, type JournalEntry, type Position, readJournal } from './journal.ts';
import { isBehind } from './cursor.ts';
import type { Log } from './log.ts';

const CHANNEL = 'onedoor_journal';
const POLL_MS = 1000;
const SETTLE_MS = 15;
const BATCH = 500;
const REMEMBERED = 5000;

/**
 * The live channel: one reader of the journal in this process, and everyone who waits for it to grow. It carries no
 * data. Followers pull entries themselves, so a slow one holds up nobody and a bell missed costs one poll.
 */
export interface Live {
  /** Says, after a commit, that the journal has grown; other instances hear of it too. */
  grown(): void;
  /** The entries behind a position, from memory where they are remembered, else from the journal. */
  read(after: Position, only?: { plan?: string }): Promise<JournalEntry[]>;
  /** Calls back once each time new entries can be read; gives the way to stop. */
  listen(heard: () => void): () => void;
  close(): Promise<void>;
}

/** Starts reading behind the position given, usually the journal's end at start. */
export async function startLive(database: Database, start: Position, log: Log): Promise<Live> {
  const listeners = new Set<() => void>();
  const remembered: JournalEntry[] = [];
  let forgottenUpTo = start;
  let tail = start;
  let rung = false;
  let closed = false;
  let wake: (() => void) | null = null;

  const ring = (): void => {
    rung = true;
    wake?.();
  };

  async function readOn(): Promise<boolean> {
    const entries = await readJournal(database, tail, BATCH);
    if (entries.length > 0) {
      remembered.push(...entries);
      tail = entries.at(-1)!;
      const surplus = remembered.length - REMEMBERED;
      if (surplus > 0) forgottenUpTo = remembered.splice(0, surplus).at(-1)!;
      for (const heard of [...listeners]) heard();
    }
    return entries.length === BATCH || (await hasUnsettled(database));
  }

  async function loop(): Promise<void> {
    while (!closed) {
      rung = false;
      let more = false;
      try {
        more = await readOn();
      } catch (error) {
        if (!closed) log.warn({ err: error }, 'the journal could not be read; trying again');
      }
      if (rung || closed) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, more ? SETTLE_MS : POLL_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
    }
  }

  const doorbell = database.engine === 'postgresql' ? await hangDoorbell(database, ring, log) : null;
  const running = loop();

  return {
    grown() {
      ring();
      doorbell?.press();
    },
    async read(after, only = {}) {
      if (isBehind(after, forgottenUpTo)) return readJournal(database, after, BATCH, only);
      let from = remembered.length;
      while (from > 0 && isBehind(after, remembered[from - 1]!)) from -= 1;
      const entries = remembered.slice(from);
      return only.plan === undefined ? entries : entries.filter((entry) => entry.plan === only.plan);
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    async close() {
      closed = true;
      ring();
      await doorbell?.remove();
      await running;
    },
  };
}

interface Doorbell {
  press(): void;
  remove(): Promise<void>;
}

/**
 * LISTEN and NOTIFY between instances. NOTIFY takes a lock of the whole database at commit, so it stays out of the
 * business transaction, carries nothing, and is sent at most once in a short while.
 */
async function hangDoorbell(database: Database, heard: () => void, log: Log): Promise<Doorbell> {
  const pool = (await database.orm.em.getConnection().getNativeClient()) as Pool;
  let client: PoolClient | null = null;
  let removed = false;
  let pressed: NodeJS.Timeout | null = null;
  let retry: NodeJS.Timeout | null = null;
  let connecting = connect();

  async function connect(): Promise<void> {
    try {
      const connected = await pool.connect();
      if (removed) return connected.release(true);
      client = connected;
      connected.on('notification', heard);
      connected.once('error', () => lost(connected));
      connected.once('end', () => lost(connected));
      await connected.query(`listen ${CHANNEL}`);
      heard();
    } catch (error) {
      log.warn({ err: error }, 'not listening to other instances; polling meanwhile');
      lost(client);
    }
  }

  function lost(which: PoolClient | null): void {
    if (removed || which !== client) return;
    client?.removeAllListeners('notification');
    client?.release(true);
    client = null;
    retry ??= setTimeout(() => {
      retry = null;
      connecting = connect();
    }, POLL_MS);
  }

  await connecting;
  return {
    press() {
      pressed ??= setTimeout(() => {
        pressed = null;
        pool
          .query(`notify ${CHANNEL}`)
          .catch((error: unknown) => log.warn({ err: error }, 'other instances were not woken'));
      }, SETTLE_MS);
    },
    async remove() {
      removed = true;
      if (pressed) clearTimeout(pressed);
      if (retry) clearTimeout(retry);
      // A pool ends only when all its clients are back, and so is one that is just coming.
      await connecting;
      client?.removeAllListeners('notification');
      client?.release(true);
    },
  };
}
