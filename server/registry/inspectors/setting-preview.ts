import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { type Actor, isLiaisonOf } from '../../kernel/actor.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { InspectorSetting, InspectorSettingPreview } from '../../../schema/registry/inspector-setting.ts';
import { selectionProblems } from '../bulk.ts';
import { previewMany } from '../passed-over.ts';
import { INSPECTORS, type Selection } from './bulk.ts';
import { inspectorPermits } from './inspector.permits.ts';
import { inspectorColumns, type InspectorRow, inspectorView } from './inspectors.store.ts';
import { problemsOf, settingOf } from './set-inspectors.action.ts';

/** What `setInspectors` would change, whom it would pass over, and why. */
export async function previewSetting(
  scene: Scene,
  actor: Actor,
  { set, ...selection }: Selection & { set: InspectorSetting },
): Promise<InspectorSettingPreview> {
  const { hub } = scene;
  const forbidden = inspectorPermits.set(actor);
  if (forbidden !== null) throw forbidden;
  const problems = [...selectionProblems(INSPECTORS, selection), ...problemsOf(selection, set)];
  if (problems.length > 0) throw refusal.badInput(problems);
  const directory = await directoryOf(hub);
  const setting = await settingOf(hub.database, actor, set);
  const { refused, ...counts } = await previewMany(scene, actor, INSPECTORS, selection, setting, {
    columns: inspectorColumns(),
    view: (row: InspectorRow) =>
      inspectorView(row, directory, isLiaisonOf(actor, row.departmentId) ? 'SHOWN' : 'MASKED'),
  });
  return {
    ...counts,
    refused: refused.map(({ reason, count, examples }) => ({ reason, inspectors: count, examples })),
  };
}
