import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { Inspector, InspectorFilter } from './inspector.ts';

@InputType({ description: 'What many people get: a station, specialties more or fewer, or both; one thing at least.' })
export class InspectorSetting {
  @Field(() => String, {
    nullable: true,
    description: 'The station, 1 to 50 characters; null: the bureau itself; left out: no change.',
  })
  station?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of specialties to add, at most 20; one that the taxonomy does not have is RULE R025.',
  })
  addSpecialties?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of specialties to take off, at most 20 and none that is added; unknown ones are RULE R025.',
  })
  removeSpecialties?: string[] | null;
}

@InputType({ description: 'Sets the station or the specialties of many people: by their ids or by a filter.' })
export class SetInspectorsInput extends RepeatableInput {
  @Field(() => [ID], { nullable: true, description: 'The people, 1 to 1,000; or else a filter.' })
  inspectorIds?: string[] | null;

  @Field(() => InspectorFilter, {
    nullable: true,
    description:
      'All people whom it finds; or else ids. One call changes at most 1,000 of them and tells how many are left; it may be repeated until none is.',
  })
  filter?: InspectorFilter | null;

  @Field(() => String, { nullable: true, description: 'With a filter: of one department alone, by its code.' })
  departmentCode?: string | null;

  @Field(() => InspectorSetting, { description: 'What they get.' })
  set!: InspectorSetting;
}

@ObjectType({ simpleResolvers: true, description: 'Why some of the people would be passed over.' })
export class InspectorSettingRefusal {
  @Field(() => String, { description: 'Why, in the reader’s language.' })
  reason!: string;

  @Field(() => Int, { description: 'How many people; each is counted under one reason.' })
  inspectors!: number;

  @Field(() => [Inspector], { description: 'The first of them, at most five.' })
  examples!: Inspector[];
}

@ObjectType({ simpleResolvers: true, description: 'What `setInspectors` would do, before it is done.' })
export class InspectorSettingPreview {
  @Field(() => Int, { description: 'People whom the selection finds.' })
  found!: number;

  @Field(() => Int, { description: 'Those who would change.' })
  changing!: number;

  @Field(() => [InspectorSettingRefusal], {
    description: 'Those who would be passed over though they differ; what is left has just this already.',
  })
  refused!: InspectorSettingRefusal[];
}

@ObjectType({ simpleResolvers: true, description: 'What a bulk mutation on inspectors has done.' })
export class BulkInspectorsPayload {
  @Field(() => Int, { description: 'People whom this call changed.' })
  changed!: number;

  @Field(() => Int, { description: 'People whom the selection still finds and who are yet to be changed.' })
  remaining!: number;
}
