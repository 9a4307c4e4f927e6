import { readFile } from 'node:fs/promises';

// Looking costs time of the processor that the hub is at.
const LOOK_MS = 100;

/** A file of /proc; empty where the process has ended meanwhile. */
const told = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** A process forks from its first thread. */
async function childrenOf(pid: number): Promise<number[]> {
  return (await told(`/proc/${pid}/task/${pid}/children`)).trim().split(' ').filter(Boolean).map(Number);
}

/** What a hub holds with all its workers, in MiB; pages that they share count for each. */
export async function memoryOf(pid: number): Promise<number> {
  const own = Number(/VmRSS:\s+(\d+)/.exec(await told(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
  const workers = await Promise.all((await childrenOf(pid)).map(memoryOf));
  return workers.reduce((sum, one) => sum + one, own);
}

/** Looks at the memory of a hub and its workers until `stop`, which tells the most that was seen, or until the hub ends. */
export function watchMemory(pid: number): { stop(): Promise<number> } {
  let most = 0;
  let goesOn = true;
  const watching = (async () => {
    while (goesOn) {
      const now = await memoryOf(pid);
      if (now === 0) return;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  })();
  return {
    async stop() {
      goesOn = false;
      await watching;
      return most;
    },
  };
}
