import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StoryError } from './story-error.ts';

/** A hub in a process of its own, and the way to end it without a trace. */
export interface OwnHub {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const ALONE = resolve(import.meta.dirname, 'hub-alone.ts');
const LONGEST_START_MS = 120_000;
const LONGEST_STOP_MS = 20_000;

/**
 * Starts a hub on a free port and a folder that is thrown away with it; on the embedded database, whatever the
 * surroundings name, unless `settings` say otherwise. `program` says where it serves once it does.
 */
export async function startOwnHub(program = ALONE, settings: Record<string, string> = {}): Promise<OwnHub> {
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-story-'));
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...surroundings } = process.env;
  const child = spawn(process.execPath, [...process.execArgv, program], {
    env: {
      ...surroundings,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      DEMO: '1',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const cutOff = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS);
    if (child.exitCode === null && child.signalCode === null) await ended;
    clearTimeout(cutOff);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(child), pid: child.pid!, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where it serves, as it says when it does. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    const giveUp = (): void =>
      fail(new StoryError(`总线没有启动：${said.trim()}`, `The hub did not start: ${said.trim()}`));
    const timer = setTimeout(giveUp, LONGEST_START_MS);
    const read = (piece: Buffer): void => {
      said += piece.toString();
      const address = /https?:\/\/[^\s/]+(?=\/)/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', (piece: Buffer) => (said += piece.toString()));
    child.once('exit', () => {
      clearTimeout(timer);
      giveUp();
    });
  });
}
