import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Clause } from '../clause.ts';

@ObjectType({ simpleResolvers: true, description: 'An indicator of the year without a plan’s draw and with it.' })
export class PreviewIndicator {
  @Field(() => String, {
    description: 'Stable code: JOINT_DRAW_SHARE, JOINT_TARGET_SHARE, RISK_BASED_SHARE or COVERAGE.',
  })
  code!: string;

  @Field(() => String, { description: 'Its name in the reader’s language.' })
  name!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent with one decimal as it is counted now; null: nothing yet.',
  })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same once the plan is announced and released, expected.' })
  after!: number | null;

  @Field(() => Float, { nullable: true, description: 'The goal of the jurisdiction’s policy, at least; null: none.' })
  goal!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What is missing to the goal afterwards: further joint draws, jointly drawn targets, draws by risk class, or enterprises; 0: it is reached; null: there is no goal, or none that can be reached.',
  })
  missing!: number | null;

  @Field(() => Clause, { description: 'Where the goal comes from; where none is set, what the indicator comes from.' })
  clause!: Clause;
}
