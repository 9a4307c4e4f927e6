import type { Client } from 'graphql-ws';
import { subscribing } from '../graphql.ts';
import { isHubError } from '../hub-error.ts';
import { endSession } from '../session.ts';
import { type HubEvent, publish } from './event-hub.ts';
import type { Feed } from './feed.ts';
import { createSocket, SESSION_ENDED } from './socket.ts';
import type { LiveState } from './state.ts';

const POLL = 5_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 120_000;
const REMEMBERED = 2_000;

const jitter = (ms: number) => ms * (0.75 + Math.random() / 2);

export interface StreamSink {
  onState(state: LiveState): void;
  /** The stream knows where it begins, or cannot be reached for now: data may be read. */
  onReady(): void;
  /** The place in the stream was lost or found late: what was read before may have missed something. */
  onResync(): void;
}

/**
 * One feed without gaps: first what was missed, then what comes, nothing twice, whatever happens to the network.
 *
 * The cursor of the last event is all it needs to go on. While no socket holds, the same events are asked for by query:
 * at once, then every five seconds; a socket is tried again in the background, and takes over behind the cursor. Socket
 * and query may overlap: each gives the events in order from a cursor that was reached before, so what either gives for
 * the first time is the next one.
 */
export class LiveStream {
  private readonly seen = new Set<string>();
  private cursor: string | null = null;
  private begun = false;
  private state: LiveState = { kind: 'idle' };
  private socket: Client | undefined;
  private socketHolds = false;
  private polling = false;
  private stopped = false;
  private retry = FIRST_RETRY;
  private pollTimer: ReturnType<typeof setTimeout> | undefined;
  private socketTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly feed: Feed,
    private readonly sink: StreamSink,
  ) {}

  async start(): Promise<void> {
    this.show({ kind: 'connecting' });
    try {
      this.cursor = await this.feed.begin();
      this.begun = true;
      this.openSocket();
    } catch (error) {
      this.onPollFailed(error);
      this.pollLater();
    }
    this.sink.onReady();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.pollTimer);
    this.closeSocket();
  }

  /** The machine woke up or the network came back: whatever the socket says, it may be dead. */
  wake(): void {
    if (this.stopped) return;
    this.closeSocket();
    this.retry = FIRST_RETRY;
    void this.poll();
  }

  lostNetwork(): void {
    if (this.stopped) return;
    this.closeSocket();
    this.goOffline();
    this.pollLater();
  }

  private openSocket(): void {
    clearTimeout(this.socketTimer);
    if (this.stopped || this.socket !== undefined) return;
    const client = createSocket({
      onOpen: () => this.socket === client && this.onSocketOpen(),
      onClose: (code) => this.socket === client && this.onSocketLost(code),
    });
    this.socket = client;
    const payload = subscribing(this.feed.subscription, { ...this.feed.variables, after: this.cursor });
    client.subscribe(payload, {
      next: ({ data }) => {
        const event = data && Object.values(data).find((value) => typeof value === 'object');
        if (this.socket === client && event) this.take(event as HubEvent);
      },
      error: () => this.socket === client && this.onSocketLost(0),
      complete: () => this.socket === client && this.onSocketLost(0),
    });
  }

  private closeSocket(): void {
    clearTimeout(this.socketTimer);
    const client = this.socket;
    this.socket = undefined;
    this.socketHolds = false;
    // Disposing of a socket that was still connecting fails with its closing, which is no news.
    if (client !== undefined) void Promise.resolve(client.dispose()).catch(() => undefined);
  }

  private onSocketOpen(): void {
    this.socketHolds = true;
    clearTimeout(this.pollTimer);
    if (!this.polling) this.show({ kind: 'live' });
    // Without a cursor the hub begins at its own "now": what was read before it is read again.
    if (this.cursor === null) this.sink.onResync();
  }

  private onSocketLost(code: number): void {
    if (this.socketHolds) this.retry = FIRST_RETRY;
    this.closeSocket();
    if (this.stopped) return;
    if (code === SESSION_ENDED) {
      this.stop();
      endSession();
      return;
    }
    this.socketTimer = setTimeout(() => this.openSocket(), jitter(this.retry));
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
    void this.poll();
  }

  /** Asks for all that lies behind the cursor, and again in a while as long as no socket holds. */
  private async poll(): Promise<void> {
    if (this.polling || this.stopped) return;
    clearTimeout(this.pollTimer);
    this.polling = true;
    try {
      await this.catchUp();
      this.show({ kind: 'live' });
      // After an outage nothing else would try a socket again before its long pause is over.
      if (this.socket === undefined && this.retry === FIRST_RETRY) this.openSocket();
    } catch (error) {
      this.onPollFailed(error);
    } finally {
      this.polling = false;
      this.pollLater();
    }
  }

  private pollLater(): void {
    clearTimeout(this.pollTimer);
    if (!this.stopped && !this.socketHolds) this.pollTimer = setTimeout(() => void this.poll(), jitter(POLL));
  }

  private async catchUp(): Promise<void> {
    if (!this.begun || this.cursor === null) {
      this.cursor = await this.feed.begin();
      this.begun = true;
      this.sink.onResync();
      if (this.cursor === null) return;
    }
    const wasOffline = this.state.kind === 'offline';
    let behind = this.cursor;
    for (let hasMore = true, count = 0; hasMore && !this.stopped;) {
      const page = await this.feed.page(behind);
      hasMore = page.hasMore && page.nodes.length > 0;
      behind = page.nodes.at(-1)?.cursor ?? behind;
      count += page.nodes.length;
      if (count > 0 && (hasMore || wasOffline)) this.show({ kind: 'catching-up', count });
      for (const event of page.nodes) this.take(event);
    }
  }

  private onPollFailed(error: unknown): void {
    if (isHubError(error, 'UNAUTHENTICATED')) this.stop();
    else if (isHubError(error, 'FORBIDDEN')) {
      this.show({ kind: 'idle' });
      this.stop();
    }
    // A cursor of another life of the hub (restored from a backup): begin anew, and read everything again.
    else if (isHubError(error, 'BAD_USER_INPUT') && this.begun) this.begun = false;
    else this.goOffline();
  }

  private take(event: HubEvent): void {
    if (this.stopped || this.seen.has(event.cursor)) return;
    this.seen.add(event.cursor);
    if (this.seen.size > REMEMBERED) this.seen.delete(this.seen.values().next().value!);
    this.cursor = event.cursor;
    publish(event);
  }

  private goOffline(): void {
    if (this.state.kind !== 'offline') this.show({ kind: 'offline', since: Date.now() });
  }

  private show(state: LiveState): void {
    if (this.stopped || (state.kind === this.state.kind && state.kind !== 'catching-up')) return;
    this.state = state;
    this.sink.onState(state);
  }
}
