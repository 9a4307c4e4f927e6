import { setTimeout as wait } from 'node:timers/promises';
import { hasUnsettled } from '../../server/platform/journal.ts';
import type { Caller } from './caller.ts';
import type { TestHub } from './hub.ts';

/** Waits until readers see all that was committed: on a shared server anyone's open transaction holds the journal back. */
export async function settled({ hub }: TestHub): Promise<void> {
  while (await hasUnsettled(hub.database)) await wait(2);
}

/** Every event that the caller may read behind a cursor, of one plan or of all. */
export async function eventsOf(
  hub: TestHub,
  caller: Caller,
  planId: string | null,
  after: string | null = null,
  first = 100,
): Promise<any[]> {
  await settled(hub);
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
