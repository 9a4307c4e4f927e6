import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import { globalId } from '../../kernel/ids.ts';
import { pageRequest, writeCursor } from '../../kernel/page.ts';
import { connection } from '../../action/connection.ts';
import { AFTER, FIRST } from '../../registry/index.ts';
import {
  AdjustmentDocument,
  Programme,
  ProgrammeEndorsement,
  ProgrammeEventConnection,
  ProgrammeFinding,
  TaskChange,
} from '../../../schema/programmes/programme.ts';
import { ProgrammeTaskConnection } from '../../../schema/programmes/programme-task.ts';
import { meetingLoader } from '../bodies/bodies.loaders.ts';
import type { Finding } from '../findings/finding.ts';
import { judgedTasks } from '../findings/judged.store.ts';
import type { JustificationRow } from '../findings/justifications.store.ts';
import { fileLoader } from '../programme-files.loaders.ts';
import { changesOf } from './changes.ts';
import { findProgrammeHistory } from './history.store.ts';
import { OPEN_STATES } from './programme.ts';
import type { ProgrammeView } from './programme-view.ts';
import { judgementLoader } from './programmes.loaders.ts';
import { countTasks, findTaskPage } from './tasks.store.ts';
import { readTaskPlace, TASK_CURSOR } from './task-cursor.ts';
import { taskView } from './task-view.ts';

function shown(finding: Finding, justifications: readonly JustificationRow[], { language }: Scene): ProgrammeFinding {
  const why = justifications.find(
    (one) =>
      one.requirement === finding.requirement && one.taskKey === finding.taskKey && finding.severity === 'JUSTIFY',
  );
  return {
    clause: clauseOf(finding.requirement),
    severity: finding.severity,
    taskKey: finding.taskKey === null ? null : globalId('ProgrammeTask', finding.taskKey),
    sentence: finding.text[language],
    justification:
      why === undefined
        ? null
        : {
            reason: why.reason,
            approver: why.approver,
            recordedBy: why.recordedBy,
            recordedAt: new Date(why.recordedAt),
          },
  };
}

@Resolver(() => Programme)
export class ProgrammeFieldsResolver {
  @FieldResolver(() => ProgrammeTaskConnection, { description: 'Its tasks, in their order.' })
  async tasks(
    @Root() { row }: ProgrammeView,
    @Ctx() { hub, language }: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<ProgrammeTaskConnection> {
    const page = pageRequest(first, after);
    const directory = await directoryOf(hub);
    const rows = await findTaskPage(hub.database, row.uuid, readTaskPlace(page.after), page.first + 1);
    const tasks = await judgedTasks(hub, hub.database, row.jurisdictionId, rows);
    return connection(
      tasks,
      page,
      ({ place }) => writeCursor(TASK_CURSOR, [place]),
      (task) => taskView(task, directory, language),
      () => countTasks(hub.database, row.uuid),
    ) as ProgrammeTaskConnection;
  }

  @FieldResolver(() => [ProgrammeFinding], {
    description: 'What stands against its publication, by the policy of today. Empty once it is published or given up.',
  })
  async findings(@Root() { row }: ProgrammeView, @Ctx() scene: Scene): Promise<ProgrammeFinding[]> {
    if (!(OPEN_STATES as readonly string[]).includes(row.state)) return [];
    const { before, justifications } = await scene.loader(judgementLoader).load(row);
    return before.PUBLISH.map((finding) => shown(finding, justifications, scene));
  }

  @FieldResolver(() => [TaskChange], {
    description: 'What it changes of the published version before it (R038). Empty for a first version.',
  })
  changes(@Root() { row }: ProgrammeView, @Ctx() scene: Scene): Promise<TaskChange[]> {
    return changesOf(scene, row.uuid);
  }

  @FieldResolver(() => ProgrammeEndorsement, {
    nullable: true,
    description: 'The joint meeting that endorsed it (R032); null where none did.',
  })
  async endorsement(@Root() { row }: ProgrammeView, @Ctx() scene: Scene): Promise<ProgrammeEndorsement | null> {
    if (row.meetingId === null) return null;
    const meeting = (await scene.loader(meetingLoader).load(row.meetingId))!;
    return { meeting, decisionNumber: row.decisionNumber!, endorsedAt: new Date(row.endorsedAt!) };
  }

  @FieldResolver(() => AdjustmentDocument, {
    nullable: true,
    description:
      'The signed document behind the adjustment (R039); null before it is attached, and for a first version.',
  })
  async document(@Root() { row }: ProgrammeView, @Ctx() scene: Scene): Promise<AdjustmentDocument | null> {
    if (row.documentFile === null) return null;
    const file = await scene.loader(fileLoader).load(row.documentFile);
    return { file: file!, number: row.documentNumber!, approvedBy: row.approvedBy!, approvedOn: row.approvedOn! };
  }

  @FieldResolver(() => ProgrammeEventConnection, { description: 'What the journal tells of it, the newest first.' })
  history(
    @Root() { row }: ProgrammeView,
    @Ctx() { hub }: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<ProgrammeEventConnection> {
    return findProgrammeHistory(hub, row, pageRequest(first, after)) as Promise<ProgrammeEventConnection>;
  }
}
