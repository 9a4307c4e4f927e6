import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';

@ObjectType({ simpleResolvers: true, description: 'A county, district or city in the tree of jurisdictions.' })
export class Jurisdiction {
  @Field(() => String, { description: 'Its division code (GB/T 2260).' })
  code!: string;

  @Field(() => String, { description: 'Its Chinese name.' })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A department of any level that inspects: bureau, section, station or township agency (R027).',
})
export class Department {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Short code, unique in the hub, such as `scjg`.' })
  code!: string;

  @Field(() => String, { description: 'Full Chinese name.' })
  name!: string;

  @Field(() => String, { description: 'Short Chinese name for tables and matrices.' })
  shortName!: string;

  @Field(() => Jurisdiction, { description: 'The jurisdiction it works in.' })
  jurisdiction!: Jurisdiction;
}

@ObjectType({ description: 'A page of departments.' })
export class DepartmentConnection extends connectionOf(Department, 'departments') {}
