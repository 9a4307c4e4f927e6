import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';

@ObjectType({ simpleResolvers: true, description: 'A town or street office (乡镇、街道) of a jurisdiction.' })
export class District {
  @Field(() => String, { description: 'Its statistical division code.' })
  code!: string;

  @Field(() => String, { description: 'Its Chinese name.' })
  name!: string;
}

@ObjectType({ description: 'A page of districts.' })
export class DistrictConnection extends connectionOf(District, 'districts') {}
