import { Agent, request } from 'node:http';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { documents } from './documents.ts';

/** What a hub answered. */
export interface Answer {
  status: number;
  data?: Record<string, any> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[];
}

export const PASSWORD = 'onedoor-demo';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function post(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Someone at the public door: an account signed in, or nobody. */
export class Caller {
  constructor(
    readonly url: string,
    readonly token: string | null,
    readonly language = 'en',
  ) {}

  /** Asks a document: one of the contract's by its name, or a text. */
  async ask(document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const query = documents[document] ?? document;
    const headers: Record<string, string> = { 'accept-language': this.language };
    if (this.token !== null) headers.authorization = `Bearer ${this.token}`;
    const { status, text } = await post(`${this.url}/graphql`, JSON.stringify({ query, variables }), headers);
    return { status, ...(JSON.parse(text) as object) } as Answer;
  }

  /** Asks and expects data; gives the first root field. */
  async get(document: string, variables: Record<string, unknown> = {}): Promise<any> {
    const answer = await this.ask(document, variables);
    if (answer.errors !== undefined) throw new Error(`${document}: ${JSON.stringify(answer.errors)}`);
    return Object.values(answer.data!)[0];
  }

  /** Every node of a connection, page by page; as many as it says there are. */
  async all(document: string, variables: Record<string, unknown> = {}): Promise<any[]> {
    const nodes: any[] = [];
    for (let after: string | null = null; ;) {
      const { pageInfo, totalCount, nodes: some } = await this.get(document, { ...variables, first: 100, after });
      nodes.push(...some);
      if (!pageInfo.hasNextPage) {
        if (totalCount !== nodes.length) throw new Error(`${document}: ${totalCount} told, ${nodes.length} came`);
        return nodes;
      }
      after = pageInfo.endCursor;
    }
  }

  /** Performs a mutation of the contract. */
  do(mutation: string, input: Record<string, unknown>): Promise<any> {
    return this.get(mutation, { input });
  }

  /** Performs a mutation that must be refused; gives the refusal's extensions. */
  async refused(document: string, variables: Record<string, unknown>): Promise<Record<string, any>> {
    const answer = await this.ask(document, variables);
    if (answer.errors === undefined) throw new Error(`${document} was not refused: ${JSON.stringify(answer.data)}`);
    return answer.errors[0]!.extensions;
  }

  async signIn(username: string): Promise<Caller> {
    const { token } = await this.get('SignIn', { username, password: PASSWORD });
    return new Caller(this.url, token, this.language);
  }

  /** Subscribes, and collects what comes. */
  subscribe(document: string, variables: Record<string, unknown> = {}): Subscription {
    return new Subscription(this, documents[document] ?? document, variables);
  }
}

/** A subscription with all that came so far, and a way to wait for more. */
export class Subscription {
  readonly events: any[] = [];
  readonly errors: unknown[] = [];
  readonly connected: Promise<void>;
  private readonly client;
  private readonly waiting = new Set<() => void>();

  constructor(caller: Caller, query: string, variables: Record<string, unknown>) {
    let connected = (): void => undefined;
    this.connected = new Promise((resolve) => (connected = resolve));
    this.client = createClient({
      url: `${caller.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams:
        caller.token === null ? {} : { authorization: `Bearer ${caller.token}`, language: caller.language },
      on: { connected },
      retryAttempts: 0,
      lazy: true,
    });
    const stir = (): void => [...this.waiting].forEach((look) => look());
    this.client.subscribe(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors) this.errors.push(...errors);
          else this.events.push(Object.values(data!)[0]);
          stir();
        },
        error: (error) => {
          this.errors.push(error);
          stir();
        },
        complete: stir,
      },
    );
  }

  /** Waits until what came satisfies; gives it. */
  until(holds: (events: any[], errors: unknown[]) => boolean, within = 50_000): Promise<any[]> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(
          new Error(
            `not in time; came: ${JSON.stringify(this.events.map(({ type }) => type))} ${JSON.stringify(this.errors)}`,
          ),
        );
      }, within);
      const look = (): void => {
        if (!holds(this.events, this.errors)) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(this.events);
      };
      this.waiting.add(look);
      look();
    });
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}
