import { Field, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';

@ObjectType({ simpleResolvers: true, description: 'What a department was at a target for in a year.' })
export class DepartmentBurden {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => Int, { description: 'Completed visits in which it answered something.' })
  done!: number;

  @Field(() => Int, {
    description: 'Released visits that are not completed, of plans that the viewer’s department takes part in (R075).',
  })
  planned!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What inspections of a year weigh on a target, over all departments (R065, 舞政办明电〔2023〕4号 第八条).',
})
export class Burden {
  @Field(() => Int, { description: 'The plans’ year.' })
  year!: number;

  @Field(() => Int, { description: 'Completed visits: doors opened, however many departments came.' })
  done!: number;

  @Field(() => Int, {
    description: 'Released visits that are not completed, of plans that the viewer’s department takes part in (R075).',
  })
  planned!: number;

  @Field(() => Int, {
    description: 'Visits that the departments would have made beside the completed ones, had each gone by itself.',
  })
  saved!: number;

  @Field(() => Int, { nullable: true, description: 'Visits a year at most by today’s policy (R063); null: no cap.' })
  cap!: number | null;

  @Field(() => [DepartmentBurden], { description: 'By department, those with most visits first.' })
  departments!: DepartmentBurden[];
}
