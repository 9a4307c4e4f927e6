import { Field, ObjectType } from 'type-graphql';
import { RoleValues } from './identity/viewer.ts';

@ObjectType({ simpleResolvers: true, description: 'An account of the demo county, for whoever wants to try it.' })
export class DemoAccount {
  @Field(() => String, { description: 'Name to sign in with; the password of them all is `onedoor-demo`.' })
  username!: string;

  @Field(() => String, { description: 'Name shown to others.' })
  name!: string;

  @Field(() => [RoleValues], { description: 'The roles that the account holds.' })
  roles!: (keyof typeof RoleValues)[];
}

@ObjectType({ simpleResolvers: true, description: 'What anyone may know of this hub before signing in.' })
export class HubInfo {
  @Field(() => Boolean, { description: 'Whether it shows the made-up demo county: every page then says so.' })
  demo!: boolean;

  @Field(() => String, { description: 'Version of the hub’s software, as in the header `x-onedoor-version`.' })
  version!: string;

  @Field(() => [DemoAccount], { description: 'The accounts of the demo county; empty in a hub with data of its own.' })
  accounts!: DemoAccount[];
}
