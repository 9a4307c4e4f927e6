import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { Possibility } from '../../../schema/clause.ts';
import { Programme } from '../../../schema/programmes/programme.ts';
import { standingLoader } from '../bodies/bodies.loaders.ts';
import { refusalOf } from '../findings/finding.ts';
import type { Step } from '../findings/findings.ts';
import { requireNoneOpen } from './adjust.actions.ts';
import { copyPermit } from './copy.action.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import type { ProgrammeView } from './programme-view.ts';
import { judgementLoader, openVersionLoader } from './programmes.loaders.ts';

type Stage = keyof typeof programmeStages;

/** What the drafter may do by the state alone. */
function keeps({ row }: ProgrammeView, { actor, language }: Scene, stage: Stage): Possibility {
  return possibility(programmePermits.keep(actor!, row) ?? programmeStages[stage](row), language);
}

/** The same where findings stand against it too. */
async function steps({ row }: ProgrammeView, scene: Scene, stage: Stage, step: Step): Promise<Possibility> {
  const wrong = programmePermits.keep(scene.actor!, row) ?? programmeStages[stage](row);
  return possibility(wrong ?? (await standingAgainst(row, scene, step)), scene.language);
}

async function standingAgainst(row: ProgrammeView['row'], scene: Scene, step: Step): Promise<Refusal | null> {
  const { before, justifications } = await scene.loader(judgementLoader).load(row);
  return refusalOf(before[step], justifications);
}

async function answers({ row }: ProgrammeView, scene: Scene): Promise<Possibility> {
  const meeting = await scene.loader(standingLoader).load(scene.actor!);
  return possibility(programmePermits.answer(scene.actor!, meeting) ?? programmeStages.answer(row), scene.language);
}

@Resolver(() => Programme)
export class ProgrammePossibilitiesResolver {
  @FieldResolver(() => Possibility, { description: 'Whether the viewer may put tasks into it or take them out now.' })
  viewerCanEdit(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Possibility {
    return keeps(programme, scene, 'edit');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may justify findings on it now.' })
  viewerCanJustify(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Possibility {
    return keeps(programme, scene, 'justify');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may give it to the joint meeting now (R032).' })
  viewerCanSubmit(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Promise<Possibility> {
    return steps(programme, scene, 'submit', 'SUBMIT');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may give it back now.' })
  viewerCanReturn(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Promise<Possibility> {
    return answers(programme, scene);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may record its endorsement now (R032).' })
  viewerCanEndorse(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Promise<Possibility> {
    return answers(programme, scene);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may record its filing now (R030, R040).' })
  viewerCanFile(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Promise<Possibility> {
    return steps(programme, scene, 'file', 'FILE');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may publish it now (R038).' })
  viewerCanPublish(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Promise<Possibility> {
    return steps(programme, scene, 'publish', 'PUBLISH');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may begin an adjustment of it now (R039).' })
  async viewerCanAdjust(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Promise<Possibility> {
    const { row } = programme;
    const wrong = programmePermits.keep(scene.actor!, row) ?? programmeStages.adjust(row);
    if (wrong !== null) return possibility(wrong, scene.language);
    const open = await scene.loader(openVersionLoader).load(row.seriesId);
    return possibility(requireNoneOpen(open), scene.language);
  }

  @FieldResolver(() => Possibility, {
    description: 'Whether the viewer may attach the adjustment’s document now (R039).',
  })
  viewerCanAttach(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Possibility {
    return keeps(programme, scene, 'attach');
  }

  @FieldResolver(() => Possibility, {
    description: 'Whether the viewer may record its entry on the platform now (R031).',
  })
  viewerCanEnter(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Possibility {
    return keeps(programme, scene, 'enter');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may give it up now.' })
  viewerCanWithdraw(@Root() programme: ProgrammeView, @Ctx() scene: Scene): Possibility {
    return keeps(programme, scene, 'withdraw');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may make another year’s programme out of it.' })
  async viewerCanCopy(@Root() { row }: ProgrammeView, @Ctx() scene: Scene): Promise<Possibility> {
    const meeting = await scene.loader(standingLoader).load(scene.actor!);
    return possibility(copyPermit(scene.actor!, row, meeting), scene.language);
  }
}
