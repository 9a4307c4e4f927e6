import { Ctx, Query, Resolver } from 'type-graphql';
import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { type DemoAccount, HubInfo } from '../../schema/hub-info.ts';
import { isLoaded } from './demo/load.ts';
import { VERSION } from './version.ts';

const PUBLISHED_SQL = `select a.username, a.name, a.roles from accounts a left join departments d on d.id = a.department_id
  where a.disabled_at is null order by d.sort_order nulls first, a.username`;

const told = new WeakMap<Hub, Promise<HubInfo>>();

async function readInfo({ database }: Hub): Promise<HubInfo> {
  const demo = await isLoaded(database);
  return { demo, version: VERSION, accounts: demo ? await database.rows<DemoAccount>(PUBLISHED_SQL) : [] };
}

@Resolver()
export class HubInfoResolver {
  @Query(() => HubInfo, {
    description:
      'What anyone may know of this hub; needs no session. The demo county’s accounts are given, never real ones.',
  })
  hubInfo(@Ctx() { hub }: Scene): Promise<HubInfo> {
    let info = told.get(hub);
    // The demo county is loaded before the hub opens, so the answer holds as long as the process.
    if (info === undefined) {
      told.set(hub, (info = readInfo(hub)));
      info.catch(() => told.delete(hub));
    }
    return info;
  }
}
