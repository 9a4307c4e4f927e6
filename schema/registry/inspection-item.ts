import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { CheckMethodValues, ItemClassValues, ItemListValues, ItemStandingValues } from './item-enums.ts';
import { TargetKindValues } from './target-enums.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A matter that a department may inspect (抽查事项) with the eight things that its list must tell (R001).',
})
export class InspectionItem {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Code, unique in the hub, such as `SCJG-001`.' })
  code!: string;

  @Field(() => String, { description: 'Name of the matter (名称).' })
  name!: string;

  @Field(() => ItemClassValues, { description: 'Key or general (R006).' })
  itemClass!: keyof typeof ItemClassValues;

  @Field(() => String, {
    description: 'Laws and articles that it rests on (依据); what has none may not be inspected (R002).',
  })
  legalBasis!: string;

  @Field(() => [CheckMethodValues], { description: 'How it may be looked at (方式).' })
  methods!: (keyof typeof CheckMethodValues)[];

  @Field(() => Department, { description: 'The department whose list it stands on.' })
  department!: Department;

  @Field(() => String, { description: 'Who carries it out, as the list words it (主体).' })
  subject!: string;

  @Field(() => String, { description: 'What is looked at (内容).' })
  content!: string;

  @Field(() => String, { description: 'Whom it concerns, as the list words it (对象).' })
  targetDescription!: string;

  @Field(() => [TargetKindValues], { description: 'Kinds of targets that it applies to. Empty: every kind.' })
  targetKinds!: (keyof typeof TargetKindValues)[];

  @Field(() => [String], {
    description: 'Industries (GB/T 4754) that it applies to, each with its sub-codes. Empty: every industry.',
  })
  industryCodes!: string[];

  @Field(() => [String], {
    description: 'Labels of which a target must bear one for it to apply. Empty: none is asked (R019).',
  })
  labels!: string[];

  @Field(() => String, { description: 'Ratio, as the list words it (比例).' })
  ratioText!: string;

  @Field(() => String, { description: 'Frequency, as the list words it (频次).' })
  frequencyText!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Upper ratio in percent, a decimal of at most four places; null for a key item without one (R007).',
  })
  capPercent!: string | null;

  @Field(() => [String], {
    description: 'Codes of the specialties that the team needs for it (R025). Empty: none.',
  })
  requiredSpecialties!: string[];

  @Field(() => Boolean, {
    description: 'Whether the department has claimed it (认领, R003): only then may a plan hold it.',
  })
  claimed!: boolean;

  @Field(() => [String], {
    description:
      'Names of the fields that the published list left open and the demo county filled. Empty for real data.',
  })
  filledForDemo!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Code on the national list: items that share it are the same matter.',
  })
  nationalCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Group that a jurisdiction declared to be the same matter: the code of the item’s check point, where it has one.',
  })
  mergeGroup!: string | null;

  @Field(() => ItemListValues, { description: 'Which list it stands on (R010).' })
  listType!: keyof typeof ItemListValues;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the same matter stands on the other list too for the same targets (R010); null where it does not.',
  })
  doubleListing!: string | null;

  @Field(() => ItemStandingValues, { description: 'Whether it may be inspected now.' })
  standing!: keyof typeof ItemStandingValues;

  @Field(() => Int, {
    description:
      'Number of the version shown, counted from 1; 0 before the first is in force. In a fixed plan it is the version that the plan was fixed under (R005).',
  })
  version!: number;

  @Field(() => Int, {
    description:
      'Number of the version saved last, which may come into force later; what `expectedRevision` is compared with.',
  })
  revision!: number;
}

@ObjectType({ description: 'A page of inspection items.' })
export class InspectionItemConnection extends connectionOf(InspectionItem, 'inspection items') {}

@InputType({ description: 'Which inspection items; what is left out restricts nothing.' })
export class InspectionItemFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Department by its code; an unknown one has no items.',
  })
  departmentCode?: string | null;

  @Field(() => ItemClassValues, { nullable: true, description: 'Key or general items only.' })
  itemClass?: keyof typeof ItemClassValues | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, the whole code, or, of two Latin letters or more, part of the name’s pinyin initials (`lgzx`); case does not matter.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'True (as when left out): claimed items only; false: unclaimed ones only; null: both.',
  })
  claimed?: boolean | null;

  @Field(() => ItemListValues, { nullable: true, description: 'Items of one list only (R010).' })
  listType?: keyof typeof ItemListValues | null;

  @Field(() => [ItemStandingValues], {
    nullable: true,
    description:
      'Items of these standings; where it is given, `claimed` is not looked at. Retired ones are found by it alone.',
  })
  standing?: (keyof typeof ItemStandingValues)[] | null;
}
