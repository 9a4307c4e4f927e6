import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { DateTime } from '../scalars.ts';

export const RecordChangeKindValues = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  STATUS_SET: 'STATUS_SET',
  CLASS_SET: 'CLASS_SET',
  LABELLED: 'LABELLED',
  CLAIMED: 'CLAIMED',
  GIVEN_BACK: 'GIVEN_BACK',
  UNMASKED: 'UNMASKED',
  VERIFIED: 'VERIFIED',
  VERIFICATION_WITHDRAWN: 'VERIFICATION_WITHDRAWN',
  LEAVE_SET: 'LEAVE_SET',
  RECUSED: 'RECUSED',
  RECUSAL_ENDED: 'RECUSAL_ENDED',
  LIST_CREATED: 'LIST_CREATED',
  ITEMS_PUT: 'ITEMS_PUT',
  ITEMS_REMOVED: 'ITEMS_REMOVED',
  LIST_ADJUSTED: 'LIST_ADJUSTED',
  LIST_PUBLISHED: 'LIST_PUBLISHED',
  IMPORTED: 'IMPORTED',
  IMPORT_UNDONE: 'IMPORT_UNDONE',
} as const;

registerEnumType(RecordChangeKindValues, {
  name: 'RecordChangeKind',
  description: 'What happened to a record of a registry.',
  valuesConfig: {
    ADDED: { description: 'It was entered.' },
    CHANGED: { description: 'Some of its fields were changed.' },
    STATUS_SET: { description: 'A target’s standing was set (R018).' },
    CLASS_SET: { description: 'A target’s risk class was set (R017).' },
    LABELLED: { description: 'Labels were added to a target or taken off (R019).' },
    CLAIMED: { description: 'A department claimed the target (R016).' },
    GIVEN_BACK: { description: 'A department gave its claim up (R016).' },
    UNMASKED: { description: 'Somebody read what is masked, with their reason (R021).' },
    VERIFIED: { description: 'The legal section verified the inspector’s record (R024).' },
    VERIFICATION_WITHDRAWN: { description: 'The verification was taken back (R024).' },
    LEAVE_SET: { description: 'The inspector’s leave and other duties were set.' },
    RECUSED: { description: 'The inspector was recused from a target or a keyword (R076).' },
    RECUSAL_ENDED: { description: 'A recusal was ended (R076).' },
    LIST_CREATED: { description: 'An upstream list was taken in (R003).' },
    ITEMS_PUT: { description: 'Items of an upstream list were added or replaced; `codes` tells which.' },
    ITEMS_REMOVED: { description: 'Items were taken off an upstream list; `codes` tells which.' },
    LIST_ADJUSTED: { description: 'An upstream list was opened for adjustment, with the reason (R005).' },
    LIST_PUBLISHED: { description: 'A version of an upstream list was published; `version` is its number (R004).' },
    IMPORTED: { description: 'A table that was imported entered it or changed it; the reason names the file.' },
    IMPORT_UNDONE: { description: 'An import was undone or cancelled; the reason names the file.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One field of a record before and after a change.' })
export class FieldChange {
  @Field(() => String, { description: 'The field’s name in the API, such as `status`.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it was; null where it was empty, and for names and numbers, which the journal never holds (R075).',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null as for `before`.' })
  after!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One fact of a record’s history, as the journal of the jurisdiction tells it.',
})
export class RecordChange {
  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => RecordChangeKindValues, { description: 'What happened.' })
  kind!: keyof typeof RecordChangeKindValues;

  @Field(() => String, { nullable: true, description: 'Name of the account that did it; null for the hub itself.' })
  by!: string | null;

  @Field(() => Department, { nullable: true, description: 'The department of that account, where it has one.' })
  department!: Department | null;

  @Field(() => [FieldChange], { description: 'The fields that changed. Empty where the kind says it all.' })
  changes!: FieldChange[];

  @Field(() => String, { nullable: true, description: 'The reason that was given, where one was asked.' })
  reason!: string | null;
}

@ObjectType({ description: 'A page of a record’s history.' })
export class RecordChangeConnection extends connectionOf(RecordChange, 'facts') {}
