import type { Caller } from './caller.ts';

/** Every event that the caller may read behind a cursor, of one plan or of all. */
export async function eventsOf(caller: Caller, planId: string | null, after: string | null = null, first = 100): Promise<any[]> {
  const events: any[] = [];
  for (;;) {
    const page: any = await caller.get('Events', { planId, after: events.at(-1)?.cursor ?? after, first });
    events.push(...page.nodes);
    if (!page.hasMore) return events;
  }
}

/** Types of events with who acted, for comparing. */
export const told = (events: readonly any[]): string[] =>
  events.map(({ type, department }) => `${type} ${department?.code ?? '-'}`);
