import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { type Directory, directoryOf } from '../identity/index.ts';
import { type Actor, isLiaisonOf } from '../kernel/actor.ts';
import { globalId } from '../kernel/ids.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Connection } from '../../schema/page.ts';
import type { Inspector } from '../../schema/registry/inspector.ts';
import { type Condition, holdsThat, isOneOf, where } from './conditions.ts';
import { countRows } from './count.ts';
import { type Disclosure, maskNumber } from './masking.ts';
import { isUuid } from './uuid.ts';

const CURSOR = 'ins';

/** An inspector as they are read. */
export interface InspectorRow extends Omit<Inspector, 'id' | 'department'> {
  uuid: string;
  departmentId: string;
}

/** The select list of an `InspectorRow`, for a table or its alias. */
export function inspectorColumns(from = 'inspectors'): string {
  return `${from}.id as uuid, ${from}.department_id as "departmentId", ${from}.name,
    ${from}.certificate_number as "certificateNumber", ${from}.specialties, ${from}.station, ${from}.title`;
}

/** An inspector as the API shows them (R021). */
export function inspectorView(row: InspectorRow, directory: Directory, disclosure: Disclosure = 'MASKED'): Inspector {
  const { uuid, departmentId, ...shown } = row;
  return {
    ...shown,
    id: globalId('Inspector', uuid),
    department: directory.byId(departmentId),
    certificateNumber: disclosure === 'SHOWN' ? row.certificateNumber : maskNumber(row.certificateNumber),
  };
}

/** Inspectors of the actor's jurisdiction, department by department. The cursor bears no certificate number. */
export async function findInspectors(
  hub: Hub,
  actor: Actor,
  departmentCode: string | null | undefined,
  page: PageRequest,
): Promise<Connection<Inspector>> {
  const directory = await directoryOf(hub);
  const departments = directory
    .inJurisdiction(actor.jurisdictionId)
    .filter(({ code }) => departmentCode === null || departmentCode === undefined || code === departmentCode);
  const conditions = [
    isOneOf(
      'department_id',
      departments.map(({ uuid }) => uuid),
    ),
  ];
  const { sql, parameters } = where(...conditions, behind(page.after));
  const rows = await hub.database.rows<InspectorRow>(
    `select ${inspectorColumns()} from inspectors where ${sql}
     order by department_id, id limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.departmentId, row.uuid]),
    (row) => inspectorView(row, directory, isLiaisonOf(actor, row.departmentId) ? 'SHOWN' : 'MASKED'),
    () => countRows(hub, 'inspectors', conditions),
  );
}

function behind(after: string | null): Condition | null {
  if (after === null) return null;
  const parts = readCursor(CURSOR, after, 2);
  if (!parts.every(isUuid)) throw badCursor();
  return holdsThat((department, id) => `(department_id, id) > (${department}, ${id})`, ...parts);
}
