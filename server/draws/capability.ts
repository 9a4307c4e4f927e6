import type { Capability } from '../action/capability.ts';
import { text } from '../kernel/text.ts';
import { offerHolds } from '../merging/index.ts';
import { guardRemovals } from '../registry/index.ts';
import { DrawRow, RoundRow } from './draw.entity.ts';
import { DrawsResolver, PlanDrawResolver } from './draws.resolver.ts';
import { findHolds } from './holds.store.ts';
import { drawsMigrations } from './migrations.ts';
import { startRevealing } from './reveal.ts';
import { DrawPlanResolver, RoundResolver } from './round.resolver.ts';

export const draws: Capability = {
  name: 'draws',
  entities: [RoundRow, DrawRow],
  migrations: drawsMigrations,
  resolvers: [DrawsResolver, PlanDrawResolver, DrawPlanResolver, RoundResolver],
  start(hub) {
    // A sealed round remembers its frame and its pool under the vault's key, where no foreign key can see them.
    guardRemovals(hub, async (reader, jurisdictionId) => {
      const sealed = await reader.rows(
        `select 1 from draw_rounds where jurisdiction_id = $1 and state = 'SEALED' limit 1`,
        [jurisdictionId],
      );
      return sealed.length === 0
        ? null
        : text(
            '有已封存、尚未摇号的抽取，摇号或取消后才能删除',
            'A sealed draw has not been run; it may hold this record',
          );
    });
    offerHolds(hub, (reader, of) => findHolds(hub, reader, of));
    return startRevealing(hub);
  },
};
