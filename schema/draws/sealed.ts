import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.ts';
import { AssuranceValues, RoundStateValues } from './draw-enums.ts';

// What a draw and a round tell alike, to a department and to the public.

@ObjectType({ simpleResolvers: true, description: 'What a party bound itself to before the chance fell.' })
export class DrawCommitment {
  @Field(() => String, { description: '`hub`, or the code of a department that keeps a secret of its own.' })
  party!: string;

  @Field(() => String, { description: 'SHA-256 of its secret as the draw protocol writes it, 64 hex digits.' })
  digest!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A public value that goes into the seed and does not exist at sealing.',
})
export class DrawBeacon {
  @Field(() => String, { description: 'What it is and in which form.' })
  source!: string;

  @Field(() => DateTime, { description: 'When it is published; the round runs no earlier.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Its value, digits; null before the run.' })
  value!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a class of a frame holds and how many are taken (R052).' })
export class DrawStratum {
  @Field(() => String, { description: 'The class `A` to `D`, `U` for unrated, `*` for all as one.' })
  stratum!: string;

  @Field(() => String, { description: 'Announced percent; `0` where no rule names the class.' })
  percent!: string;

  @Field(() => Int, { nullable: true, description: 'Announced least number.' })
  atLeast!: number | null;

  @Field(() => Int, { nullable: true, description: 'Announced greatest number.' })
  atMost!: number | null;

  @Field(() => Int, { description: 'Targets of the class in the frame.' })
  size!: number;

  @Field(() => Int, { description: 'Targets that the draw takes.' })
  take!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A change of a sealed draw’s inspectors’ file, because its pool proved too small (R073).',
})
export class DrawAmendment {
  @Field(() => Int, { description: 'Its number in the draw, from 1.' })
  number!: number;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Why; stands in the public proof.' })
  reason!: string;

  @Field(() => String, { description: 'SHA-256 of the file before, 64 hex digits.' })
  before!: string;

  @Field(() => String, { description: 'SHA-256 of the file after.' })
  after!: string;
}

/** What was fixed of a plan, and what was drawn of it. */
@ObjectType({ simpleResolvers: true })
export abstract class SealedFiles {
  @Field(() => Int, { description: 'Targets that could be drawn.' })
  frameSize!: number;

  @Field(() => Int, { nullable: true, description: 'Targets drawn; null before the run.' })
  drawnCount!: number | null;

  @Field(() => String, { description: 'SHA-256 of the frame’s file, 64 hex digits.' })
  frameDigest!: string;

  @Field(() => String, { description: 'SHA-256 of the rules’ file.' })
  rulesDigest!: string;

  @Field(() => String, {
    description: 'SHA-256 of the inspectors’ file as it was sealed; `amendments` lead on from it.',
  })
  inspectorsDigest!: string;

  @Field(() => [DrawAmendment], { description: 'Changes of the inspectors’ file since sealing, by number.' })
  amendments!: DrawAmendment[];

  @Field(() => String, { description: 'SHA-256 of the recusals’ file.' })
  recusalsDigest!: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the drawn list; null before the run.' })
  drawnDigest!: string | null;

  @Field(() => [DrawStratum], { description: 'The classes of the frame with what is taken of each.' })
  strata!: DrawStratum[];
}

/** A round's stage and what its chance comes from. */
@ObjectType({ simpleResolvers: true })
export abstract class RoundStage {
  @Field(() => ID, { description: 'Opaque id; its proof is read by it.' })
  id!: string;

  @Field(() => RoundStateValues, { description: 'Its stage.' })
  state!: keyof typeof RoundStateValues;

  @Field(() => AssuranceValues, { description: 'What its proof can show.' })
  assurance!: keyof typeof AssuranceValues;

  @Field(() => DrawBeacon, { nullable: true, description: 'The public beacon, where one was named.' })
  beacon!: DrawBeacon | null;

  @Field(() => DateTime, { description: 'When it was sealed.' })
  sealedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was run.' })
  runAt!: Date | null;
}

/** The same, with the end of a round that was given up. */
@ObjectType({ simpleResolvers: true })
export abstract class RoundCourse extends RoundStage {
  @Field(() => DateTime, { nullable: true, description: 'When it was abandoned.' })
  abandonedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was abandoned.' })
  abandonReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the department that did not hand its secret in, where that is why it was abandoned.',
  })
  missingParty!: string | null;
}
