import { Field, Int, ObjectType } from 'type-graphql';
import { PublicDepartment } from '../merging/public-plan.ts';
import { LocalDate } from '../scalars.ts';
import { ProofLinesValues } from './draw-enums.ts';
import { DrawCommitment, RoundCourse, RoundStage, SealedFiles } from './sealed.ts';

@ObjectType({ simpleResolvers: true, description: 'A plan of a round as everyone may see it.' })
export class PublicRoundPlan extends SealedFiles {
  @Field(() => String, { description: 'Official number.' })
  number!: string;

  @Field(() => String, { description: 'Title, as announced.' })
  title!: string;

  @Field(() => PublicDepartment, { description: 'The department that leads it.' })
  lead!: PublicDepartment;

  @Field(() => LocalDate, { description: 'Last day of its checks.' })
  endsOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A party to a round’s chance.' })
export class PublicParty {
  @Field(() => String, { description: '`hub`, or the department’s code.' })
  party!: string;

  @Field(() => String, { nullable: true, description: 'The department’s name; null for the hub.' })
  name!: string | null;

  @Field(() => String, { description: 'What it bound itself to before the chance fell, 64 hex digits.' })
  digest!: string;

  @Field(() => Boolean, { description: 'Whether its secret is there; the hub’s always is.' })
  isHandedIn!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A round by itself, as everyone may see it (抽查批次).' })
export class PublicRoundPage extends RoundCourse {
  @Field(() => [PublicParty], { description: 'Who put a secret in, the hub first.' })
  parties!: PublicParty[];

  @Field(() => [PublicRoundPlan], { description: 'Its plans, by number.' })
  plans!: PublicRoundPlan[];

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day from which the whole proof is public at the latest; null where it is already, or never will be.',
  })
  opensOn!: string | null;

  @Field(() => ProofLinesValues, { description: 'What of the frames the public proof shows or will show, by policy.' })
  proofLines!: keyof typeof ProofLinesValues;
}

@ObjectType({ simpleResolvers: true, description: 'Where a target stood in a plan’s draw.' })
export class TargetStanding {
  @Field(() => String, { description: 'The plan’s official number.' })
  planNumber!: string;

  @Field(() => Boolean, {
    description: 'Whether it could be drawn; everything else is null or false where it could not.',
  })
  isInFrame!: boolean;

  @Field(() => Boolean, { description: 'Whether it was drawn.' })
  isDrawn!: boolean;

  @Field(() => String, { nullable: true, description: 'Its class: `A` to `D`, `U` for unrated, `*` for all as one.' })
  stratum!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its chances, 1 to 100; 1 unless policy raises it.' })
  weight!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its ticket, 64 hex digits: the smallest of its class are drawn.',
  })
  ticket!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place by ticket in its class, from 1; null in very large classes.',
  })
  place!: number | null;

  @Field(() => Int, { nullable: true, description: 'Targets of its class in the frame.' })
  size!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them were drawn.' })
  take!: number | null;

  @Field(() => String, { nullable: true, description: 'The largest ticket that was drawn in its class.' })
  lastTicket!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The answer to “was I in it, was I drawn, and why”.' })
export class WasDrawn {
  @Field(() => Boolean, { description: 'Whether it can be told yet: once the round is revealed.' })
  isOpen!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day from which it is told at the latest; null where it is told now, or never will be.',
  })
  opensOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key under which the target would stand in the frames; a natural person’s begins with `p:`.',
  })
  key!: string | null;

  @Field(() => [TargetStanding], { description: 'Where it stood in each plan that was carried through; empty before.' })
  plans!: TargetStanding[];
}

@ObjectType({ simpleResolvers: true, description: 'A round as the public sees it with a plan.' })
export class PublicRound extends RoundStage {
  @Field(() => Int, { description: 'Targets of the plan that could be drawn.' })
  frameSize!: number;

  @Field(() => Int, { nullable: true, description: 'Targets drawn for the plan; null before the run.' })
  drawnCount!: number | null;

  @Field(() => [DrawCommitment], { description: 'The commitments, by party.' })
  commitments!: DrawCommitment[];
}
