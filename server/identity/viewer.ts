import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import { globalId } from '../kernel/ids.ts';
import type { Viewer } from '../../schema/identity/viewer.ts';
import { directoryOf } from './directory.ts';

/** An actor as the API shows it to itself. */
export async function viewerOf(hub: Hub, actor: Actor): Promise<Viewer> {
  const directory = await directoryOf(hub);
  return {
    id: globalId('Account', actor.accountId),
    name: actor.name,
    roles: [...actor.roles],
    department: actor.departmentId === null ? null : directory.byId(actor.departmentId),
    jurisdiction: directory.jurisdiction(actor.jurisdictionId),
  };
}
