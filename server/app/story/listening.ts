import type { Client } from 'graphql-ws';
import { documents } from './documents.ts';
import type { Visitor } from './door.ts';
import { StoryError } from './story-error.ts';

const LONGEST_WAIT_MS = 60_000;

/** An event as the story counts it. */
export interface Heard {
  type: string;
  department: { code: string; name: string } | null;
  plan: { id: string } | null;
  check: { id: string } | null;
}

/** A department's stream of events, all that came of it, and a way to wait for more. */
export class Listening {
  readonly heard: Heard[] = [];
  private readonly client: Client;
  private readonly waiting = new Set<() => void>();
  private fault: Error | null = null;

  /** Goes on behind `after`, so that nothing is missed however long connecting takes. */
  constructor(visitor: Visitor, after: string) {
    this.client = visitor.socket();
    const broken = (why: string): void => {
      this.fault = new StoryError(
        `${visitor.name}的实时消息中断：${why}`,
        `The events of ${visitor.name} broke off: ${why}`,
      );
      this.stir();
    };
    this.client.subscribe<{ departmentEvents: Heard }>(
      { query: documents.departmentEvents, variables: { after } },
      {
        next: ({ data, errors }) => {
          if (errors !== undefined || !data) return broken(errors?.[0]?.message ?? '');
          this.heard.push(data.departmentEvents);
          this.stir();
        },
        error: (error) => broken(error instanceof Error ? error.message : JSON.stringify(error)),
        complete: () => undefined,
      },
    );
  }

  private stir(): void {
    for (const look of [...this.waiting]) look();
  }

  of(planId: string, type: string): Heard[] {
    return this.heard.filter((event) => event.type === type && event.plan?.id === planId);
  }

  /** Waits until so many events of this type came of the plan. */
  until(planId: string, type: string, count = 1): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        clearTimeout(timer);
        this.waiting.delete(look);
        finish();
      };
      const late = new StoryError(`没有等到消息 ${type}`, `The event ${type} did not come`);
      const timer = setTimeout(() => end(() => reject(late)), LONGEST_WAIT_MS);
      const look = (): void => {
        if (this.fault !== null) end(() => reject(this.fault!));
        else if (this.of(planId, type).length >= count) end(resolve);
      };
      this.waiting.add(look);
      look();
    });
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}
