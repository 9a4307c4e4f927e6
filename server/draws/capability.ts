import type { Capability } from '../action/capability.ts';
import { text } from '../kernel/text.ts';
import { offerHolds } from '../merging/index.ts';
import { guardRemovals } from '../registry/index.ts';
import { DrawRow, RoundRow } from './draw.entity.ts';
import { DrawsResolver, PlanDrawResolver } from './draws.resolver.ts';
import { findHolds } from './holds.store.ts';
import { drawTargetsJob } from './large/draw-targets.job.ts';
import { sealFramesJob } from './large/seal-frames.job.ts';
import { drawsMigrations } from './migrations.ts';
import { DrawPreviewResolver } from './preview/preview.resolver.ts';
import { PlanProposalsResolver, ProposalsResolver, ProposedPlanResolver } from './proposals/proposals.resolver.ts';
import { startRevealing } from './reveal.ts';
import { DrawPlanResolver, RoundResolver } from './round.resolver.ts';

export const draws: Capability = {
  name: 'draws',
  entities: [RoundRow, DrawRow],
  migrations: drawsMigrations,
  resolvers: [
    DrawsResolver,
    DrawPreviewResolver,
    PlanDrawResolver,
    DrawPlanResolver,
    RoundResolver,
    ProposalsResolver,
    ProposedPlanResolver,
    PlanProposalsResolver,
  ],
  jobs: [sealFramesJob, drawTargetsJob],
  start(hub) {
    // Until its checks are released a draw remembers its frame, its pool and whom it drew under the vault's key, where no
    // foreign key can see them. Any record may be among them: to keep the drawn alone would tell who they are (R075).
    guardRemovals(hub, async (reader, jurisdictionId) => {
      const unreleased = await reader.rows(
        `select 1 from draws d join joint_plans p on p.id = d.plan_id
         where p.jurisdiction_id = $1 and not d.abandoned and p.state in ('ANNOUNCED', 'DRAWN') limit 1`,
        [jurisdictionId],
      );
      return unreleased.length === 0
        ? null
        : text(
            '有已封存或已抽取、尚未下发检查任务的计划，下发或取消后才能删除',
            'A sealed draw is not released yet; it may hold this record',
          );
    });
    offerHolds(hub, (reader, of) => findHolds(hub, reader, of));
    return startRevealing(hub);
  },
};
