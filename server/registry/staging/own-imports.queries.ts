import { connection } from '../../action/connection.ts';
import type { Scene } from '../../action/scene.ts';
import { type Actor, holds } from '../../kernel/actor.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { TableImport } from '../../../schema/registry/table-import.ts';
import { isUuid } from '../uuid.ts';
import { countImports, findImports } from './import-row.ts';
import { importView } from './import-view.ts';
import type { ImportKind } from './intake.ts';

const CURSOR = 'imp';

function placeOf(after: string | null): string | null {
  if (after === null) return null;
  const [id = ''] = readCursor(CURSOR, after, 1);
  if (!isUuid(id)) throw badCursor();
  return id;
}

/** The imports that somebody may know of, the newest first. */
export async function findOwnImports(scene: Scene, actor: Actor, kind: ImportKind | null, page: PageRequest) {
  const { accountId, jurisdictionId, departmentId } = actor;
  const departments = holds(actor, 'LIAISON') && departmentId !== null ? [departmentId] : [];
  const whose = { jurisdictionId, accountId, departments, withoutDepartment: holds(actor, 'ADMINISTRATOR') };
  const rows = await findImports(scene.hub.database, whose, kind, placeOf(page.after), page.first + 1);
  const views = await Promise.all(rows.map((row) => importView(row, scene, actor)));
  const count = () => countImports(scene.hub.database, whose, kind);
  return connection(
    views,
    page,
    ({ row }) => writeCursor(CURSOR, [row.id]),
    (view) => view as TableImport,
    count,
  );
}
