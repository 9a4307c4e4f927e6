import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { DateTime } from '../scalars.ts';
import { DrawRound } from './draw.ts';
import { ConsentValues, DrawTaskKindValues, ProposalStateValues } from './draw-enums.ts';
import { DrawCommitment } from './sealed.ts';

@ObjectType({ simpleResolvers: true, description: 'A plan that a proposal names, with what its lead says to it.' })
export class ProposedPlan {
  @Field(() => String, { description: 'The plan’s official number.' })
  number!: string;

  @Field(() => String, { description: 'Its title, as announced.' })
  title!: string;

  @Field(() => Department, { description: 'The department that leads it, and must agree.' })
  lead!: Department;

  @Field(() => ConsentValues, { description: 'What its lead says.' })
  consent!: keyof typeof ConsentValues;

  @Field(() => String, { nullable: true, description: 'Why the lead declined; null otherwise.' })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the lead answered; null while it has not.' })
  answeredAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A proposal to draw announced plans together, of one lead or several, before it is sealed as a round (拟合批抽取). Each lead agrees for its plans; departments may put secrets of their own in.',
})
export class RoundProposal {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ProposalStateValues, { description: 'Its stage.' })
  state!: keyof typeof ProposalStateValues;

  @Field(() => Department, { description: 'The department that proposed, and alone seals or withdraws.' })
  proposedBy!: Department;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What was said to the other leads.' })
  message!: string | null;

  @Field(() => [ProposedPlan], { description: 'Its plans, by number.' })
  plans!: ProposedPlan[];

  @Field(() => [DrawCommitment], { description: 'The departments that put a secret in, by code.' })
  commitments!: DrawCommitment[];

  @Field(() => DateTime, { nullable: true, description: 'When it was sealed or withdrawn.' })
  closedAt!: Date | null;

  withdrawReason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What drawing a proposal’s plans together would spare, tried with throw-away seeds on their frames as they are now.',
})
export class RoundOverlap {
  @Field(() => Int, { description: 'How many draws were tried.' })
  draws!: number;

  @Field(() => Int, { description: 'Targets that would be drawn, counted for each plan.' })
  visits!: number;

  @Field(() => Float, { description: 'Doors on average if each plan were drawn by itself: targets counted once.' })
  doorsApart!: number;

  @Field(() => Float, { description: 'Doors on average if they are drawn together.' })
  doorsTogether!: number;

  @Field(() => Int, { description: 'The most inspectors who met at one door in any draw that was tried.' })
  mostPeople!: number;

  @Field(() => Int, { description: 'The most who could meet at one door, whatever is drawn.' })
  boundPeople!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A proposal after a mutation.' })
export class ProposalPayload {
  @Field(() => RoundProposal, { description: 'The proposal as it is now.' })
  proposal!: RoundProposal;
}

@ObjectType({ simpleResolvers: true, description: 'Something of draws that waits for the viewer’s department.' })
export class DrawTask {
  @Field(() => DrawTaskKindValues, { description: 'What is to be done.' })
  kind!: keyof typeof DrawTaskKindValues;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  since!: Date;

  @Field(() => [String], { description: 'Official numbers of the plans that it is about.' })
  planNumbers!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'One of these plans that the viewer reads: its page is where it is done.',
  })
  planId!: string | null;

  @Field(() => Department, { description: 'Who proposed or sealed.' })
  from!: Department;

  @Field(() => RoundProposal, { nullable: true, description: 'The proposal, where it is about one.' })
  proposal!: RoundProposal | null;

  @Field(() => DrawRound, { nullable: true, description: 'The round, where it is about one.' })
  round!: DrawRound | null;
}
