import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { findOwnJob } from '../../identity/index.ts';
import { refusal } from '../../kernel/refusal.ts';
import {
  ExportIssuesInput,
  ExportPayload,
  ExportRecordsInput,
  ExportTemplateInput,
} from '../../../schema/registry/import-inputs.ts';
import { type ExportAnswer, exportIssues, exportRecords, exportTemplate } from './export.actions.ts';

async function payload(scene: Scene, { job }: ExportAnswer): Promise<ExportPayload> {
  const view = await findOwnJob(scene, job);
  if (view === null) throw refusal.notFound();
  return { job: view };
}

@Resolver()
export class ExportsResolver {
  @Mutation(() => ExportPayload, {
    description:
      'Makes the empty table of a kind as a workbook: its headings, lists to choose from, and notes on what belongs there. For whoever may import the kind; others are FORBIDDEN.',
  })
  async exportTemplate(
    @Ctx() scene: Scene,
    @Arg('input', () => ExportTemplateInput, { description: 'Which kind.' }) input: ExportTemplateInput,
  ): Promise<ExportPayload> {
    return payload(scene, await exportTemplate(scene.hub, scene.actor, input));
  }

  @Mutation(() => ExportPayload, {
    description:
      'Gives a staged table back as a workbook with a comment in every cell that has a finding, to be mended there and sent again. For whoever may know of the import; others are NOT_FOUND. WRONG_STATE while it is being read and once it was forgotten.',
  })
  async exportIssues(
    @Ctx() scene: Scene,
    @Arg('input', () => ExportIssuesInput, { description: 'Which import.' }) input: ExportIssuesInput,
  ): Promise<ExportPayload> {
    return payload(scene, await exportIssues(scene.hub, scene.actor, input));
  }

  @Mutation(() => ExportPayload, {
    description:
      'Writes the records of a list into a file that no program takes for formulas; masked as the list shows them. For whoever reads the list; others are FORBIDDEN.',
  })
  async exportRecords(
    @Ctx() scene: Scene,
    @Arg('input', () => ExportRecordsInput, { description: 'Which records and how.' }) input: ExportRecordsInput,
  ): Promise<ExportPayload> {
    return payload(scene, await exportRecords(scene.hub, scene.actor, input));
  }
}
