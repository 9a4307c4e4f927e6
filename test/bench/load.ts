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
  /** The server process's own CPU milliseconds an answer; null where the system does not tell. */
  cpu: number | null;
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

/** User and system time of a process in ms; the clock tick of Linux is 10 ms. */
function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** Asks for so long with a few hands, going round the requests. */
export async function loadFor(server: Server, requests: readonly Request[], milliseconds: number): Promise<Slice> {
  const before = cpuOf(server.pid);
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
  const after = cpuOf(server.pid);
  return {
    rate: (answered * 1000) / (performance.now() - began),
    cpu: before === null || after === null ? null : (after - before) / answered,
    bytes: bytes / answered,
  };
}
