import { randomUUID } from 'node:crypto';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Language } from '../../kernel/text.ts';
import { type DocumentName, documents } from './documents.ts';
import { StoryError } from './story-error.ts';

const PASSWORD = 'onedoor-demo';
const LONGEST_ANSWER_MS = 60_000;

/** A page of a list, as the hub gives it. */
export interface Page<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Someone before the hub's public door. */
export class Visitor {
  readonly url: string;
  readonly language: Language;
  readonly name: string;
  private readonly token: string | null;

  constructor(url: string, language: Language, name = '', token: string | null = null) {
    this.url = url;
    this.language = language;
    this.name = name;
    this.token = token;
  }

  private get authorization(): { authorization?: string } {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }

  /** Asks one document; gives its only field. */
  // The shape of an answer is its document's; the story reads only what it asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async ask(document: DocumentName, variables: Record<string, unknown> = {}): Promise<any> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': this.language, ...this.authorization },
      body: JSON.stringify({ query: documents[document], variables }),
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    }).catch((error: Error) => {
      const why = error.cause instanceof Error ? error.cause.message : error.message;
      throw new StoryError(`${this.url} 没有应答：${why}`, `${this.url} does not answer: ${why}`);
    });
    const { data, errors } = (await response.json()) as { data?: object; errors?: { message: string }[] };
    if (errors !== undefined || !data) {
      const why = errors?.[0]?.message ?? `HTTP ${response.status}`;
      throw new StoryError(`${this.name}：${document} 被拒绝：${why}`, `${this.name}: ${document} was refused: ${why}`);
    }
    return Object.values(data)[0];
  }

  /** Performs a mutation under a request id of its own. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  perform(document: DocumentName, input: Record<string, unknown>): Promise<any> {
    return this.ask(document, { input: { requestId: randomUUID(), ...input } });
  }

  async signIn(username: string): Promise<Visitor> {
    const { token, viewer } = await this.ask('signIn', { username, password: PASSWORD });
    return new Visitor(this.url, this.language, viewer.name, token);
  }

  socket(): Client {
    return createClient({
      url: `${this.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { ...this.authorization, language: this.language },
      retryAttempts: 0,
    });
  }
}
