import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import type { Rel } from '../rel.ts';
import { DateTime } from '../scalars.ts';
import { DrawCommitment, RoundCourse, SealedFiles } from './sealed.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A plan’s draw: what was sealed and, once run, the digest of what was drawn.',
})
export class Draw extends SealedFiles {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DrawRound, { description: 'The round it is part of.' })
  round!: Rel<DrawRound>;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A department that made a secret of its own for a round, and hands it in after sealing.',
})
export class RoundParty {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => String, { description: 'What it committed itself to, 64 hex digits.' })
  digest!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it handed its secret in; null while it owes it.' })
  handedInAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'One or more plans drawn together with one seed (抽查批次).' })
export class DrawRound extends RoundCourse {
  @Field(() => [DrawCommitment], { description: 'The commitments, by party.' })
  commitments!: DrawCommitment[];

  @Field(() => [Draw], { description: 'The draws of its plans, by number.' })
  draws!: Draw[];

  @Field(() => Department, { description: 'The department that sealed it, and runs it.' })
  lead!: Department;

  @Field(() => [RoundParty], { description: 'The departments with secrets of their own, by code.' })
  parties!: RoundParty[];

  @Field(() => String, {
    nullable: true,
    description: 'X25519 public key to which they hand their secrets in, 64 hex digits; null in older rounds.',
  })
  handInKey!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What drawing a round’s plans together gave.' })
export class RoundDoors {
  @Field(() => Int, { description: 'Targets drawn, counted for each plan.' })
  visits!: number;

  @Field(() => Int, { description: 'Doors: targets drawn, counted once.' })
  doors!: number;

  @Field(() => Int, { description: 'The most inspectors who meet at one door, of all plans.' })
  mostPeople!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A round after a mutation.' })
export class RoundPayload {
  @Field(() => DrawRound, { description: 'The round as it is now.' })
  round!: DrawRound;
}
