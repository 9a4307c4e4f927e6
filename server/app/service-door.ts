import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join, relative } from 'node:path';
import type { Database } from '../platform/database.ts';
import type { Log } from '../platform/log.ts';
import { verdictText, verifyJournal } from './verify-journal.ts';

/** What a command ends with: what to print, and whether all is well. */
export interface Told {
  ok: boolean;
  text: string;
}

/** The commands that read a hub's database, served and run alike. */
export const COMMANDS: Readonly<Record<string, (database: Database) => Promise<Told>>> = {
  async 'verify-journal'(database) {
    const verdict = await verifyJournal(database);
    return { ok: verdict.broken.length === 0, text: verdictText(verdict) };
  },
};

/** A socket's path is short; from the folder that the process runs in it often fits where the whole one does not. */
function doorOf(dataDir: string): string {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\onedoor-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  }
  const path = join(dataDir, 'hub.sock');
  const near = relative(process.cwd(), path);
  return near.length < path.length ? near : path;
}

async function answer(socket: Socket, asked: string, database: Database, log: Log): Promise<void> {
  const command = COMMANDS[asked];
  try {
    const told =
      command === undefined
        ? { ok: false, text: `The running hub does not know "${asked}".` }
        : await command(database);
    socket.end(JSON.stringify(told));
  } catch (error) {
    log.error({ err: error }, 'a command failed');
    socket.end(
      JSON.stringify({ ok: false, text: 'The command failed inside the hub; its log says why.' } satisfies Told),
    );
  }
}

/**
 * Answers commands while the hub holds the embedded database, which only one process may open. Whoever may enter the
 * data folder could read the database anyway, so the folder's own permissions are the guard.
 */
export async function openServiceDoor(
  dataDir: string,
  database: Database,
  log: Log,
): Promise<{ close(): Promise<void> } | null> {
  const path = doorOf(dataDir);
  const door = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (line) => void answer(socket, line.toString().trim(), database, log));
  });
  // Left by a hub that was killed; the folder is ours alone now.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  try {
    await new Promise<void>((resolve, reject) => door.once('error', reject).listen(path, resolve));
    if (process.platform !== 'win32') await chmod(path, 0o600);
  } catch (error) {
    log.warn({ err: error }, 'commands cannot reach this hub while it runs');
    return null;
  }
  return { close: () => new Promise((resolve) => door.close(() => resolve())) };
}

/** Asks the hub that runs on this folder; null where none does. */
export function askRunningHub(dataDir: string, command: string): Promise<Told | null> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(doorOf(dataDir), () => socket.write(`${command}\n`));
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ECONNREFUSED' ? resolve(null) : reject(error),
    );
    socket.once('end', () => resolve(JSON.parse(said) as Told));
  });
}
