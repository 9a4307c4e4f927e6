import DataLoader from 'dataloader';
import type { Hub } from '../action/hub.ts';
import { localDate } from '../kernel/clock.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { findUnable, groupedBy } from '../registry/index.ts';

/** A member of a team, asked for on the days that are left of its plan. */
interface Asked {
  inspectorId: string;
  startsOn: string;
  endsOn: string;
}

/** Why members of teams may not act any more, many in one reading; wrapped, for a loader takes a refusal for its failure. */
export const unableLoader = (hub: Hub) =>
  new DataLoader<Asked, { unable: Refusal | null }, string>(
    async (asked) => {
      const today = localDate(hub.clock.now());
      const found = new Map<Asked, Refusal | null>();
      for (const some of groupedBy(asked, ({ startsOn, endsOn }) => `${startsOn} ${endsOn}`).values()) {
        const ids = [...new Set(some.map(({ inspectorId }) => inspectorId))];
        const unable = await findUnable(hub.database, ids, today, some[0]!);
        for (const one of some) found.set(one, unable.get(one.inspectorId) ?? null);
      }
      return asked.map((one) => ({ unable: found.get(one) ?? null }));
    },
    { cacheKeyFn: ({ inspectorId, startsOn, endsOn }) => `${inspectorId} ${startsOn} ${endsOn}` },
  );
