import { Field, ID, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A person with an enforcement certificate who can be drawn into a team (执法检查人员, R020 to R022).',
})
export class Inspector {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name (姓名).' })
  name!: string;

  @Field(() => String, {
    description:
      'Number of the enforcement certificate (执法证号). In the registry masked with `*`, but for the liaison of the own department.',
  })
  certificateNumber!: string;

  @Field(() => Department, { description: 'The department that employs the person (单位).' })
  department!: Department;

  @Field(() => [String], { description: 'Codes of the specialties held (业务专长, R025).' })
  specialties!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The station within the department; null for the bureau itself.',
  })
  station!: string | null;

  @Field(() => String, { description: 'Post (职务).' })
  title!: string;
}

@ObjectType({ description: 'A page of inspectors.' })
export class InspectorConnection extends connectionOf(Inspector, 'inspectors') {}
