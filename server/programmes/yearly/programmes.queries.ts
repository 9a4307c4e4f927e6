import { connection } from '../../action/connection.ts';
import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { type Actor, holds } from '../../kernel/actor.ts';
import { localId } from '../../kernel/ids.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Connection } from '../../../schema/page.ts';
import type { ProgrammeFilter } from '../../../schema/programmes/programme-inputs.ts';
import { countRows, equals, holdsThat, isOneOf, isUuid, likePattern, where, wordsOf } from '../../registry/index.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeView, type ProgrammeView } from './programme-view.ts';
import { getProgramme, PROGRAMME_COLUMNS, type ProgrammeRow } from './programmes.store.ts';

const CURSOR = 'prg';

/** Who asks for programmes; throws UNAUTHENTICATED or FORBIDDEN where nobody does who may. */
export function programmeReader(actor: Actor | null): Actor {
  if (actor === null) throw refusal.unauthenticated();
  const forbidden = programmePermits.list(actor);
  if (forbidden !== null) throw forbidden;
  return actor;
}

/** A version that the viewer may read. */
export async function getProgrammeView({ actor, hub }: Scene, id: string): Promise<ProgrammeView> {
  if (actor === null) throw refusal.unauthenticated();
  const row = await getProgramme(hub.database, actor, localId('Programme', id));
  return programmeView(row, await directoryOf(hub));
}

export function readPlace(kind: string, after: string | null): string | null {
  if (after === null) return null;
  const [id = ''] = readCursor(kind, after, 1);
  if (!isUuid(id)) throw badCursor();
  return id;
}

/** The versions that a viewer may read, the newest first; the last condition says in SQL what `mayReadProgramme` says. */
export async function findProgrammes(
  { hub, actor }: Scene,
  filter: ProgrammeFilter,
  page: PageRequest,
): Promise<Connection<ProgrammeView>> {
  const viewer = programmeReader(actor);
  const directory = await directoryOf(hub);
  const code = filter.departmentCode ?? null;
  const department = code === null ? null : directory.byCode(code);
  const words = wordsOf(filter.text);
  const isWhole = holds(viewer, 'LEADER') || holds(viewer, 'AUDITOR');
  const conditions = [
    equals('p.jurisdiction_id', viewer.jurisdictionId),
    filter.year == null ? null : holdsThat((year) => `p.year = ${year}`, filter.year),
    equals('p.kind', filter.kind),
    equals('p.state', filter.state),
    code === null ? null : isOneOf('p.department_id', department == null ? [] : [department.uuid]),
    words === null ? null : holdsThat((like) => `p.title ilike ${like}`, likePattern(words)),
    isWhole
      ? null
      : holdsThat(
          (own) => `(p.kind = 'JOINT' or p.state in ('PUBLISHED', 'SUPERSEDED') or p.department_id = ${own})`,
          viewer.departmentId,
        ),
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
    (row) => programmeView(row, directory),
    () => countRows(hub, 'programmes p', conditions),
  );
}
