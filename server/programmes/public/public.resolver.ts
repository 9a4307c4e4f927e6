import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { connection } from '../../action/connection.ts';
import type { Scene } from '../../action/scene.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import { pageRequest, writeCursor } from '../../kernel/page.ts';
import { AFTER, FIRST, industriesOf, type IndustryTree } from '../../registry/index.ts';
import { PublicProgrammeFilter } from '../../../schema/programmes/programme-inputs.ts';
import {
  PublicProgramme,
  PublicProgrammeConnection,
  type PublicProgrammeTask,
  PublicProgrammeTaskConnection,
  PublicProgrammeVersion,
} from '../../../schema/programmes/public-programme.ts';
import { changesOf } from '../yearly/changes.ts';
import { readTaskPlace, TASK_CURSOR } from '../yearly/task-cursor.ts';
import { countTasks, findTaskPage, type TaskRow } from '../yearly/tasks.store.ts';
import { findPublicProgramme, findPublicProgrammes, findPublishedVersions, type PublicView } from './public.queries.ts';

// What is published is complete (R028): no question is open.
const taskView = (task: TaskRow, directory: Directory, industries: IndustryTree): PublicProgrammeTask => ({
  key: globalId('ProgrammeTask', task.key),
  name: task.name,
  lead: directory.byId(task.leadId!).name,
  participants: task.participantIds.map((id) => directory.byId(id).name),
  items: task.items.map(({ name }) => name),
  industries: task.industryCodes.map((code) => industries.byCode(code)?.name ?? code),
  targetKinds: task.targetKinds,
  targetWords: task.targetWords,
  sampling: task.sampling,
  frequency: task.frequency,
  fromMonth: task.fromMonth!,
  toMonth: task.toMonth!,
  origin: task.origin,
});

@Resolver(() => PublicProgramme)
export class PublicProgrammesResolver {
  @Query(() => PublicProgrammeConnection, {
    description: 'The programmes in force, the newest first (R038, 舞政办明电〔2023〕4号 第十条). For anyone.',
  })
  publicProgrammes(
    @Ctx() { hub }: Scene,
    @Arg('filter', () => PublicProgrammeFilter, { nullable: true, description: 'Which; left out: all.' })
    filter: PublicProgrammeFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<PublicProgrammeConnection> {
    const page = pageRequest(first, after);
    return findPublicProgrammes(hub, filter ?? {}, page) as unknown as Promise<PublicProgrammeConnection>;
  }

  @Query(() => PublicProgramme, {
    nullable: true,
    description: 'A published version, in force or superseded, by its id; null where there is none. For anyone.',
  })
  publicProgramme(
    @Ctx() { hub }: Scene,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<PublicProgramme | null> {
    return findPublicProgramme(hub, id);
  }

  @FieldResolver(() => PublicProgrammeTaskConnection, { description: 'Its tasks, in their order.' })
  async tasks(
    @Root() { row }: PublicView,
    @Ctx() { hub }: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<PublicProgrammeTaskConnection> {
    const page = pageRequest(first, after);
    const [directory, industries] = [await directoryOf(hub), await industriesOf(hub)];
    const rows = await findTaskPage(hub.database, row.uuid, readTaskPlace(page.after), page.first + 1);
    return connection(
      rows,
      page,
      ({ place }) => writeCursor(TASK_CURSOR, [place]),
      (task) => taskView(task, directory, industries),
      () => countTasks(hub.database, row.uuid),
    ) as PublicProgrammeTaskConnection;
  }

  @FieldResolver(() => [PublicProgrammeVersion], {
    description: 'It and the published versions before it, the newest first, each with what it changed (R038).',
  })
  async versions(@Root() { row }: PublicView, @Ctx() scene: Scene): Promise<PublicProgrammeVersion[]> {
    const rows = await findPublishedVersions(scene.hub, row);
    const changes = await Promise.all(rows.map(({ uuid }) => changesOf(scene, uuid)));
    return rows.map(({ version, publishedAt, adjustmentReason, documentNumber, receiptNumber, filedOn }, i) => ({
      version,
      publishedAt: new Date(publishedAt!),
      adjustmentReason,
      documentNumber,
      receiptNumber,
      filedOn,
      changes: changes[i]!,
    }));
  }
}
