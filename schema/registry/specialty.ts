import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';
import { RepeatableInput } from '../repeatable.ts';
import { SpecialtyKindValues } from './inspector-enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A qualification, specialty or field by which inspectors are matched to items (R025).',
})
export class Specialty {
  @Field(() => String, { description: 'Its code, as items and inspectors bear it.' })
  code!: string;

  @Field(() => String, { description: 'Its Chinese name.' })
  name!: string;

  @Field(() => SpecialtyKindValues, { description: 'What it is.' })
  kind!: keyof typeof SpecialtyKindValues;
}

@ObjectType({ description: 'A page of specialties.' })
export class SpecialtyConnection extends connectionOf(Specialty, 'specialties') {}

@InputType({ description: 'Adds a specialty to the taxonomy or renames one (R025). Administrators only.' })
export class SaveSpecialtyInput extends RepeatableInput {
  @Field(() => String, { description: 'Its code, 1 to 40 characters; one that is there already is changed.' })
  code!: string;

  @Field(() => String, { description: 'Its Chinese name, 1 to 40 characters.' })
  name!: string;

  @Field(() => SpecialtyKindValues, { description: 'What it is.' })
  kind!: keyof typeof SpecialtyKindValues;
}

@ObjectType({ simpleResolvers: true, description: 'The specialty after the change.' })
export class SpecialtyPayload {
  @Field(() => Specialty, { description: 'The specialty.' })
  specialty!: Specialty;
}
