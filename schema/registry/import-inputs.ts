import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Job } from '../identity/job.ts';
import { RepeatableInput } from '../repeatable.ts';
import { ImportKindValues, TableFormatValues } from './import-enums.ts';
import { ImportLine } from './import-line.ts';
import { InspectionItemFilter } from './inspection-item.ts';
import { InspectorFilter } from './inspector.ts';
import { RecordMutationInput } from './record-input.ts';
import { TableImport } from './table-import.ts';
import { TargetFilter } from './target.ts';

@InputType({ description: 'Stages an uploaded file for import.' })
export class StageImportInput extends RepeatableInput {
  @Field(() => ID, { description: 'The file: an upload of the caller’s own with the purpose IMPORT_TABLE.' })
  fileId!: string;

  @Field(() => ImportKindValues, { description: 'What its table holds.' })
  kind!: keyof typeof ImportKindValues;
}

@InputType({ description: 'What a column means.' })
export class ImportHeadingInput {
  @Field(() => String, { description: 'The column’s heading as it stands in the file.' })
  heading!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its place, from 0: needed where several columns have this heading, BAD_USER_INPUT without. Left out: the column of this heading in every table of the file.',
  })
  column?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A field of `importFields`; null: the column is kept and not understood. Where several columns get one field, a line in which they differ is asked about.',
  })
  field!: string | null;
}

@InputType({ description: 'Says what columns mean; the file is then read anew, and what was mended before is lost.' })
export class MapImportHeadingsInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => [ImportHeadingInput], { description: 'The columns that mean something else than was read, 1 to 100.' })
  headings!: ImportHeadingInput[];
}

@InputType({ description: 'What a cell shall say.' })
export class ImportCellInput {
  @Field(() => Int, { description: 'Its column, from 0.' })
  column!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The text; empty: nothing; null: what the file itself says. At most 32,767 characters.',
  })
  text!: string | null;
}

@InputType({ description: 'Mends cells of a line.' })
export class MendImportLineInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => Int, { description: 'The line by its `number`.' })
  line!: number;

  @Field(() => [ImportCellInput], { description: 'The cells to write, 1 to 100.' })
  cells!: ImportCellInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the same wording is mended alike on all lines that have a finding there (以后同样的写法都这样读); left out: on this line alone. One call mends at most 500 lines and tells how many are left; it may be repeated until none is.',
  })
  everywhere?: boolean | null;
}

@InputType({ description: 'Takes a mending back.' })
export class UndoMendingInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => Int, { description: 'Which: the `mending` that `mendImportLine` answered with.' })
  mending!: number;
}

@InputType({ description: 'Decides that a staged import is written into the registry.' })
export class ConfirmImportInput extends RepeatableInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => Int, { description: 'The import’s revision that was looked at; another one is STALE.' })
  expectedRevision!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether lines with findings are left out (先导入无问题的行); left out or false: they must be none, but for questions of a year’s plan, which become open questions of its tasks.',
  })
  takeOnlyClean?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The programme that the lines of a year’s plan become tasks of, one that the caller is drafting: given with PLANS and with nothing else.',
  })
  programmeId?: string | null;
}

@InputType({ description: 'An import that is to be cancelled or undone.' })
export class EndImportInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An import after the change.' })
export class TableImportPayload {
  @Field(() => TableImport, { description: 'The import.' })
  tableImport!: TableImport;
}

@ObjectType({ simpleResolvers: true, description: 'A line that was mended.' })
export class MendImportLinePayload {
  @Field(() => TableImport, { description: 'The import with its counts.' })
  tableImport!: TableImport;

  @Field(() => ImportLine, { description: 'The line as it was read again.' })
  line!: ImportLine;

  @Field(() => Int, { description: 'The number of this mending, by which `undoMending` takes it back.' })
  mending!: number;

  @Field(() => Int, { description: 'Lines that this call mended.' })
  changed!: number;

  @Field(() => [Int], { description: 'These lines by their `number`.' })
  lines!: number[];

  @Field(() => Int, { description: 'Lines with the same wording that are still to be mended.' })
  remaining!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An import of which a mending was taken back.' })
export class UndoMendingPayload {
  @Field(() => TableImport, { description: 'The import with its counts.' })
  tableImport!: TableImport;

  @Field(() => [Int], {
    description: 'The lines that are again as they were before, by their `number`; the others were mended since.',
  })
  lines!: number[];
}

@InputType({ description: 'A template to be made.' })
export class ExportTemplateInput extends RepeatableInput {
  @Field(() => ImportKindValues, { description: 'For which table.' })
  kind!: keyof typeof ImportKindValues;
}

@InputType({ description: 'A staged table to be given back with comments.' })
export class ExportIssuesInput extends RepeatableInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
}

@InputType({ description: 'Records to be written into a file: what the list of the same filter shows, masked alike.' })
export class ExportRecordsInput extends RepeatableInput {
  @Field(() => ImportKindValues, { description: 'Which registry; PLANS is BAD_USER_INPUT.' })
  kind!: keyof typeof ImportKindValues;

  @Field(() => TableFormatValues, { description: 'How.' })
  format!: keyof typeof TableFormatValues;

  @Field(() => InspectionItemFilter, { nullable: true, description: 'Which items; with ITEMS alone.' })
  items?: InspectionItemFilter | null;

  @Field(() => TargetFilter, { nullable: true, description: 'Which targets; with TARGETS alone.' })
  targets?: TargetFilter | null;

  @Field(() => InspectorFilter, { nullable: true, description: 'Which inspectors; with INSPECTORS alone.' })
  inspectors?: InspectorFilter | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose inspectors, by the department’s code; left out: those of all. With INSPECTORS alone.',
  })
  departmentCode?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A file that is being made.' })
export class ExportPayload {
  @Field(() => Job, { description: 'The work; its `file` is there once it is DONE.' })
  job!: Job;
}
