import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Clause, Possibility } from '../clause.ts';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { InspectionItem } from './inspection-item.ts';
import { ItemClassValues } from './item-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'One field of which two versions say different things.' })
export class FieldDifference {
  @Field(() => String, {
    description: 'Name of the field, as `InspectionItem` or `ProgrammeTask` has it, such as `legalBasis`.',
  })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it said before, lists joined by `、`, those of a programme’s task by `；`; null where it said nothing.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says now; null where it says nothing.' })
  after!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A dated version of an item (R005): what was saved, by whom, why, and from which day it holds.',
})
export class ItemVersion {
  @Field(() => Int, { description: 'Counted from 1 in the order of saving.' })
  number!: number;

  @Field(() => LocalDate, { description: 'The day from which it holds.' })
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that holds today.' })
  inForce!: boolean;

  @Field(() => Boolean, { description: 'Whether it takes the item off the list (退出清单).' })
  retired!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; null where none was asked, as for the first.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When it was saved.' })
  savedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of the account that saved it; null for a loaded list.' })
  savedBy!: string | null;

  @Field(() => [FieldDifference], {
    description: 'What differs from the version before, field by field. Empty for the first.',
  })
  differences!: FieldDifference[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A proposed change of an item’s class (R006, 舞政办明电〔2023〕4号 第八条) that nobody has answered yet: a second person approves it.',
})
export class ItemClassChange {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ItemClassValues, { description: 'The class that it would have.' })
  itemClass!: keyof typeof ItemClassValues;

  @Field(() => String, {
    nullable: true,
    description: 'Upper ratio in percent that it would have as a general item (R007); null for a key item.',
  })
  capPercent!: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Name of the account that proposed it.' })
  proposedBy!: string | null;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt!: Date;
}

export const ItemEventKindValues = {
  ITEM_SAVED: 'ITEM_SAVED',
  ITEM_RETIRED: 'ITEM_RETIRED',
  ITEM_CLASS_PROPOSED: 'ITEM_CLASS_PROPOSED',
  ITEM_CLASS_ANSWERED: 'ITEM_CLASS_ANSWERED',
  ITEM_CLAIMED: 'ITEM_CLAIMED',
  ITEM_DECLINED: 'ITEM_DECLINED',
  MATTER_CONFIRMED: 'MATTER_CONFIRMED',
  MATTER_REJECTED: 'MATTER_REJECTED',
  CHECK_POINT_LEFT: 'CHECK_POINT_LEFT',
  IMPORT_APPLIED: 'IMPORT_APPLIED',
  IMPORT_CANCELLED: 'IMPORT_CANCELLED',
  IMPORT_UNDONE: 'IMPORT_UNDONE',
} as const;

registerEnumType(ItemEventKindValues, {
  name: 'ItemEventKind',
  description: 'What happened to an item.',
  valuesConfig: {
    ITEM_SAVED: { description: 'A version was saved.' },
    ITEM_RETIRED: { description: 'It was taken off the list.' },
    ITEM_CLASS_PROPOSED: { description: 'A change of its class was proposed (R006).' },
    ITEM_CLASS_ANSWERED: { description: 'The change was approved or refused (R006).' },
    ITEM_CLAIMED: { description: 'It was made from an upstream item, or claimed again under a newer version (R003).' },
    ITEM_DECLINED: { description: 'The upstream item that it was made from was declined (R003).' },
    MATTER_CONFIRMED: { description: 'It was told to be the same matter as others.' },
    MATTER_REJECTED: { description: 'It was told not to be the same matter as another.' },
    CHECK_POINT_LEFT: { description: 'It left its check point.' },
    IMPORT_APPLIED: { description: 'An imported table added it or saved a version; the reason names the file.' },
    IMPORT_CANCELLED: { description: 'An import was cancelled and what it had written was taken back.' },
    IMPORT_UNDONE: { description: 'An import was undone.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A fact of the journal about an item.' })
export class ItemEvent {
  @Field(() => Int, { description: 'Its number in the jurisdiction’s chain of the journal.' })
  number!: number;

  @Field(() => ItemEventKindValues, { description: 'What happened.' })
  kind!: keyof typeof ItemEventKindValues;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt!: Date;

  @Field(() => Department, {
    nullable: true,
    description: 'The department that acted; null where an account of the whole jurisdiction did.',
  })
  department!: Department | null;

  @Field(() => String, { nullable: true, description: 'Name of the account that acted.' })
  actor!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given.' })
  reason!: string | null;

  @Field(() => [String], { description: 'Codes of all items that the fact speaks of.' })
  itemCodes!: string[];

  @Field(() => String, { description: 'SHA-256 of the entry, over the hash before it.' })
  hash!: string;
}

@ObjectType({ description: 'A page of an item’s history.' })
export class ItemEventConnection extends connectionOf(ItemEvent, 'facts') {}

@ObjectType({
  simpleResolvers: true,
  description:
    'How large a part of a department’s list are key items: their number is to be strictly controlled (R008, 昌企监〔2023〕4号 二（一）).',
})
export class KeyItemShare {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => Int, { description: 'Items in force on the day.' })
  items!: number;

  @Field(() => Int, { description: 'Key items among them.' })
  keyItems!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Key items in percent, with one decimal; null where the list is empty.',
  })
  percent!: string | null;

  @Field(() => Boolean, { description: 'Whether the share is above `alertAbove`.' })
  alerts!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Key items by department on a day, with the clause.' })
export class KeyItemShares {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => Clause, {
    description: 'The clause that asks for it: that of the decision where one sets `alertAbove`.',
  })
  clause!: Clause;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent above which the policy of the day alerts (`keyItemShareAlert`); null where it does not.',
  })
  alertAbove!: number | null;

  @Field(() => [KeyItemShare], { description: 'The departments in the directory’s order.' })
  shares!: KeyItemShare[];
}

@ObjectType({ simpleResolvers: true, description: 'What the viewer may do with the lists as a whole.' })
export class ItemDesk {
  @Field(() => Possibility, { description: 'Whether the viewer may put a new item on the own department’s list.' })
  viewerCanAddItem!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may take in upstream lists.' })
  viewerCanKeepUpstreamLists!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may claim for the own department at all.' })
  viewerCanClaim!: Possibility;
}

@ObjectType({ simpleResolvers: true, description: 'An item after a mutation.' })
export class InspectionItemPayload {
  @Field(() => InspectionItem, { description: 'The item as it is now.' })
  item!: InspectionItem;
}
