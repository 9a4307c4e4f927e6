import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Connection } from '../../schema/page.ts';
import type { Department } from '../../schema/identity/department.ts';
import { directoryOf } from './directory.ts';

const CURSOR = 'dep';

/** Departments of a jurisdiction, from the directory that is in process anyway. */
export async function findDepartments(
  hub: Hub,
  jurisdictionId: string,
  page: PageRequest,
): Promise<Connection<Department>> {
  const all = (await directoryOf(hub)).inJurisdiction(jurisdictionId);
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  const from = page.after === null ? 0 : all.findIndex((department) => department.uuid === last) + 1;
  if (page.after !== null && from === 0) throw badCursor();
  return connection(
    all.slice(from, from + page.first + 1),
    page,
    (row) => writeCursor(CURSOR, [row.uuid]),
    (row) => row,
    () => all.length,
  );
}
