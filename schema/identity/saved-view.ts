import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A list as an account wants to find it again, at whatever desk: its place, its filters and its columns.',
})
export class SavedView {
  @Field(() => ID, { description: 'Opaque id; it stays when the view is replaced.' })
  id!: string;

  @Field(() => String, { description: 'What the account calls it; no two of a list have the same name.' })
  name!: string;

  @Field(() => String, { description: 'The key of the list on the hub’s pages, such as `targets`.' })
  list!: string;

  @Field(() => String, { description: 'Where the list stands on the hub’s pages, such as `/targets`.' })
  path!: string;

  @Field(() => String, {
    description: 'Its filters as the address bears them, from the question mark on; empty where nothing is filtered.',
  })
  search!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The keys of the columns that it shows; null: those that the list shows by itself.',
  })
  columns!: string[] | null;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt!: Date;
}

@InputType({ description: 'A view that is to be kept. One of the same name in the same list is replaced.' })
export class SaveViewInput {
  @Field(() => String, { description: 'Its name, 1 to 60 characters in one line; blanks around it are left out.' })
  name!: string;

  @Field(() => String, { description: 'The key of the list, 1 to 60 characters in one line.' })
  list!: string;

  @Field(() => String, {
    description:
      'Where the list stands: a path of the hub’s own pages, at most 300 characters. It begins with one slash, and has neither scheme nor host.',
  })
  path!: string;

  @Field(() => String, {
    description: 'Its filters, at most 2000 characters; empty, or from the question mark on.',
  })
  search!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The keys of its columns, at most 50 of at most 60 characters each; left out: the list’s own.',
  })
  columns?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Key of the client’s own: a repetition answers as the first did.' })
  requestId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A view that was kept.' })
export class SaveViewPayload {
  @Field(() => SavedView, { description: 'The view as it is now.' })
  view!: SavedView;
}

@InputType({ description: 'A view that is to be removed.' })
export class RemoveViewInput {
  @Field(() => ID, { description: 'The view.' })
  viewId!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the client’s own: a repetition answers as the first did.' })
  requestId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A view that was removed.' })
export class RemoveViewPayload {
  @Field(() => ID, { description: 'The id by which it was known.' })
  viewId!: string;
}
