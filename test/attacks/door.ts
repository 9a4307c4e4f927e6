import { connect } from 'node:net';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { Answer } from '../support/caller.ts';

/** What a door answered, whichever it was: a refusal's code, `data`, or how it was closed. */
export interface Reply {
  code: string;
  /** Everything that came, to be searched for what must not be told. */
  text: string;
  errors?: Answer['errors'];
}

export interface Asked {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  [more: string]: unknown;
}

function replyOf(text: string): Reply {
  const { errors, data } = JSON.parse(text) as { errors?: Answer['errors']; data?: unknown };
  return {
    code: errors === undefined ? 'data' : String(errors[0]?.extensions?.code),
    text,
    errors: data === undefined ? errors : errors,
  };
}

export interface HttpReply extends Reply {
  status: number;
  type: string;
  headers: Record<string, unknown>;
}

/** Sends any request whatever, and expects JSON. */
export function send(
  url: string,
  given: { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer },
): Promise<HttpReply> {
  const { method = 'POST', path = '/graphql', headers = {}, body = '' } = given;
  return new Promise((resolve, reject) => {
    // Each on a connection of its own: one that was kept may be closed by the hub just when it is taken again.
    const asked = { method, headers: { 'accept-language': 'en', ...headers }, agent: false };
    const sent = request(`${url}${path}`, asked, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8');
        const type = String(response.headers['content-type']);
        const reply = type.startsWith('application/json') ? replyOf(text) : { code: `no JSON: ${type}`, text };
        resolve({ ...reply, status: response.statusCode ?? 0, type, headers: response.headers });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks over HTTP POST as a client would. */
export function overHttp(url: string, asked: Asked, token: string | null): Promise<HttpReply> {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  return send(url, { headers: { 'content-type': 'application/json', ...authorization }, body: JSON.stringify(asked) });
}

/** A socket without a client's care: it sends what it is told. */
export class RawSocket {
  private readonly came: ({ message: any } | { closed: number })[] = [];
  private readonly waiting: ((one: any) => void)[] = [];
  private constructor(private readonly socket: WebSocket) {
    const take = (one: any) => {
      const waiter = this.waiting.shift();
      if (waiter === undefined) this.came.push(one);
      else waiter(one);
    };
    socket.on('message', (data) => take({ message: JSON.parse((data as Buffer).toString()) }));
    socket.on('close', (closed) => take({ closed }));
    socket.on('error', () => undefined);
  }

  /** Opens one; gives the status of the refusal where the upgrade is refused. */
  static open(
    url: string,
    options: { origin?: string; protocol?: string | null; path?: string } = {},
  ): Promise<RawSocket | number> {
    const { origin, protocol = 'graphql-transport-ws', path = '/graphql' } = options;
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(
        `${url.replace('http', 'ws')}${path}`,
        protocol === null ? [] : [protocol],
        origin === undefined ? {} : { origin },
      );
      const raw = new RawSocket(socket);
      socket.once('open', () => resolve(raw));
      socket.once('unexpected-response', (_request, response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      socket.once('error', reject);
    });
  }

  /** One that is connected, signed in where a token is given. */
  static async connected(url: string, token: string | null): Promise<RawSocket> {
    const socket = (await RawSocket.open(url)) as RawSocket;
    socket.send({
      type: 'connection_init',
      payload: { language: 'en', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    });
    await socket.next();
    return socket;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message));
  }

  /** The next message, or how the socket was closed. */
  next(): Promise<{ message?: any; closed?: number }> {
    const one = this.came.shift();
    return one === undefined ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve(one);
  }

  /** Subscribes and gives the first that comes of it. */
  async ask(asked: Asked, id = '1'): Promise<Reply> {
    this.send({ id, type: 'subscribe', payload: asked });
    const { message, closed } = await this.next();
    if (closed !== undefined) return { code: `closed ${closed}`, text: '' };
    const errors: Answer['errors'] = message.type === 'error' ? message.payload : message.payload?.errors;
    const code =
      errors === undefined ? (message.type === 'next' ? 'data' : message.type) : String(errors[0]?.extensions?.code);
    return { code, text: JSON.stringify(message), errors };
  }

  close(): void {
    this.socket.terminate();
  }
}

/** Asks over a socket of its own. */
export async function overSocket(url: string, asked: Asked, token: string | null): Promise<Reply> {
  const socket = await RawSocket.connected(url, token);
  try {
    return await socket.ask(asked);
  } finally {
    socket.close();
  }
}

/** Sends bytes that are no HTTP at all, and waits for the other side to end it. */
export function sendBytes(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let came = '';
    socket.on('data', (piece) => (came += piece.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(came));
  });
}
