import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Inspector } from '../registry/inspector.ts';
import { RepeatableInput } from '../repeatable.ts';
import { DateTime } from '../scalars.ts';

export const RecusalRequestStateValues = { OPEN: 'OPEN', GRANTED: 'GRANTED', DECLINED: 'DECLINED' } as const;

registerEnumType(RecusalRequestStateValues, {
  name: 'RecusalRequestState',
  description: 'What became of an enterprise’s request that an inspector be recused.',
  valuesConfig: {
    OPEN: { description: 'Not decided yet.' },
    GRANTED: { description: 'The inspector was replaced by the next in the drawn order.' },
    DECLINED: { description: 'The inspector stays; the reason is kept.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'What an enterprise asked of a visit: that an inspector with an interest be recused (申请回避, R076).',
})
export class RecusalRequest {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => RecusalRequestStateValues, { description: 'What became of it.' })
  state!: keyof typeof RecusalRequestStateValues;

  @Field(() => Inspector, { description: 'Whom it is about.' })
  inspector!: Inspector;

  @Field(() => String, { description: 'What the enterprise said.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A request for recusal that waits for the viewer’s department.' })
export class RecusalTask {
  @Field(() => DateTime, { description: 'Since when it waits.' })
  since!: Date;

  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => String, { description: 'The plan’s official number.' })
  planNumber!: string;

  @Field(() => ID, { description: 'The check whose team it is about.' })
  checkId!: string;

  @Field(() => String, { description: 'The enterprise.' })
  targetName!: string;
}

@InputType({ description: 'Asks that an inspector of the own visit be recused; no account is needed.' })
export class RequestRecusalInput {
  @Field(() => String, { description: 'The plan’s official number, as the notice of the visit says.' })
  planNumber!: string;

  @Field(() => String, { description: 'The enterprise’s unified social credit code, or its registry number.' })
  targetCode!: string;

  @Field(() => String, { description: 'The number on the inspector’s certificate.' })
  certificateNumber!: string;

  @Field(() => String, { description: 'What the interest is; at most 2000 characters.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'That a request was taken; it tells nothing of who visits whom.' })
export class RequestRecusalPayload {
  @Field(() => Boolean, { description: 'Always true.' })
  received!: boolean;
}

@InputType({ description: 'Decides an enterprise’s request for recusal.' })
export class DecideRecusalInput extends RepeatableInput {
  @Field(() => ID, { description: 'The request.' })
  recusalRequestId!: string;

  @Field(() => Boolean, { description: 'Whether the inspector is replaced.' })
  grant!: boolean;

  @Field(() => String, { description: 'Why; where it is granted it stands in the public proof.' })
  reason!: string;
}

@InputType({ description: 'Replaces a member of a released check’s team.' })
export class ReplaceInspectorInput extends RepeatableInput {
  @Field(() => ID, { description: 'The check.' })
  checkId!: string;

  @Field(() => ID, { description: 'Who leaves the team.' })
  inspectorId!: string;

  @Field(() => String, { description: 'Why; stands in the public proof.' })
  reason!: string;
}
