import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { pageRequest } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { AFTER, FIRST } from '../../registry/index.ts';
import { Programme, ProgrammeConnection, ProgrammePayload } from '../../../schema/programmes/programme.ts';
import {
  AttachAdjustmentInput,
  CopyProgrammeInput,
  DraftProgrammeInput,
  EndorseProgrammeInput,
  EnterProgrammeInput,
  FileProgrammeInput,
  JustifyProgrammeInput,
  ProgrammeFilter,
  ProgrammeMutationInput,
  ProgrammeReasonInput,
  RemoveProgrammeTasksInput,
  RestoreProgrammeTasksInput,
  SaveProgrammeTasksInput,
} from '../../../schema/programmes/programme-inputs.ts';
import { adjustProgramme, attachAdjustment } from './adjust.actions.ts';
import { copyProgramme } from './copy.action.ts';
import { draftProgramme } from './draft.action.ts';
import { endorseProgramme } from './endorse.action.ts';
import { fileProgramme } from './file.action.ts';
import { justifyProgramme } from './justify.action.ts';
import type { ProgrammeAnswer } from './perform-on-programme.ts';
import { programmeView } from './programme-view.ts';
import { findProgrammes, getProgrammeView } from './programmes.queries.ts';
import { findProgramme } from './programmes.store.ts';
import { removeProgrammeTasks, restoreProgrammeTasks } from './remove-tasks.actions.ts';
import { saveProgrammeTasks } from './tasks.actions.ts';
import {
  enterProgramme,
  publishProgramme,
  returnProgramme,
  submitProgramme,
  withdrawProgramme,
} from './way.actions.ts';

const KEEPER = 'The drafting department’s liaison only, others are FORBIDDEN.';

async function payload({ hub }: Scene, { programmeId }: ProgrammeAnswer): Promise<ProgrammePayload> {
  const row = await findProgramme(hub.database, programmeId);
  if (row === null) throw refusal.notFound();
  return { programme: programmeView(row, await directoryOf(hub)) };
}

@Resolver()
export class ProgrammesResolver {
  @Query(() => Programme, {
    description:
      'A version of a programme by its id. NOT_FOUND where it is unknown or another department’s draft, FORBIDDEN for accounts without business data.',
  })
  programme(@Ctx() scene: Scene, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Programme> {
    return getProgrammeView(scene, id);
  }

  @Query(() => ProgrammeConnection, {
    description:
      'The versions of programmes that the viewer may read, the newest first: published and joint ones, and the own department’s. FORBIDDEN for accounts without business data.',
  })
  programmes(
    @Ctx() scene: Scene,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, description: 'Which; left out: all.' })
    filter: ProgrammeFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<ProgrammeConnection> {
    const page = pageRequest(first, after);
    return findProgrammes(scene, filter ?? {}, page) as unknown as Promise<ProgrammeConnection>;
  }

  @Mutation(() => ProgrammePayload, {
    description:
      'Begins a programme of a year (R028, 舞政办明电〔2023〕4号 第十条); liaisons, the joint one by those of the department that the joint meeting’s office is in. A year that has one is WRONG_STATE.',
  })
  async draftProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => DraftProgrammeInput, { description: 'Which year.' }) input: DraftProgrammeInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await draftProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Makes the programme of another year out of one; what cannot be taken over becomes a question. ${KEEPER}`,
  })
  async copyProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => CopyProgrammeInput, { description: 'Which, for which year.' }) input: CopyProgrammeInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await copyProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Puts tasks into a draft. Items on no list are RULE R002, those of key supervision R010. ${KEEPER}`,
  })
  async saveProgrammeTasks(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveProgrammeTasksInput, { description: 'The tasks.' }) input: SaveProgrammeTasksInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await saveProgrammeTasks(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, { description: `Takes tasks out of a draft. ${KEEPER}` })
  async removeProgrammeTasks(
    @Ctx() scene: Scene,
    @Arg('input', () => RemoveProgrammeTasksInput, { description: 'The tasks.' }) input: RemoveProgrammeTasksInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await removeProgrammeTasks(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Brings back what was taken out of a draft, as it was; why something of it might stand is to be recorded anew. ${KEEPER}`,
  })
  async restoreProgrammeTasks(
    @Ctx() scene: Scene,
    @Arg('input', () => RestoreProgrammeTasksInput, { description: 'The tasks.' }) input: RestoreProgrammeTasksInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await restoreProgrammeTasks(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Records why a finding may stand, and who approved it; one that must be mended is RULE. ${KEEPER}`,
  })
  async justifyProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => JustifyProgrammeInput, { description: 'Which finding and why.' }) input: JustifyProgrammeInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await justifyProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Gives the joint programme to the joint meeting (R032, 昌企监〔2023〕4号 二（三）); RULE with what stands against it. ${KEEPER}`,
  })
  async submitProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => ProgrammeMutationInput, { description: 'Which.' }) input: ProgrammeMutationInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await submitProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: 'Gives a submitted programme back with a reason; by who speaks for the joint meeting.',
  })
  async returnProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => ProgrammeReasonInput, { description: 'Which and why.' }) input: ProgrammeReasonInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await returnProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description:
      'Records that the joint meeting studied and endorsed a programme, with the meeting’s minutes (R032, R046); by who speaks for it in term, or stands in.',
  })
  async endorseProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => EndorseProgrammeInput, { description: 'Which, by which meeting.' })
    input: EndorseProgrammeInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await endorseProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Records that a programme was filed, with its receipt number (R030, R040); RULE R032 or R039 where it may not be yet. ${KEEPER}`,
  })
  async fileProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => FileProgrammeInput, { description: 'Which, with the receipt.' }) input: FileProgrammeInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await fileProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Publishes a version in place of the one in force (R038); RULE R030, R032, R039 or R040 where it may not be yet. ${KEEPER}`,
  })
  async publishProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => ProgrammeMutationInput, { description: 'Which.' }) input: ProgrammeMutationInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await publishProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Begins a new version of a published programme (R039, 唐市监字〔2023〕31号 二（二）); answers with it. ${KEEPER}`,
  })
  async adjustProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => ProgrammeReasonInput, { description: 'Which and why.' }) input: ProgrammeReasonInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await adjustProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Puts the signed document behind an adjustment, without which it does not take effect (R039). ${KEEPER}`,
  })
  async attachAdjustment(
    @Ctx() scene: Scene,
    @Arg('input', () => AttachAdjustmentInput, { description: 'The document.' }) input: AttachAdjustmentInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await attachAdjustment(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Records that a published programme was entered on the superior’s platform (R031, 昌企监〔2023〕4号 二（三）). ${KEEPER}`,
  })
  async enterProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => EnterProgrammeInput, { description: 'Which, with the receipt.' }) input: EnterProgrammeInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await enterProgramme(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProgrammePayload, {
    description: `Gives a version up before it is published; it stays readable with the reason. ${KEEPER}`,
  })
  async withdrawProgramme(
    @Ctx() scene: Scene,
    @Arg('input', () => ProgrammeReasonInput, { description: 'Which and why.' }) input: ProgrammeReasonInput,
  ): Promise<ProgrammePayload> {
    return payload(scene, await withdrawProgramme(scene.hub, scene.actor, input));
  }
}
