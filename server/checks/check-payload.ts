import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import type { CheckPayload } from '../../schema/checks/check.ts';
import { findCheckViews } from './check-view.ts';

/** What a mutation on a check is answered with: the check as it is now. */
export async function checkPayload({ hub }: Scene, { checkId }: { checkId: string }): Promise<CheckPayload> {
  const [check] = await findCheckViews(hub, [checkId]);
  if (check === undefined) throw refusal.notFound();
  return { check };
}
