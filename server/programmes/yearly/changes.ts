import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import { districtsOf, industriesOf } from '../../registry/index.ts';
import type { TaskChange } from '../../../schema/programmes/programme.ts';
import { type Names, taskDifferences } from './differences.ts';
import { previousLoader, tasksLoader } from './programmes.loaders.ts';

/** What a version changes of the published one before it, as the API shows it. */
export async function changesOf(scene: Scene, programmeId: string): Promise<TaskChange[]> {
  const before = await scene.loader(previousLoader).load(programmeId);
  if (before === null) return [];
  const [directory, industries, districts] = [
    await directoryOf(scene.hub),
    await industriesOf(scene.hub),
    await districtsOf(scene.hub),
  ];
  const [was, is] = await scene.loader(tasksLoader).loadMany([before, programmeId]);
  if (was instanceof Error) throw was;
  if (is instanceof Error) throw is;
  const names: Names = {
    departmentOf: (id) => directory.byId(id).name,
    industryOf: (code) => industries.byCode(code)?.name ?? code,
    districtOf: (code) => districts.byCode(code)?.name ?? code,
  };
  return taskDifferences(was!, is!, names).map(({ key, ...change }) => ({
    ...change,
    taskKey: globalId('ProgrammeTask', key),
  }));
}
