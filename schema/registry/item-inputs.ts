import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';
import { CheckMethodValues, ItemClassValues, ItemListValues } from './item-enums.ts';
import { TargetKindValues } from './target-enums.ts';

@InputType({
  description:
    'What an item tells. A field left out stays as it is; of a new item all eight of R001 must be given: name, legalBasis, subject, content, targetDescription, ratioText, frequencyText, methods (舞政办明电〔2023〕4号 第五条).',
})
export class ItemFieldsInput {
  @Field(() => String, { nullable: true, description: 'Name of the matter (名称), at most 200 characters.' })
  name?: string | null;

  @Field(() => ItemClassValues, {
    nullable: true,
    description:
      'Key or general (R006); of a new item it must be given. Another class is proposed by `proposeItemClass`.',
  })
  itemClass?: keyof typeof ItemClassValues | null;

  @Field(() => String, { nullable: true, description: 'Laws and articles (依据), at most 4,000 characters.' })
  legalBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Who carries it out (主体).' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'What is looked at (内容), at most 4,000 characters.' })
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it concerns (对象), in words.' })
  targetDescription?: string | null;

  @Field(() => [TargetKindValues], { nullable: true, description: 'Kinds of targets. Empty: every kind.' })
  targetKinds?: (keyof typeof TargetKindValues)[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'GB/T 4754 codes that the hub knows, each with its sub-codes. Empty: every industry.',
  })
  industryCodes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Labels of which a target must bear one. Empty: none is asked.',
  })
  labels?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Ratio in words (比例).' })
  ratioText?: string | null;

  @Field(() => String, { nullable: true, description: 'Frequency in words (频次).' })
  frequencyText?: string | null;

  @Field(() => [CheckMethodValues], { nullable: true, description: 'How it may be looked at (方式), one at least.' })
  methods?: (keyof typeof CheckMethodValues)[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Upper ratio in percent, above 0 to 100, a decimal of at most four places. A general item without one is RULE R007; a key item has none.',
  })
  capPercent?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of specialties that the hub knows (R025). Empty: none.',
  })
  requiredSpecialties?: string[] | null;

  @Field(() => ItemListValues, {
    nullable: true,
    description: 'Which list it stands on; left out of a new item: DOUBLE_RANDOM.',
  })
  listType?: keyof typeof ItemListValues | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the same matter stands on both lists for the same targets; without it that is RULE R010 (昌企监〔2023〕4号 二（一）).',
  })
  doubleListing?: string | null;
}

@InputType({ description: 'Creates an item on the own department’s list, or saves a new version of one.' })
export class SaveInspectionItemInput extends RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the item to change; one of another department is FORBIDDEN. Left out: a new item, whose code the hub gives.',
  })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the item’s `revision` is another.' })
  expectedRevision?: number | null;

  @Field(() => ItemFieldsInput, { description: 'What it tells.' })
  fields!: ItemFieldsInput;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day from which it holds, today or later; left out: today.',
  })
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is changed; must be given for an item in force.' })
  reason?: string | null;
}

@InputType({ description: 'Takes an item off the own department’s list.' })
export class RetireInspectionItemInput extends RepeatableInput {
  @Field(() => String, { description: 'Code of the item.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the item’s `revision` is another.' })
  expectedRevision?: number | null;

  @Field(() => String, { description: 'Why; stays in the journal.' })
  reason!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it is off the list, today or later; left out: today.',
  })
  effectiveFrom?: string | null;
}

@InputType({ description: 'Proposes another class for an item of the own department (R006).' })
export class ProposeItemClassInput extends RepeatableInput {
  @Field(() => String, { description: 'Code of the item.' })
  code!: string;

  @Field(() => ItemClassValues, { description: 'The class that it should have.' })
  itemClass!: keyof typeof ItemClassValues;

  @Field(() => String, {
    nullable: true,
    description: 'Upper ratio in percent, which a general item must have (RULE R007); not for a key item.',
  })
  capPercent?: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Approves or refuses a proposed change of class (R006).' })
export class AnswerItemClassInput extends RepeatableInput {
  @Field(() => ID, { description: 'The proposal.' })
  changeId!: string;

  @Field(() => Boolean, { description: 'True: the change is saved as a version that holds from today.' })
  approve!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; must be given with a refusal.' })
  reason?: string | null;
}
