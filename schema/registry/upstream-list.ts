import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';
import { FieldDifference } from './item-version.ts';
import { CheckMethodValues, ItemClassValues, ItemListValues } from './item-enums.ts';
import { ItemFieldsInput } from './item-inputs.ts';
import { TargetKindValues } from './target-enums.ts';

export const UpstreamLevelValues = { PROVINCE: 'PROVINCE', CITY: 'CITY' } as const;
registerEnumType(UpstreamLevelValues, {
  name: 'UpstreamLevel',
  description: 'Whose list it is (R003).',
  valuesConfig: {
    PROVINCE: { description: 'The province’s (省级).' },
    CITY: { description: 'The city’s (市级).' },
  },
});

export const UpstreamStateValues = { ADJUSTING: 'ADJUSTING', PUBLISHED: 'PUBLISHED' } as const;
registerEnumType(UpstreamStateValues, {
  name: 'UpstreamState',
  description: 'Whether an upstream list may be claimed from (R004, 沙市监函〔2025〕5号 二（一）).',
  valuesConfig: {
    ADJUSTING: { description: 'Being adjusted (调整中): claims are RULE R004.' },
    PUBLISHED: { description: 'Published (已发布): departments claim.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A list of the province or the city from which the departments claim what they inspect (R003).',
})
export class UpstreamList {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => UpstreamLevelValues, { description: 'Whose list it is.' })
  level!: keyof typeof UpstreamLevelValues;

  @Field(() => String, { description: 'Its title.' })
  name!: string;

  @Field(() => UpstreamStateValues, { description: 'Whether it may be claimed from.' })
  state!: keyof typeof UpstreamStateValues;

  @Field(() => Int, { description: 'Number of the version published last; 0 before the first.' })
  version!: number;

  @Field(() => LocalDate, { nullable: true, description: 'The day from which that version holds.' })
  effectiveFrom!: string | null;

  @Field(() => Int, { description: 'Raised by every mutation on it; what `expectedRevision` is compared with.' })
  revision!: number;

  @Field(() => Int, { description: 'Items on it, what is being adjusted included.' })
  itemCount!: number;
}

@ObjectType({ description: 'A page of upstream lists.' })
export class UpstreamListConnection extends connectionOf(UpstreamList, 'upstream lists') {}

@ObjectType({
  simpleResolvers: true,
  description:
    'An item of an upstream list. What the upstream left open is empty: it is filled when the item is claimed.',
})
export class UpstreamItem {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Code on its list.' })
  code!: string;

  @Field(() => Department, { description: 'The department whose field it is (监管领域), which claims or declines it.' })
  department!: Department;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => ItemClassValues, { nullable: true, description: 'Key or general, where the upstream says.' })
  itemClass!: keyof typeof ItemClassValues | null;

  @Field(() => String, { description: 'Laws and articles (依据).' })
  legalBasis!: string;

  @Field(() => String, { description: 'Who carries it out (主体).' })
  subject!: string;

  @Field(() => String, { description: 'What is looked at (内容).' })
  content!: string;

  @Field(() => String, { description: 'Whom it concerns (对象).' })
  targetDescription!: string;

  @Field(() => [TargetKindValues], { description: 'Kinds of targets. Empty: every kind.' })
  targetKinds!: (keyof typeof TargetKindValues)[];

  @Field(() => [String], { description: 'GB/T 4754 codes. Empty: every industry.' })
  industryCodes!: string[];

  @Field(() => String, { description: 'Ratio in words (比例).' })
  ratioText!: string;

  @Field(() => String, { description: 'Frequency in words (频次).' })
  frequencyText!: string;

  @Field(() => [CheckMethodValues], { description: 'How it may be looked at (方式).' })
  methods!: (keyof typeof CheckMethodValues)[];

  @Field(() => String, { nullable: true, description: 'Upper ratio in percent, where the upstream says.' })
  capPercent!: string | null;

  @Field(() => ItemListValues, { description: 'Which list it stands on (R010).' })
  listType!: keyof typeof ItemListValues;

  @Field(() => Boolean, {
    description: 'Whether the version published last, or the adjustment under way, takes it off the list.',
  })
  removed!: boolean;
}

@ObjectType({ description: 'A page of an upstream list.' })
export class UpstreamItemConnection extends connectionOf(UpstreamItem, 'upstream items') {}

export const UpstreamChangeValues = { ADDED: 'ADDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
registerEnumType(UpstreamChangeValues, {
  name: 'UpstreamChange',
  description:
    'What a version does to an upstream item: to one that a department answered before, or to the version before (R004).',
  valuesConfig: {
    ADDED: { description: 'It is new: there was no answer, or no version, before.' },
    CHANGED: { description: 'It says other things; the own item stays in force as it was until it is claimed again.' },
    REMOVED: { description: 'It is off the upstream list; the own item stays in force until it is answered.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'What publishing an upstream list would change on it, which its department then claims anew (R004, R005).',
})
export class UpstreamItemChange {
  @Field(() => UpstreamItem, { description: 'The item; one that is taken off as it was published last.' })
  item!: UpstreamItem;

  @Field(() => UpstreamChangeValues, { description: 'What would become of it.' })
  change!: keyof typeof UpstreamChangeValues;

  @Field(() => [FieldDifference], {
    description: 'Of a changed one: what differs from the version published last, field by field.',
  })
  differences!: FieldDifference[];
}

@ObjectType({ description: 'A page of what publishing would change.' })
export class UpstreamItemChangeConnection extends connectionOf(UpstreamItemChange, 'changes') {}

@InputType({ description: 'Takes in a list of the province or the city; it begins ADJUSTING and empty.' })
export class CreateUpstreamListInput extends RepeatableInput {
  @Field(() => UpstreamLevelValues, { description: 'Whose list it is.' })
  level!: keyof typeof UpstreamLevelValues;

  @Field(() => String, { description: 'Its title, 1 to 200 characters.' })
  name!: string;
}

@InputType({ description: 'An item for an upstream list.' })
export class UpstreamItemInput {
  @Field(() => String, {
    description: 'Code on the list, 1 to 64 characters; one that stands there already is replaced.',
  })
  code!: string;

  @Field(() => String, { description: 'Code of the department whose field it is.' })
  departmentCode!: string;

  @Field(() => ItemFieldsInput, { description: 'What it tells; the name must be given.' })
  fields!: ItemFieldsInput;
}

@InputType({ description: 'What a mutation on an upstream list may carry.' })
export abstract class UpstreamMutationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The list.' })
  listId!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the list’s revision is another.' })
  expectedRevision?: number | null;
}

@InputType({ description: 'Adds items to an upstream list that is being adjusted, or replaces them by their code.' })
export class PutUpstreamItemsInput extends UpstreamMutationInput {
  @Field(() => [UpstreamItemInput], { description: 'The items, 1 to 500.' })
  items!: UpstreamItemInput[];
}

@InputType({ description: 'Takes items off an upstream list that is being adjusted.' })
export class RemoveUpstreamItemsInput extends UpstreamMutationInput {
  @Field(() => [String], { description: 'Their codes, 1 to 500.' })
  codes!: string[];
}

@InputType({ description: 'Opens an upstream list for adjustment (R005).' })
export class AdjustUpstreamListInput extends UpstreamMutationInput {
  @Field(() => String, { description: 'Why, such as the document that adjusts it.' })
  reason!: string;
}

@InputType({ description: 'Publishes a version of an upstream list.' })
export class PublishUpstreamListInput extends UpstreamMutationInput {
  @Field(() => LocalDate, { nullable: true, description: 'The day from which it holds; left out: today.' })
  effectiveFrom?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An upstream list after a mutation.' })
export class UpstreamListPayload {
  @Field(() => UpstreamList, { description: 'The list as it is now.' })
  list!: UpstreamList;
}
