import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import { type CheckView, findCheckViews } from './check-view.ts';
import { checkPermits } from './check.permits.ts';
import { visibleChecks } from './visible.ts';
import { checkUuid } from './work.store.ts';

/** A check that the viewer sees; NOT_FOUND or FORBIDDEN otherwise. */
export async function getCheck({ actor, hub }: Scene, id: string): Promise<CheckView> {
  if (actor === null) throw refusal.unauthenticated();
  const uuid = checkUuid(id);
  const [check] = await findCheckViews(hub, [uuid]);
  if (check === undefined) throw refusal.notFound();
  const forbidden = checkPermits.read((await visibleChecks(hub, actor, [uuid])).has(uuid));
  if (forbidden !== null) throw forbidden;
  return check;
}
