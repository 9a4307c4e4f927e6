import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KillableHub } from './killable.ts';
import { Proxy } from './proxy.ts';

/** A hub with its pages in a process of its own, behind a gateway whose address outlives its restarts. */
export interface BrowsedHub {
  hub: KillableHub;
  proxy: Proxy;
  url: string;
  close(): Promise<void>;
}

export async function openBrowsedHub(): Promise<BrowsedHub> {
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-browsed-'));
  cpSync(process.env.ONEDOOR_TEST_FOLDER!, folder, { recursive: true });
  const hub = new KillableHub({ DATA_DIR: folder });
  await hub.start();
  const proxy = new Proxy(() => hub.url);
  await proxy.start();
  return {
    hub,
    proxy,
    url: proxy.url,
    async close() {
      await proxy.stop();
      await hub.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
