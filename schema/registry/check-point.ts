import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';
import { RepeatableInput } from '../repeatable.ts';
import { InspectionItem } from './inspection-item.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A canonical matter below the items (检查要点): items of several departments, each in its own wording, that are looked at once.',
})
export class CheckPoint {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code, which its items bear as `mergeGroup`.' })
  code!: string;

  @Field(() => String, { description: 'Its canonical name.' })
  name!: string;

  @Field(() => [InspectionItem], {
    description: 'The items that are this matter, in each department’s own wording, by their code; a hundred at most.',
  })
  items!: InspectionItem[];
}

@ObjectType({ description: 'A page of check points.' })
export class CheckPointConnection extends connectionOf(CheckPoint, 'check points') {}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a score is made of, each from 0 to 1: 80 % name and 20 % targets, or the name alone where targets do not speak; laws that both rest on raise it by up to 30 % of what lacks to 1.',
})
export class MatterScoreParts {
  @Field(() => Float, { description: 'How alike the names are once words such as 监督检查 are taken away.' })
  name!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Laws named in 《》 that both rest on, as a share of the shorter list. Null where there is none, and within one department, whose items rest on the same few.',
  })
  laws!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much kinds of targets and industries overlap. Null where one of the two restricts neither.',
  })
  targets!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two items that may be the same matter (疑似同一事项) and are not yet told to be.',
})
export class MatterProposal {
  @Field(() => InspectionItem, { description: 'One item.' })
  first!: InspectionItem;

  @Field(() => InspectionItem, { description: 'The other; its code is the later one.' })
  second!: InspectionItem;

  @Field(() => Float, { description: '0 to 1, to three places.' })
  score!: number;

  @Field(() => MatterScoreParts, { description: 'What the score is made of.' })
  parts!: MatterScoreParts;

  @Field(() => [String], { description: 'Laws that both name, without 《》.' })
  sharedLaws!: string[];
}

@ObjectType({ description: 'A page of proposals.' })
export class MatterProposalConnection extends connectionOf(MatterProposal, 'proposals') {}

@InputType({ description: 'Tells that items are the same matter.' })
export class ConfirmSameMatterInput extends RepeatableInput {
  @Field(() => [String], {
    description: 'Codes of the items, 2 to 100; what shares a check point with one of them comes along.',
  })
  itemCodes!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Canonical name of the check point; left out: the one it has, else the first item’s name.',
  })
  name?: string | null;
}

@InputType({ description: 'Tells that items are not the same matter: they are no longer proposed.' })
export class RejectSameMatterInput extends RepeatableInput {
  @Field(() => [String], { description: 'Codes of the items, 2 to 20; every two of them.' })
  itemCodes!: string[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Takes an item out of its check point.' })
export class LeaveCheckPointInput extends RepeatableInput {
  @Field(() => String, { description: 'Code of the item.' })
  itemCode!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A check point after a mutation.' })
export class CheckPointPayload {
  @Field(() => CheckPoint, { description: 'The check point as it is now.' })
  checkPoint!: CheckPoint;
}

@ObjectType({ simpleResolvers: true, description: 'Pairs told not to be the same matter.' })
export class RejectSameMatterPayload {
  @Field(() => Int, { description: 'How many pairs.' })
  pairs!: number;
}
