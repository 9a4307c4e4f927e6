import { afterEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openWorker, type Worker, WorkerOutOfMemory } from '../../server/platform/worker.ts';
import { until } from '../support/until.ts';
import type { Question } from './some-worker.ts';

const file = new URL('./some-worker.ts', import.meta.url);
const opened: Worker[] = [];

function open(given: object = {}, signal = new AbortController().signal) {
  const worker = openWorker({ file, given, memoryMb: 64, signal });
  opened.push(worker);
  return { ask: <T>(question: Question) => worker.ask<T>(question), close: () => worker.close() };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

afterEach(async () => {
  for (const worker of opened.splice(0)) await worker.close();
});

describe('a worker', () => {
  it('is told what it begins with, texts, dates and bytes alike', async () => {
    const given = { name: '一门联查', day: new Date('2026-03-01'), bytes: new Uint8Array([0, 255]), none: null };
    const told = await open(given).ask<typeof given>({ kind: 'given' });
    expect([told.name, +told.day, [...told.bytes], told.none]).toEqual([given.name, +given.day, [0, 255], null]);
  });

  it('answers one after the other, in the order of the questions', async () => {
    const { ask } = open();
    const said: string[] = [];
    await Promise.all([30, 10, 0].map(async (ms) => said.push(await ask({ kind: 'later', ms, say: `after ${ms}` }))));
    expect(said).toEqual(['after 30', 'after 10', 'after 0']);
  });

  it('ends with what it threw, for all who wait and whoever asks later', async () => {
    const { ask } = open();
    const failed = [ask({ kind: 'throw', message: 'no such line' }), ask({ kind: 'given' })];
    for (const one of failed) await expect(one).rejects.toThrow('no such line');
    await expect(ask({ kind: 'given' })).rejects.toThrow('no such line');
  });

  it('says so where its memory is not enough, and the hub goes on', async () => {
    await expect(open().ask({ kind: 'fill' })).rejects.toBeInstanceOf(WorkerOutOfMemory);
  }, 60_000);

  it('ends with the reason for which its work is given up, whatever it is at', async () => {
    const giving = new AbortController();
    const { ask } = open({}, giving.signal);
    const pid = await ask<number>({ kind: 'process' });
    const long = ask({ kind: 'later', ms: 600_000, say: 'never' });
    giving.abort(new Error('cancelled by its actor'));
    await expect(long).rejects.toThrow('cancelled by its actor');
    await until(() => !isAlive(pid));
    expect(() => openWorker({ file, given: {}, memoryMb: 64, signal: giving.signal })).toThrow('cancelled');
  });

  it('ends for whoever waits where it is killed', async () => {
    const { ask } = open();
    const pid = await ask<number>({ kind: 'process' });
    const long = ask({ kind: 'later', ms: 600_000, say: 'never' });
    process.kill(pid, 'SIGKILL');
    await expect(long).rejects.toThrow('SIGKILL');
  });

  it('knows none of the hub’s settings: keys and passwords stay with the hub', async () => {
    process.env['ONEDOOR_TEST_SECRET'] = 'x';
    const names = await open().ask<string[]>({ kind: 'settings' });
    delete process.env['ONEDOOR_TEST_SECRET'];
    expect(names.filter((name) => !/^(TZ|NODE_CHANNEL.*)$/.test(name))).toEqual([]);
  });

  it('ends where the hub dies without a word', async () => {
    const hub = execFile(process.execPath, [fileURLToPath(new URL('./opens-a-worker.ts', import.meta.url))]);
    const pid = await new Promise<number>((resolve) => hub.stdout!.once('data', (said) => resolve(Number(said))));
    expect(isAlive(pid)).toBe(true);
    hub.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });
});
