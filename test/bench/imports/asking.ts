import { Agent, request } from 'node:http';

/** Somebody who pages through the target list all the while. */
export interface Asking {
  /** Milliseconds of every answer since the last time. */
  take(): number[];
  stop(): Promise<void>;
}

const EVERY_MS = 50;
const LIST = `query { targets(first: 50) { nodes { id name key status district { name } industry { name } } } }`;

function ask(url: string, token: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ query: LIST });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks twenty times a second, whether or not the answer before has come: who waits is counted as long as they wait. */
export function askSteadily(url: string, token: string): Asking {
  const agent = new Agent({ keepAlive: true });
  let latencies: number[] = [];
  const open = new Set<Promise<void>>();
  const timer = setInterval(() => {
    const began = performance.now();
    const one = ask(url, token, agent)
      .then(() => void latencies.push(performance.now() - began))
      .catch((error: unknown) => console.error(`the list was not answered: ${String(error)}`))
      .finally(() => open.delete(one));
    open.add(one);
  }, EVERY_MS);
  return {
    take() {
      const taken = latencies;
      latencies = [];
      return taken;
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      agent.destroy();
    },
  };
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
