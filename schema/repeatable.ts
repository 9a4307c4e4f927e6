import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What every mutation may carry.' })
export abstract class RepeatableInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up.',
  })
  requestId?: string | null;
}
