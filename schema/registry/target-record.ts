import { Field, ObjectType } from 'type-graphql';
import { Possibility } from '../clause.ts';
import { Target } from './target.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A target with what the viewer may do to its record: the page of one target.',
})
export class TargetRecord {
  @Field(() => Target, { description: 'The target; a natural person is masked.' })
  target!: Target;

  @Field(() => Possibility, { description: 'Whether the viewer may change its fields, standing and class.' })
  viewerCanSave!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may label it (R019).' })
  viewerCanLabel!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer’s department may claim it (R016).' })
  viewerCanClaim!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer’s department may give its claim up (R016).' })
  viewerCanGiveBack!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may read, with a reason, what is masked (R021).' })
  viewerCanUnmask!: Possibility;
}

@ObjectType({ simpleResolvers: true, description: 'What the viewer may do to the target registry as a whole.' })
export class TargetRegistryRights {
  @Field(() => Possibility, { description: 'Whether the viewer may enter targets.' })
  viewerCanAdd!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may label targets (R019).' })
  viewerCanLabel!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may set class, standing or district of many.' })
  viewerCanSet!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer’s department may claim targets (R016).' })
  viewerCanClaim!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may keep labels and register figures.' })
  viewerCanKeepLabels!: Possibility;
}
