import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'The clause of a published document that a rule or goal comes from.',
})
export class Clause {
  @Field(() => ID, { description: 'The requirement that the clause stands behind, such as R063.' })
  id!: string;

  @Field(() => String, { description: 'The document, by its issuing number.' })
  document!: string;

  @Field(() => String, { description: 'The article or section in it.' })
  article!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether the viewer can do something now, and if not, why: the same permit and rule that guard the mutation.',
})
export class Possibility {
  @Field(() => Boolean, { description: 'Whether the mutation would be accepted now.' })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: 'The code that the mutation would be refused with.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why not, as a sentence in the reader’s language.' })
  reason!: string | null;

  @Field(() => Clause, { nullable: true, description: 'The clause that forbids it, where a rule does.' })
  clause!: Clause | null;
}
