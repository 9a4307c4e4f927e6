import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page ends, and whether more lies behind it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows lie behind this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Opaque cursor of the last row, to be given as `after` for the next page; null on an empty page.',
  })
  endCursor!: string | null;
}

/** What a resolver gives for a connection; the count is only made when it is asked for. */
export interface Connection<T> {
  nodes: T[];
  pageInfo: PageInfo;
  count: () => number | Promise<number>;
}

/** A page of rows with its place in the whole list. */
export function connectionOf<T extends object>(Node: ClassType<T>, rows: string) {
  @ObjectType()
  abstract class ConnectionType {
    @Field(() => [Node], { simple: true, description: `The ${rows} of this page, in the list's order.` })
    nodes!: T[];

    @Field(() => PageInfo, { simple: true, description: 'Where this page ends.' })
    pageInfo!: PageInfo;

    count!: () => number | Promise<number>;

    @Field(() => Int, { description: `How many ${rows} the whole list holds for this viewer and filter.` })
    totalCount(): number | Promise<number> {
      return this.count();
    }
  }
  return ConnectionType;
}
