import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const HANDS = 4;

/** A server under load: each request is a path and a body, sent over connections that stay open. */
export interface Server {
  url: string;
  pid: number;
  headers: Record<string, string>;
}

export interface Request {
  path: string;
  body: string;
}

/** What a slice of time came to. */
export interface Slice {
  /** Answers a second. */
  rate: number;
  /** CPU milliseconds an answer: of the server's process, and of the database's; 0 where the system does not tell. */
  cpu: number;
  databaseCpu: number;
  /** Bytes an answer. */
  bytes: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: HANDS * 2 });

export function send({ url, headers }: Server, { path, body }: Request): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const sent = request(
      `${url}${path}`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': length, ...headers } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          const text = Buffer.concat(pieces).toString();
          if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
          else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** User and system time of a process in ms; the clock tick of Linux is 10 ms. NaN where the system does not tell. */
function cpuOf(pid: number): number {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return Number.NaN;
  }
}

/** What processes used since; one that ended meanwhile counts for nothing. */
function meter(pids: readonly number[]): () => number {
  const before = pids.map(cpuOf);
  return () => pids.reduce((sum, pid, i) => sum + (cpuOf(pid) - before[i]! || 0), 0);
}

/** Asks for so long with a few hands, going round the requests; `backends` are the database's processes. */
export async function loadFor(
  server: Server,
  requests: readonly Request[],
  milliseconds: number,
  backends: readonly number[] = [],
): Promise<Slice> {
  const used = meter([server.pid]);
  const databaseUsed = meter(backends);
  const began = performance.now();
  let answered = 0;
  let bytes = 0;
  const hand = async (first: number): Promise<void> => {
    for (let i = first; performance.now() - began < milliseconds; i += HANDS) {
      const text = await send(server, requests[i % requests.length]!);
      bytes += Buffer.byteLength(text);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: HANDS }, (_, i) => hand(i)));
  const rate = (answered * 1000) / (performance.now() - began);
  return {
    rate,
    cpu: used() / answered,
    databaseCpu: databaseUsed() / answered,
    bytes: bytes / answered,
  };
}
