import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { refusal } from '../../kernel/refusal.ts';
import { ProgrammeDeadlines, ProgrammeDesk } from '../../../schema/programmes/programme-deadline.ts';
import { standingLoader } from '../bodies/bodies.loaders.ts';
import { bodyReader } from '../bodies/body.permits.ts';
import { yearProblems } from '../yearly/draft.action.ts';
import { programmePermits } from '../yearly/programme.permits.ts';
import { programmeReader } from '../yearly/programmes.queries.ts';
import { programmeDeadlines } from './deadlines.queries.ts';

@Resolver()
export class DeadlinesResolver {
  @Query(() => ProgrammeDeadlines, {
    description:
      'What is due of a year’s programmes by the jurisdiction’s policy (R029 to R031), with the working days left or passed. FORBIDDEN for accounts without business data.',
  })
  programmeDeadlines(
    @Ctx() { hub, actor }: Scene,
    @Arg('year', () => Int, { description: 'The year, 2000 to 2100.' }) year: number,
  ): Promise<ProgrammeDeadlines> {
    const { jurisdictionId } = programmeReader(actor);
    const problems = yearProblems(year);
    if (problems.length > 0) throw refusal.badInput(problems);
    return programmeDeadlines(hub, jurisdictionId, year);
  }

  @Query(() => ProgrammeDesk, {
    description: 'What the viewer may begin with programmes. FORBIDDEN for inspectors and legal sections.',
  })
  async programmeDesk(@Ctx() scene: Scene): Promise<ProgrammeDesk> {
    const viewer = bodyReader(scene.actor);
    const meeting = await scene.loader(standingLoader).load(viewer);
    const may = (wrong: Parameters<typeof possibility>[0]) => possibility(wrong, scene.language);
    const administers = may(programmePermits.administer(viewer));
    return {
      viewerCanDraftOwn: may(programmePermits.draft(viewer, 'DEPARTMENT', meeting)),
      viewerCanDraftJoint: may(programmePermits.draft(viewer, 'JOINT', meeting)),
      viewerCanSetJointIndustries: administers,
      viewerCanKeepBodies: administers,
    };
  }
}
