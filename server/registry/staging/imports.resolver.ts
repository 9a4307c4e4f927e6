import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { connection } from '../../action/connection.ts';
import { findOwnJob } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { badCursor, pageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { Job } from '../../../schema/identity/job.ts';
import { ImportKindValues } from '../../../schema/registry/import-enums.ts';
import {
  ConfirmImportInput,
  EndImportInput,
  MapImportHeadingsInput,
  MendImportLineInput,
  MendImportLinePayload,
  StageImportInput,
  TableImportPayload,
  UndoMendingInput,
  UndoMendingPayload,
} from '../../../schema/registry/import-inputs.ts';
import { ImportLineConnection, ImportLineFilter } from '../../../schema/registry/import-line.ts';
import {
  ImportField,
  ImportFindingCount,
  TableImport,
  TableImportConnection,
  TableRights,
} from '../../../schema/registry/table-import.ts';
import { storable } from '../conditions.ts';
import { AFTER, FIRST } from '../page-arguments.ts';
import { exportRefusal } from './export.permits.ts';
import { fieldName } from './field-names.ts';
import { cancelImport, confirmImport, undoImport } from './import.actions.ts';
import { type ImportView, importView } from './import-view.ts';
import { getImport } from './imports.queries.ts';
import type { ImportKind } from './intake.ts';
import { intakeOf, intakesOf } from './intakes.ts';
import { countFindings, countLines, findLines } from './kept-lines.store.ts';
import { lineViews } from './line-view.ts';
import { mendImportLine } from './mend.action.ts';
import { findOwnImports } from './own-imports.queries.ts';
import { type ImportAnswer, mapImportHeadings, stageImport } from './stage.action.ts';
import { undoMending } from './undo-mending.action.ts';

const LINE_CURSOR = 'iln';
const OWNERS =
  'For whoever staged it, the liaisons of the same department and, for an administrator’s, administrators; for others, as for an unknown id, NOT_FOUND.';
const MAY =
  'Items and inspectors by the liaison of their department (inspectors by administrators too), targets by liaisons and administrators, plans by liaisons; others are FORBIDDEN.';

function someone({ actor }: Scene): Actor {
  if (actor === null) throw refusal.unauthenticated();
  return actor;
}

async function viewOf(scene: Scene, id: string): Promise<ImportView> {
  const actor = someone(scene);
  return importView(await getImport(scene.hub.database, actor, id), scene, actor);
}

const payload = async (scene: Scene, { importId }: ImportAnswer): Promise<TableImportPayload> => ({
  tableImport: await viewOf(scene, importId),
});

function numberOf(after: string | null): number {
  if (after === null) return 0;
  const [number = ''] = readCursor(LINE_CURSOR, after, 1);
  if (!/^\d{1,9}$/.test(number)) throw badCursor();
  return Number(number);
}

@Resolver(() => TableImport)
export class ImportsResolver {
  @Query(() => TableImport, { description: `A table on its way into a registry, by its id. ${OWNERS}` })
  tableImport(@Ctx() scene: Scene, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<TableImport> {
    return viewOf(scene, id);
  }

  @Query(() => TableImportConnection, {
    description:
      'The imports that the viewer may know of, the newest first: own ones and those of the own department. UNAUTHENTICATED without a session.',
  })
  tableImports(
    @Ctx() scene: Scene,
    @Arg('kind', () => ImportKindValues, { nullable: true, description: 'Only those of this kind.' })
    kind: ImportKind | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<TableImportConnection> {
    const page = pageRequest(first, after);
    return findOwnImports(scene, someone(scene), kind ?? null, page) as unknown as Promise<TableImportConnection>;
  }

  @Query(() => [TableRights], {
    description: 'What the viewer may bring in and take out of each registry. UNAUTHENTICATED without a session.',
  })
  tableRights(@Ctx() scene: Scene): TableRights[] {
    const actor = someone(scene);
    return intakesOf(scene.hub).map(({ kind, permit }) => ({
      kind,
      viewerCanImport: possibility(permit(actor), scene.language),
      viewerCanExport: possibility(exportRefusal(actor, kind), scene.language),
    }));
  }

  @Query(() => [ImportField], {
    description: 'What columns of tables of a kind can mean. UNAUTHENTICATED without a session.',
  })
  importFields(
    @Ctx() scene: Scene,
    @Arg('kind', () => ImportKindValues, { description: 'The kind.' }) kind: ImportKind,
  ): ImportField[] {
    someone(scene);
    const { vocabulary } = intakeOf(scene.hub, kind).table;
    return vocabulary.map(({ field }) => ({ field, name: fieldName(kind, vocabulary, field) }));
  }

  @Mutation(() => TableImportPayload, {
    description: `Stages an uploaded file: it is read in the background, every line is checked, and nothing of it is in the registry. ${MAY} A file that is not the caller’s own upload for an import is NOT_FOUND; more than three being read are LIMIT.`,
  })
  async stageImport(
    @Ctx() scene: Scene,
    @Arg('input', () => StageImportInput, { description: 'Which file.' }) input: StageImportInput,
  ): Promise<TableImportPayload> {
    return payload(scene, await stageImport(scene.hub, scene.actor, input));
  }

  @Mutation(() => TableImportPayload, {
    description: `Says what columns mean, and has the file read anew; what was mended before is lost. WRONG_STATE unless STAGED. ${OWNERS}`,
  })
  async mapImportHeadings(
    @Ctx() scene: Scene,
    @Arg('input', () => MapImportHeadingsInput, { description: 'Which columns.' }) input: MapImportHeadingsInput,
  ): Promise<TableImportPayload> {
    return payload(scene, await mapImportHeadings(scene.hub, scene.actor, input));
  }

  @Mutation(() => MendImportLinePayload, {
    description: `Writes cells of a line, which is then read and checked again as it was at first. WRONG_STATE unless STAGED; an unknown line is BAD_USER_INPUT. ${OWNERS}`,
  })
  async mendImportLine(
    @Ctx() scene: Scene,
    @Arg('input', () => MendImportLineInput, { description: 'Which cells.' }) input: MendImportLineInput,
  ): Promise<MendImportLinePayload> {
    const answer = await mendImportLine(scene.hub, scene.actor, input);
    const { line: number, lines: mended, mending, remaining } = answer;
    const tableImport = await viewOf(scene, answer.importId);
    const all = { statuses: null, outcomes: null, heading: null, isMended: false };
    const { hub } = scene;
    const lines = await findLines(hub.vault, hub.database, tableImport.row.id, all, number - 1, 1);
    const [line] = await lineViews(scene, someone(scene), tableImport.row, lines.slice(0, 1));
    if (line === undefined) throw refusal.notFound();
    return { tableImport, line, mending, changed: mended.length, lines: mended, remaining };
  }

  @Mutation(() => UndoMendingPayload, {
    description: `Puts the lines that a mending reached back to what each of them was before it. A line that was mended since stays as it is. WRONG_STATE unless STAGED; a number that no mending had is BAD_USER_INPUT. ${OWNERS}`,
  })
  async undoMending(
    @Ctx() scene: Scene,
    @Arg('input', () => UndoMendingInput, { description: 'Which mending.' }) input: UndoMendingInput,
  ): Promise<UndoMendingPayload> {
    const { importId, lines } = await undoMending(scene.hub, scene.actor, input);
    return { tableImport: await viewOf(scene, importId), lines };
  }

  @Mutation(() => TableImportPayload, {
    description: `Decides that a staged import is written. From then on it is finished, whatever dies. WRONG_STATE where lines have findings and are not left out, where nothing would change, and for PLANS. ${MAY} ${OWNERS}`,
  })
  async confirmImport(
    @Ctx() scene: Scene,
    @Arg('input', () => ConfirmImportInput, { description: 'Which import, as it was looked at.' })
    input: ConfirmImportInput,
  ): Promise<TableImportPayload> {
    return payload(scene, await confirmImport(scene.hub, scene.actor, input));
  }

  @Mutation(() => TableImportPayload, {
    description: `Ends an import that is not yet written whole; what was written of it is taken back, newest first. WRONG_STATE once it is APPLIED (undo it) or has ended. ${OWNERS}`,
  })
  async cancelImport(
    @Ctx() scene: Scene,
    @Arg('input', () => EndImportInput, { description: 'Which import.' }) input: EndImportInput,
  ): Promise<TableImportPayload> {
    return payload(scene, await cancelImport(scene.hub, scene.actor, input));
  }

  @Mutation(() => TableImportPayload, {
    description: `Takes a whole import back, within 30 days of its writing. A record that somebody changed since stays as it is, and a new one that something refers to stays; both are KEPT, line by line. WRONG_STATE otherwise. ${OWNERS}`,
  })
  async undoImport(
    @Ctx() scene: Scene,
    @Arg('input', () => EndImportInput, { description: 'Which import.' }) input: EndImportInput,
  ): Promise<TableImportPayload> {
    return payload(scene, await undoImport(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => ImportLineConnection, { description: 'Its lines in the order of the file.' })
  async lines(
    @Root() { row }: ImportView,
    @Ctx() scene: Scene,
    @Arg('filter', () => ImportLineFilter, { nullable: true, description: 'Which lines; left out: all.' })
    filter: ImportLineFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<ImportLineConnection> {
    const { database, vault } = scene.hub;
    const page = pageRequest(first, after);
    const asked = {
      statuses: filter?.statuses ?? null,
      outcomes: filter?.outcomes ?? null,
      heading: filter?.heading ? storable(filter.heading) : null,
      isMended: filter?.isMended === true,
    };
    const lines = await findLines(vault, database, row.id, asked, numberOf(page.after), page.first + 1);
    const views = await lineViews(scene, someone(scene), row, lines);
    return connection(
      views,
      page,
      ({ number }) => writeCursor(LINE_CURSOR, [number]),
      (line) => line,
      () => countLines(database, row.id, asked),
    ) as unknown as ImportLineConnection;
  }

  @FieldResolver(() => [ImportFindingCount], {
    description: 'How many lines have findings in each column, at most a hundred columns.',
  })
  findingCounts(@Root() { row }: ImportView, @Ctx() { hub }: Scene): Promise<ImportFindingCount[]> {
    return countFindings(hub.database, row.id);
  }

  @FieldResolver(() => Job, {
    nullable: true,
    description: 'The work that reads, writes or takes it back, for whoever asked for it; follow it by `jobProgress`.',
  })
  job(@Root() { row }: ImportView, @Ctx() scene: Scene): Promise<Job | null> {
    return row.job === null ? Promise.resolve(null) : findOwnJob(scene, row.job);
  }
}
