import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Clause } from '../clause.ts';
import { connectionOf } from '../page.ts';
import { DateTime } from '../scalars.ts';
import { ImportLineOutcomeValues, ImportLineStatusValues, ImportSeverityValues } from './import-enums.ts';
import { FieldChange } from './record-change.ts';

@ObjectType({ simpleResolvers: true, description: 'A way to answer a question: what the cell would then say.' })
export class ImportChoice {
  @Field(() => String, { description: 'What to write into the cell.' })
  text!: string;

  @Field(() => String, { description: 'What it means, in the reader’s language.' })
  label!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is asked or wrong at a line: in which column, and what would mend it.',
})
export class ImportFinding {
  @Field(() => Int, { nullable: true, description: 'The column, from 0; null where the table has none for it.' })
  column!: number | null;

  @Field(() => String, { description: 'The column’s heading, or the name that it would have.' })
  heading!: string;

  @Field(() => ImportSeverityValues, { description: 'Whether it is asked or wrong.' })
  severity!: keyof typeof ImportSeverityValues;

  @Field(() => String, { description: 'What is asked, or what is wrong, in the reader’s language.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What would mend it; null where the question says it.' })
  remedy!: string | null;

  @Field(() => Clause, {
    nullable: true,
    description: 'The clause that forbids it, or wants to have it told; null where none does.',
  })
  clause!: Clause | null;

  @Field(() => [ImportChoice], { description: 'Answers that would be read for certain; none where nobody can tell.' })
  choices!: ImportChoice[];
}

@ObjectType({ simpleResolvers: true, description: 'A cell of a line.' })
export class ImportCell {
  @Field(() => Int, { description: 'Its column, from 0.' })
  column!: number;

  @Field(() => String, { description: 'What stands in it; numbers and names of natural persons are masked (R021).' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is masked.' })
  isMasked!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What was understood, where that is not what stands there; null otherwise.',
  })
  readAs!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the file itself says, where somebody wrote in the cell since; masked alike. Null: nobody did.',
  })
  told!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What comes of a line that the fields it changes do not say.' })
export class ImportEffect {
  @Field(() => String, { description: 'What comes of it, in the reader’s language.' })
  message!: string;

  @Field(() => Clause, { description: 'The clause that has it so.' })
  clause!: Clause;
}

@ObjectType({ simpleResolvers: true, description: 'Who mended a line last.' })
export class ImportMending {
  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  by!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A line of a table that is staged for import.' })
export class ImportLine {
  @Field(() => Int, { description: 'Its place among the lines of data, from 1; by it the line is named.' })
  number!: number;

  @Field(() => String, { description: 'The sheet’s name; empty for a CSV.' })
  sheet!: string;

  @Field(() => Int, { description: 'The line’s number in its sheet as its owner sees it, from 1.' })
  row!: number;

  @Field(() => Int, { description: 'Under which heading it stands: the place in the import’s `tables`, from 0.' })
  table!: number;

  @Field(() => ImportLineStatusValues, { description: 'What it would do, or what keeps it out.' })
  status!: keyof typeof ImportLineStatusValues;

  @Field(() => ImportLineOutcomeValues, { nullable: true, description: 'What became of it; null before its turn.' })
  outcome!: keyof typeof ImportLineOutcomeValues | null;

  @Field(() => String, { nullable: true, description: 'Why it was passed over or kept, in the reader’s language.' })
  note!: string | null;

  @Field(() => [ImportCell], {
    description: 'Its cells in the order of the columns, as mended; empty once they were forgotten.',
  })
  cells!: ImportCell[];

  @Field(() => [ImportFinding], { description: 'Everything that is asked or wrong, at once.' })
  findings!: ImportFinding[];

  @Field(() => [FieldChange], {
    description:
      'What it would change in the registry, field by field; for a new record what it would hold. Of names and numbers of people `after` shows as much as the cell does, and `before` nothing.',
  })
  changes!: FieldChange[];

  @Field(() => [ImportEffect], {
    description: 'What else would come of it: a change of what was verified takes the verification back (R024).',
  })
  effects!: ImportEffect[];

  @Field(() => ID, { nullable: true, description: 'The record that it changes or added; null where there is none.' })
  recordId!: string | null;

  @Field(() => ImportMending, { nullable: true, description: 'Who mended it last; null where nobody did.' })
  mended!: ImportMending | null;
}

@ObjectType({ description: 'A page of an import’s lines.' })
export class ImportLineConnection extends connectionOf(ImportLine, 'lines') {}

@InputType({ description: 'Which lines of an import. What is left out restricts nothing.' })
export class ImportLineFilter {
  @Field(() => [ImportLineStatusValues], { nullable: true, description: 'Of any of these statuses.' })
  statuses?: (keyof typeof ImportLineStatusValues)[] | null;

  @Field(() => [ImportLineOutcomeValues], { nullable: true, description: 'With any of these outcomes.' })
  outcomes?: (keyof typeof ImportLineOutcomeValues)[] | null;

  @Field(() => String, { nullable: true, description: 'With a finding in the column of this heading.' })
  heading?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: in which somebody wrote since the file was read; false restricts nothing.',
  })
  isMended?: boolean | null;
}
