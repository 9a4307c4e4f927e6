import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';

@ObjectType({ simpleResolvers: true, description: 'A section, division, group or class of GB/T 4754.' })
export class Industry {
  @Field(() => String, { description: 'Its code: a letter for a section, two to four digits below it.' })
  code!: string;

  @Field(() => String, { description: 'Its Chinese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Code of what it lies under; null for a section.' })
  parentCode!: string | null;
}

@ObjectType({ description: 'A page of industries.' })
export class IndustryConnection extends connectionOf(Industry, 'industries') {}
