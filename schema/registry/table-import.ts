import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Possibility } from '../clause.ts';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { DateTime } from '../scalars.ts';
import { ImportKindValues, TableImportStateValues } from './import-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'What a column can mean in tables of a kind.' })
export class ImportField {
  @Field(() => String, { description: 'The field, such as `creditCode`.' })
  field!: string;

  @Field(() => String, { description: 'Its name: the heading that the template gives it.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A column of a table and what it was taken for.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place, from 0.' })
  index!: number;

  @Field(() => String, { description: 'Its heading as it stands in the file.' })
  heading!: string;

  @Field(() => String, { nullable: true, description: 'The field that it means; null: it is kept and not understood.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'The field’s name; null where there is none.' })
  fieldName!: string | null;

  @Field(() => Boolean, { description: 'Whether somebody said so (`mapImportHeadings`); otherwise its heading did.' })
  isConfirmed!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the file has it. False: it has none for this field, and what it would say can be written into its lines.',
  })
  isInFile!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A table of the file: a heading and the lines below it.' })
export class ImportTable {
  @Field(() => String, { description: 'The sheet’s name; empty for a CSV.' })
  sheet!: string;

  @Field(() => Int, { description: 'The number of the heading’s last line; 0 where there is none.' })
  headingRow!: number;

  @Field(() => [String], { description: 'What stands above the heading, line by line.' })
  title!: string[];

  @Field(() => [ImportColumn], { description: 'Its columns.' })
  columns!: ImportColumn[];
}

@ObjectType({ simpleResolvers: true, description: 'A line of the file that holds no data.' })
export class ImportSkippedLine {
  @Field(() => String, { description: 'The sheet’s name; empty for a CSV.' })
  sheet!: string;

  @Field(() => Int, { description: 'The line’s number in its sheet, from 1.' })
  row!: number;

  @Field(() => String, { description: 'Why: BLANK, TOTAL, NOTE, SECTION, HEADING or NUMBERING.' })
  reason!: string;

  @Field(() => String, { description: 'How it begins.' })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How many lines would do what. They add up to `total`.' })
export class ImportCounts {
  @Field(() => Int, { description: 'Lines of data.' })
  total!: number;

  @Field(() => Int, { description: 'Lines that would add a record.' })
  new!: number;

  @Field(() => Int, { description: 'Lines that would change a record.' })
  changed!: number;

  @Field(() => Int, { description: 'Lines that would change nothing.' })
  same!: number;

  @Field(() => Int, { description: 'Lines with questions.' })
  question!: number;

  @Field(() => Int, { description: 'Lines of a record that an earlier line is of.' })
  duplicate!: number;

  @Field(() => Int, { description: 'Lines that are wrong.' })
  refused!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the lines in the registry.' })
export class ImportOutcomes {
  @Field(() => Int, { description: 'Records that were added.' })
  added!: number;

  @Field(() => Int, { description: 'Records that were changed.' })
  changed!: number;

  @Field(() => Int, { description: 'Lines that no longer held when their turn came.' })
  passedOver!: number;

  @Field(() => Int, { description: 'Lines whose doing was taken back.' })
  undone!: number;

  @Field(() => Int, { description: 'Lines whose doing could not be taken back.' })
  kept!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many lines have findings in a column.' })
export class ImportFindingCount {
  @Field(() => String, { description: 'The column’s heading.' })
  heading!: string;

  @Field(() => Int, { description: 'Questions.' })
  questions!: number;

  @Field(() => Int, { description: 'Problems.' })
  problems!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Why a file could not be read, and what would mend it.' })
export class ImportFailure {
  @Field(() => String, { description: 'What is wrong, in the reader’s language.' })
  problem!: string;

  @Field(() => String, { description: 'What would mend it.' })
  remedy!: string;
}

@ObjectType({
  description:
    'A table on its way into a registry: staged, mended, confirmed, and for 30 days to be undone as a whole. A crash at any moment leaves nothing of it or all of it; `standing` says which.',
})
export class TableImport {
  @Field(() => ID, { simple: true, description: 'Opaque id.' })
  id!: string;

  @Field(() => ImportKindValues, { simple: true, description: 'What the table holds.' })
  kind!: keyof typeof ImportKindValues;

  @Field(() => TableImportStateValues, { simple: true, description: 'How far it is.' })
  state!: keyof typeof TableImportStateValues;

  @Field(() => String, {
    simple: true,
    description: 'What of it stands in the registry now, as a sentence in the reader’s language.',
  })
  standing!: string;

  @Field(() => Int, { simple: true, description: 'Grows with every change but the reading and writing of lines.' })
  revision!: number;

  @Field(() => String, { simple: true, description: 'The file’s name.' })
  fileName!: string;

  @Field(() => [ImportTable], { simple: true, description: 'The tables of the file as they were understood.' })
  tables!: ImportTable[];

  @Field(() => [String], {
    simple: true,
    description: 'Sheets that were not read: others bear the table, or they are hidden and marked so.',
  })
  otherSheets!: string[];

  @Field(() => Int, { simple: true, description: 'Lines of the file that hold no data.' })
  skipped!: number;

  @Field(() => [ImportSkippedLine], { simple: true, description: 'The first of them, at most 50.' })
  skippedLines!: ImportSkippedLine[];

  @Field(() => ImportCounts, { simple: true, description: 'How many lines would do what, so far.' })
  counts!: ImportCounts;

  @Field(() => ImportOutcomes, { simple: true, description: 'What became of the lines, so far.' })
  outcomes!: ImportOutcomes;

  @Field(() => Boolean, { simple: true, description: 'Whether it was confirmed without the lines that have findings.' })
  takesOnlyClean!: boolean;

  @Field(() => ID, {
    nullable: true,
    simple: true,
    description: 'The programme that the lines of a year’s plan went into; null before it is confirmed, and of others.',
  })
  programmeId!: string | null;

  @Field(() => ImportFailure, { nullable: true, simple: true, description: 'Why it failed; null unless FAILED.' })
  failure!: ImportFailure | null;

  @Field(() => String, { nullable: true, simple: true, description: 'Name of the account that staged it.' })
  stagedBy!: string | null;

  @Field(() => Department, { nullable: true, simple: true, description: 'The department of that account, if any.' })
  department!: Department | null;

  @Field(() => DateTime, { simple: true, description: 'When it was staged.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, simple: true, description: 'Name of the account that confirmed it.' })
  confirmedBy!: string | null;

  @Field(() => DateTime, { nullable: true, simple: true, description: 'When it was confirmed; null before.' })
  confirmedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    simple: true,
    description: 'When all of it was in the registry; null before.',
  })
  appliedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    simple: true,
    description: 'Until when it can be undone; null before it is applied.',
  })
  undoableUntil!: Date | null;

  @Field(() => Possibility, { simple: true, description: 'Whether the viewer may mend its lines and headings now.' })
  viewerCanMend!: Possibility;

  @Field(() => Possibility, {
    simple: true,
    description: 'Whether the viewer may confirm all of it now: every line is clean.',
  })
  viewerCanConfirm!: Possibility;

  @Field(() => Possibility, { simple: true, description: 'Whether the viewer may confirm its clean lines alone now.' })
  viewerCanConfirmClean!: Possibility;

  @Field(() => Possibility, { simple: true, description: 'Whether the viewer may cancel it now.' })
  viewerCanCancel!: Possibility;

  @Field(() => Possibility, { simple: true, description: 'Whether the viewer may undo it now.' })
  viewerCanUndo!: Possibility;
}

@ObjectType({ description: 'A page of imports.' })
export class TableImportConnection extends connectionOf(TableImport, 'imports') {}

@ObjectType({ simpleResolvers: true, description: 'What the viewer may bring in and take out of one registry.' })
export class TableRights {
  @Field(() => ImportKindValues, { description: 'The registry.' })
  kind!: keyof typeof ImportKindValues;

  @Field(() => Possibility, { description: 'Whether the viewer may stage a table of this kind (`stageImport`).' })
  viewerCanImport!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may export the registry (`exportRecords`).' })
  viewerCanExport!: Possibility;
}
