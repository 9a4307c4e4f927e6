import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Rel } from '../rel.ts';
import { DateTime } from '../scalars.ts';
import { AssuranceValues, ProofStateValues, RoundStateValues } from './draw-enums.ts';

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
  description: 'A plan’s draw: what was sealed and, once run, the digest of what was drawn.',
})
export class Draw {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Targets that could be drawn.' })
  frameSize!: number;

  @Field(() => Int, { nullable: true, description: 'Targets drawn; null before the run.' })
  drawnCount!: number | null;

  @Field(() => String, { description: 'SHA-256 of the frame’s file, 64 hex digits.' })
  frameDigest!: string;

  @Field(() => String, { description: 'SHA-256 of the rules’ file.' })
  rulesDigest!: string;

  @Field(() => String, { description: 'SHA-256 of the inspectors’ file.' })
  inspectorsDigest!: string;

  @Field(() => String, { description: 'SHA-256 of the recusals’ file.' })
  recusalsDigest!: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the drawn list; null before the run.' })
  drawnDigest!: string | null;

  @Field(() => [DrawStratum], { description: 'The classes of the frame with what is taken of each.' })
  strata!: DrawStratum[];

  @Field(() => DrawRound, { description: 'The round it is part of.' })
  round!: Rel<DrawRound>;
}

@ObjectType({ simpleResolvers: true, description: 'One or more plans drawn together with one seed (抽查批次).' })
export class DrawRound {
  @Field(() => ID, { description: 'Opaque id; its proof is read by it.' })
  id!: string;

  @Field(() => RoundStateValues, { description: 'Its stage.' })
  state!: keyof typeof RoundStateValues;

  @Field(() => AssuranceValues, { description: 'What its proof can show.' })
  assurance!: keyof typeof AssuranceValues;

  @Field(() => DrawBeacon, { nullable: true, description: 'The public beacon, where one was named.' })
  beacon!: DrawBeacon | null;

  @Field(() => [DrawCommitment], { description: 'The commitments, by party.' })
  commitments!: DrawCommitment[];

  @Field(() => [Draw], { description: 'The draws of its plans, by number.' })
  draws!: Draw[];

  @Field(() => DateTime, { description: 'When it was sealed.' })
  sealedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was run.' })
  runAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was abandoned.' })
  abandonedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was abandoned.' })
  abandonReason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A round after a mutation.' })
export class RoundPayload {
  @Field(() => DrawRound, { description: 'The round as it is now.' })
  round!: DrawRound;
}

@ObjectType({ simpleResolvers: true, description: 'A round as the public sees it with a plan.' })
export class PublicRound {
  @Field(() => ID, { description: 'Opaque id; its proof is read by it.' })
  id!: string;

  @Field(() => RoundStateValues, { description: 'Its stage.' })
  state!: keyof typeof RoundStateValues;

  @Field(() => AssuranceValues, { description: 'What its proof can show.' })
  assurance!: keyof typeof AssuranceValues;

  @Field(() => Int, { description: 'Targets of the plan that could be drawn.' })
  frameSize!: number;

  @Field(() => Int, { nullable: true, description: 'Targets drawn for the plan; null before the run.' })
  drawnCount!: number | null;

  @Field(() => [DrawCommitment], { description: 'The commitments, by party.' })
  commitments!: DrawCommitment[];

  @Field(() => DrawBeacon, { nullable: true, description: 'The public beacon, where one was named.' })
  beacon!: DrawBeacon | null;

  @Field(() => DateTime, { description: 'When it was sealed.' })
  sealedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was run.' })
  runAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A round’s proof, as far as the caller may read it.' })
export class DrawProof {
  @Field(() => ProofStateValues, { description: 'What the caller was given.' })
  state!: keyof typeof ProofStateValues;

  @Field(() => String, {
    description: 'The proof, one JSON object as text; the draw protocol `onedoor/1` says its shape.',
  })
  json!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many inspectors of a department could be drawn for a plan today.',
})
export class InspectorPool {
  @Field(() => String, { description: 'The department’s code.' })
  departmentCode!: string;

  @Field(() => Int, { description: 'Inspectors verified, on duty, certified until the plan’s end, and in its pool.' })
  inspectors!: number;

  @Field(() => [String], {
    description: 'Codes of the specialties that the plan’s items ask of it and nobody of the pool has.',
  })
  missingSpecialties!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What sealing would fix now: counts only.' })
export class SamplingPreview {
  @Field(() => [DrawStratum], { description: 'The classes of the frame with what would be taken.' })
  strata!: DrawStratum[];

  @Field(() => Int, { description: 'Targets that would be drawn.' })
  total!: number;

  @Field(() => [InspectorPool], { description: 'The inspectors of each department, in the plan’s order.' })
  pools!: InspectorPool[];
}
