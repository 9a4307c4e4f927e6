import DataLoader from 'dataloader';
import type { Hub } from '../../action/hub.ts';
import type { LoaderRecipe } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Language } from '../../kernel/text.ts';
import { groupedBy } from '../../registry/index.ts';
import type { ProgrammeTask } from '../../../schema/programmes/programme-task.ts';
import { judgedTasks } from '../findings/judged.store.ts';
import { findProgrammesById } from './programmes.store.ts';
import { findTasksById } from './tasks.store.ts';
import { taskView } from './task-view.ts';

/** Tasks by their ids as the API shows them, for what carries them out; in one reading a jurisdiction. */
const taskLoader = (hub: Hub, language: Language) =>
  new DataLoader<string, ProgrammeTask | null>(async (ids) => {
    const directory = await directoryOf(hub);
    const rows = await findTasksById(hub.database, ids);
    const programmes = await findProgrammesById(hub.database, [...new Set(rows.map(({ programmeId }) => programmeId))]);
    const places = new Map(programmes.map(({ uuid, jurisdictionId }) => [uuid, jurisdictionId]));
    const shown = new Map<string, ProgrammeTask>();
    for (const [place, own] of groupedBy(rows, ({ programmeId }) => places.get(programmeId)!)) {
      for (const task of await judgedTasks(hub, hub.database, place, own)) {
        shown.set(task.uuid, taskView(task, directory, language));
      }
    }
    return ids.map((id) => shown.get(id) ?? null);
  });

const recipes: Record<Language, LoaderRecipe<string, ProgrammeTask | null>> = {
  zh: (hub) => taskLoader(hub, 'zh'),
  en: (hub) => taskLoader(hub, 'en'),
};

/** The loader of tasks in a language. */
export const programmeTaskLoader = (language: Language) => recipes[language];
