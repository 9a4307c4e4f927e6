import DataLoader from 'dataloader';
import type { Hub } from '../../action/hub.ts';
import { localDate } from '../../kernel/clock.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsBefore, type Step } from '../findings/findings.ts';
import { judgedAll } from '../findings/judged.store.ts';
import { findJustifications, type JustificationRow } from '../findings/justifications.store.ts';
import { groupedBy } from '../../registry/index.ts';
import { findOpenVersions, type ProgrammeRow } from './programmes.store.ts';
import { findTasks, type TaskRow } from './tasks.store.ts';

/** What stands against a version before each step, and why some of it may stand. */
export interface Judgement {
  before: Record<Step, Finding[]>;
  justifications: JustificationRow[];
}

/** Judgements of versions of the viewer's jurisdiction, many in one reading. */
export const judgementLoader = (hub: Hub) =>
  new DataLoader<ProgrammeRow, Judgement, string>(
    async (rows) => {
      const ids = rows.map(({ uuid }) => uuid);
      const { jurisdictionId } = rows[0]!;
      const judged = await judgedAll(hub, hub.database, jurisdictionId, rows, localDate(hub.clock.now()));
      const justifications = groupedBy(await findJustifications(hub.database, ids), (one) => one.programmeId);
      return judged.map((one, i) => ({
        before: {
          SUBMIT: findingsBefore('SUBMIT', one),
          FILE: findingsBefore('FILE', one),
          PUBLISH: findingsBefore('PUBLISH', one),
        },
        justifications: justifications.get(ids[i]!) ?? [],
      }));
    },
    { cacheKeyFn: ({ uuid }) => uuid },
  );

/** All tasks of versions, many in one reading. */
export const tasksLoader = (hub: Hub) =>
  new DataLoader<string, TaskRow[]>(async (ids) => {
    const byProgramme = groupedBy(await findTasks(hub.database, ids), ({ programmeId }) => programmeId);
    return ids.map((id) => byProgramme.get(id) ?? []);
  });

/** The published version before each version; null for the first. */
export const previousLoader = (hub: Hub) =>
  new DataLoader<string, string | null>(async (ids) => {
    const found = await hub.database.rows<{ of: string; uuid: string }>(
      `select distinct on (n.id) n.id as of, b.id as uuid from programmes n
       join programmes b on b.series_id = n.series_id and b.version < n.version and b.published_at is not null
       where n.id = any($1::uuid[]) order by n.id, b.version desc`,
      [ids],
    );
    const previous = new Map(found.map(({ of, uuid }) => [of, uuid]));
    return ids.map((id) => previous.get(id) ?? null);
  });

/** The version on its way of each series. */
export const openVersionLoader = (hub: Hub) =>
  new DataLoader<string, ProgrammeRow | null>(async (ids) => {
    const open = new Map((await findOpenVersions(hub.database, ids)).map((row) => [row.seriesId, row]));
    return ids.map((id) => open.get(id) ?? null);
  });
