import type { Scene } from '../../action/scene.ts';
import type { Actor } from '../../kernel/actor.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import { localDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { SettingPreview, TargetSetting } from '../../../schema/registry/target-setting.ts';
import { selectionProblems } from '../bulk.ts';
import { previewMany } from '../passed-over.ts';
import { type Selection, TARGETS } from './bulk.ts';
import { problemsIn, settingOf } from './set-targets.action.ts';
import { targetPermits } from './target.permits.ts';
import { targetColumns, targetNamesOf, type TargetRow, targetView } from './target-row.ts';

/** What `setTargets` would change, whom it would pass over, and why. */
export async function previewSetting(
  scene: Scene,
  actor: Actor,
  { set, ...selection }: Selection & { set: TargetSetting },
): Promise<SettingPreview> {
  const { hub } = scene;
  const forbidden = targetPermits.set(actor);
  if (forbidden !== null) throw forbidden;
  const today = localDate(hub.clock.now());
  const problems = [...selectionProblems(TARGETS, selection), ...(await problemsIn(hub, set))(actor, today)];
  if (problems.length > 0) throw refusal.badInput(problems);
  const names = await targetNamesOf(hub);
  const { refused, ...counts } = await previewMany(scene, actor, TARGETS, selection, settingOf(actor, set), {
    columns: targetColumns(),
    view: (row: TargetRow) => targetView(row, names),
  });
  return {
    ...counts,
    refused: refused.map(({ why, reason, count, examples }) => ({
      reason,
      clause: clauseOf(why.clause),
      targets: count,
      examples,
    })),
  };
}
