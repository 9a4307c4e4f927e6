import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseAt } from './postgres.ts';
import { onServer, prepareFolder, TEMPLATE } from './prepare.ts';

/** Where a killed hub's data lies, and how to be rid of it. */
export interface Place {
  environment: Record<string, string>;
  remove(): Promise<void>;
}

/** A folder of the embedded database with the demo county. */
export async function folderPlace(): Promise<Place> {
  const prepared = await prepareFolder();
  const own = await mkdtemp(join(tmpdir(), 'onedoor-kill-'));
  await cp(prepared.folder, own, { recursive: true });
  await prepared.remove();
  return { environment: { DATA_DIR: own }, remove: () => rm(own, { recursive: true, force: true }) };
}

/** A database on the tests' server with the demo county. */
export async function serverPlace(): Promise<Place> {
  const url = process.env.ONEDOOR_TEST_SERVER!;
  const name = `onedoor_${randomUUID().replaceAll('-', '')}`;
  const own = await mkdtemp(join(tmpdir(), 'onedoor-kill-'));
  await onServer(url, [`create database ${name} template ${TEMPLATE}`]);
  return {
    environment: { DATA_DIR: own, DATABASE_URL: databaseAt(url, name) },
    async remove() {
      await onServer(url, [`drop database ${name} with (force)`]);
      await rm(own, { recursive: true, force: true });
    },
  };
}
