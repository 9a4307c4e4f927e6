import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import { globalId, localId } from '../../kernel/ids.ts';
import { type PageRequest, writeCursor } from '../../kernel/page.ts';
import type { Connection } from '../../../schema/page.ts';
import type { PublicProgrammeFilter } from '../../../schema/programmes/programme-inputs.ts';
import type { PublicProgramme } from '../../../schema/programmes/public-programme.ts';
import { countRows, equals, holdsThat, isOneOf, likePattern, where, wordsOf } from '../../registry/index.ts';
import { readPlace } from '../yearly/programmes.queries.ts';
import { findProgramme, PROGRAMME_COLUMNS, type ProgrammeRow } from '../yearly/programmes.store.ts';

const CURSOR = 'prp';

/** A published version as the public reads it, with its row for what is computed of it. */
export type PublicView = PublicProgramme & { row: ProgrammeRow };

function publicView(row: ProgrammeRow, directory: Directory): PublicView {
  const { kind, year, title, version } = row;
  return {
    row,
    id: globalId('Programme', row.uuid),
    kind,
    year,
    title,
    version,
    department: directory.byId(row.departmentId).name,
    jurisdiction: directory.jurisdiction(row.jurisdictionId).name,
    publishedAt: new Date(row.publishedAt!),
  };
}

/** The programmes in force, the newest first. */
export async function findPublicProgrammes(
  hub: Hub,
  filter: PublicProgrammeFilter,
  page: PageRequest,
): Promise<Connection<PublicView>> {
  const directory = await directoryOf(hub);
  const code = filter.departmentCode ?? null;
  const department = code === null ? null : directory.byCode(code);
  const words = wordsOf(filter.text);
  const conditions = [
    equals('p.state', 'PUBLISHED'),
    filter.year == null ? null : holdsThat((year) => `p.year = ${year}`, filter.year),
    equals('p.kind', filter.kind),
    code === null ? null : isOneOf('p.department_id', department == null ? [] : [department.uuid]),
    words === null ? null : holdsThat((like) => `p.title ilike ${like}`, likePattern(words)),
  ];
  const last = readPlace(CURSOR, page.after);
  const { sql, parameters } = where(...conditions, last === null ? null : holdsThat((id) => `p.id < ${id}`, last));
  const rows = await hub.database.rows<ProgrammeRow>(
    `select ${PROGRAMME_COLUMNS} from programmes p where ${sql} order by p.id desc limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ uuid }) => writeCursor(CURSOR, [uuid]),
    (row) => publicView(row, directory),
    () => countRows(hub, 'programmes p', conditions),
  );
}

/** A published version by its id, in force or superseded; null where the public may not read it. */
export async function findPublicProgramme(hub: Hub, id: string): Promise<PublicView | null> {
  const row = await findProgramme(hub.database, localId('Programme', id));
  if (row === null || row.publishedAt === null) return null;
  return publicView(row, await directoryOf(hub));
}

/** The published versions of a programme up to one, the newest first; at most a hundred. */
export function findPublishedVersions(hub: Hub, { seriesId, version }: ProgrammeRow): Promise<ProgrammeRow[]> {
  return hub.database.rows<ProgrammeRow>(
    `select ${PROGRAMME_COLUMNS} from programmes p
     where p.series_id = $1 and p.version <= $2 and p.published_at is not null order by p.version desc limit 100`,
    [seriesId, version],
  );
}
