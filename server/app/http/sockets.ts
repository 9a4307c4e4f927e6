import type { IncomingMessage, Server } from 'node:http';
import { createSourceEventStream, execute, type ExecutionArgs, getOperationAST, GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Hub } from '../../action/hub.ts';
import type { Scene } from '../../action/scene.ts';
import { gatehouseOf, type Session } from '../../identity/index.ts';
import { Refusal, refusal } from '../../kernel/refusal.ts';
import { languageOf, text } from '../../kernel/text.ts';
import type { Config } from '../../platform/config.ts';
import type { Entrance } from '../entrance.ts';
import { errorResponse, showError } from '../errors.ts';

const PATH = '/graphql';
/** What a message holds beside its document: a document that is too large is then refused as HTTP refuses it. */
const AROUND_DOCUMENT = 64 * 1024;
/** The session is over: a client may sign in again and connect. 4401 would end graphql-ws's client for good. */
const SESSION_ENDED = 4403;
const GOING_AWAY = 1012;

interface Connected {
  socket: WebSocket;
  session: Session | null;
  language: string | undefined;
  address: string;
  running: number;
}

interface Extra {
  socket: WebSocket;
  request: IncomingMessage;
  connected?: Connected;
}

function text1(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Who connects, told by as many proxies in front as are believed: what Express says of a request. */
function addressOf({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const nearestFirst = [socket.remoteAddress ?? '', ...forwarded.map((one) => one.trim()).reverse()].filter(
    (one) => one !== '',
  );
  return nearestFirst[Math.min(trustedProxies, nearestFirst.length - 1)] ?? '';
}

/** Serves subscriptions over graphql-transport-ws, behind the same admission as HTTP. */
export function openSockets(server: Server, hub: Hub, entrance: Entrance, config: Config): { close(): Promise<void> } {
  const { limits, trustedProxies } = config;
  const wss = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes + AROUND_DOCUMENT });
  const open = new Set<Connected>();
  const { sessions } = gatehouseOf(hub);

  server.on('upgrade', (request, socket, head) => {
    const path = (request.url ?? '').split('?')[0];
    if (path !== PATH || !entrance.isAllowedOrigin(request.headers.origin, request.headers.host)) {
      socket.end(`HTTP/1.1 ${path === PATH ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
  });

  const stopHearing = sessions.onEnd((sessionId) => {
    for (const { socket, session } of open) {
      if (session?.actor.sessionId === sessionId) socket.close(SESSION_ENDED, 'Session ended');
    }
  });
  const expiry = setInterval(() => {
    const now = hub.clock.now();
    for (const { socket, session } of open) {
      if (session !== null && session.expiresAt <= now) socket.close(SESSION_ENDED, 'Session ended');
    }
  }, 1000);
  expiry.unref();

  function countOf(session: Session): number {
    let count = 0;
    for (const other of open) if (other.session?.actor.accountId === session.actor.accountId) count += 1;
    return count;
  }

  /** Sends on what the viewer may see, each event in a fresh scene, and ends with the session. */
  async function* events(args: ExecutionArgs, connected: Connected, source: AsyncIterable<unknown>) {
    for await (const event of source) {
      if (connected.session !== null && !(await sessions.holds(connected.session.actor.sessionId))) {
        connected.socket.close(SESSION_ENDED, 'Session ended');
        return;
      }
      const contextValue = entrance.scene(connected.session, connected.language, connected.address);
      yield await execute({ ...args, rootValue: event, contextValue });
    }
  }

  const served = useServer<Record<string, unknown>, Extra & Record<PropertyKey, never>>(
    {
      schema: entrance.schema,
      connectionInitWaitTimeout: 5000,
      async onConnect({ connectionParams, extra }) {
        const address = addressOf(extra.request, trustedProxies);
        const language = text1(connectionParams?.language) ?? extra.request.headers['accept-language'];
        const given = text1(connectionParams?.authorization) ?? text1(connectionParams?.Authorization);
        const session = await entrance.session(given).catch(() => undefined);
        if (session === undefined) return false;
        if (session !== null && countOf(session) >= limits.socketsPerAccount) {
          extra.socket.close(4429, 'Too many sockets');
          return false;
        }
        const connected: Connected = { socket: extra.socket, session, language, address, running: 0 };
        extra.connected = connected as never;
        open.add(connected);
        extra.socket.once('close', () => open.delete(connected));
        return true;
      },
      onSubscribe({ extra }, _id, payload) {
        const connected = extra.connected as unknown as Connected;
        const shown = languageOf(connected.language);
        const answer = (refused: Refusal) =>
          errorResponse(refused, shown).errors.map((e) => new GraphQLError(e.message, { extensions: e.extensions }));
        try {
          entrance.documents.take(connected.address);
        } catch (error) {
          if (error instanceof Refusal) return answer(error);
          throw error;
        }
        const admitted = entrance.admit(payload);
        if ('errors' in admitted) {
          return admitted.errors.map((error) => {
            const { message, extensions } = showError(error, shown, hub.log);
            return new GraphQLError(message, { extensions });
          });
        }
        const operation = getOperationAST(admitted.document, payload.operationName ?? undefined);
        if (operation?.operation !== 'subscription') {
          const problem = text('套接字只用于订阅', 'a socket is for subscriptions only');
          return answer(refusal.badInput([{ path: '', problem }]));
        }
        if (connected.running >= limits.subscriptionsPerSocket) {
          return answer(refusal.limit(text('此连接的订阅过多', 'Too many subscriptions on this socket')));
        }
        connected.running += 1;
        return {
          schema: entrance.schema,
          document: admitted.document,
          operationName: payload.operationName ?? null,
          variableValues: payload.variables ?? {},
          contextValue: entrance.scene(connected.session, connected.language, connected.address),
          rootValue: connected,
        } as ExecutionArgs;
      },
      async subscribe(args) {
        const { rootValue, ...rest } = args as ExecutionArgs;
        const connected = rootValue as Connected;
        const source = await createSourceEventStream(rest);
        if (!(Symbol.asyncIterator in source)) return source;
        return stoppable(events(rest, connected, source), source);
      },
      onComplete({ extra }) {
        (extra.connected as unknown as Connected).running -= 1;
      },
      onError(_context, _id, _payload, errors) {
        return errors.map((error) =>
          'extensions' in error && error.extensions?.code ? error : showError(error as GraphQLError, 'zh', hub.log),
        ) as never;
      },
      onNext({ extra }, _id, _payload, _args, result) {
        if (result.errors === undefined) return;
        const language = languageOf((extra.connected as unknown as Connected).language);
        return {
          ...result,
          errors: result.errors.map((error) => showError(error as GraphQLError, language, hub.log)),
        } as never;
      },
    },
    wss as never,
    25_000,
  );

  return {
    async close() {
      clearInterval(expiry);
      stopHearing();
      for (const { socket } of open) socket.close(GOING_AWAY, 'Restarting');
      await served.dispose();
    },
  };
}

/** Ends the source at once when the client goes: a generator alone would wait for the next event first. */
function stoppable<T>(results: AsyncGenerator<T>, source: AsyncIterable<unknown>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => results.next(),
    throw: (error) => results.throw(error),
    async return(value) {
      await iterator.return?.();
      return results.return(value);
    },
    async [Symbol.asyncDispose]() {
      await iterator.return?.();
    },
  };
}

export type { Scene };
