import { type Client, CloseCode, createClient } from 'graphql-ws';
import { HUB_PATH } from '../graphql.ts';
import { language } from '../language.ts';
import { bearer } from '../session.ts';

const PING = 20_000;
const PONG = 8_000;
/** The hub's word that the session is over. Any other closing is a matter of the network. */
export const SESSION_ENDED = 4403;

export interface SocketSink {
  /** The socket is open and the hub has accepted the subscriptions on it. */
  onOpen(): void;
  onClose(code: number): void;
}

function address(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${HUB_PATH}`;
}

/**
 * A socket that never retries by itself: graphql-ws would send the first variables again, with the old cursor. Our own
 * stream resubscribes behind the last event instead.
 */
export function createSocket(sink: SocketSink): Client {
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: address(),
    lazy: true,
    lazyCloseTimeout: 3_000,
    retryAttempts: 0,
    connectionAckWaitTimeout: 8_000,
    keepAlive: PING,
    connectionParams: () => ({ authorization: bearer(), language: language.get() }),
    on: {
      connected: () => sink.onOpen(),
      // A laptop that slept, or a firewall that dropped the connection, closes nothing: only a missing pong tells.
      ping: (received) => {
        if (received) return;
        clearTimeout(deadline);
        deadline = setTimeout(() => client.terminate(), PONG);
      },
      pong: (received) => {
        if (received) clearTimeout(deadline);
      },
      closed: (event) => {
        clearTimeout(deadline);
        sink.onClose((event as CloseEvent | undefined)?.code ?? CloseCode.InternalClientError);
      },
    },
    onNonLazyError: () => undefined,
  });
  return client;
}
