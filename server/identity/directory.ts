import { type Kept, keptInProcess } from '../action/kept.ts';
import type { Reader } from '../platform/database.ts';
import { globalId } from '../kernel/ids.ts';
import type { Department } from '../../schema/identity/department.ts';

/** A department as the capabilities see it: the API's shape, with the keys that rows refer to it by. */
export interface DepartmentRecord extends Department {
  uuid: string;
  jurisdictionId: string;
  sortOrder: number;
}

/** All departments of the hub, kept in process: every page names some, and they change a few times a year. */
export interface Directory {
  readonly size: number;
  byId(uuid: string): DepartmentRecord;
  byCode(code: string): DepartmentRecord | undefined;
  inJurisdiction(jurisdictionId: string): DepartmentRecord[];
  jurisdiction(id: string): { code: string; name: string };
}

interface Row {
  uuid: string;
  code: string;
  name: string;
  shortName: string;
  sortOrder: number;
  jurisdictionId: string;
}

/**
 * The directory, read anew behind whoever asks when it is older than half a minute. Inside a transaction hand its reader
 * along.
 */
export const directoryOf: Kept<Directory> = keptInProcess(readDirectory, (directory) => directory.size === 0);

async function readDirectory(reader: Reader): Promise<Directory> {
  const rows = await reader.rows<Row>(
    `select id as uuid, code, name, short_name as "shortName", sort_order as "sortOrder", jurisdiction_id as "jurisdictionId"
     from departments order by sort_order, id`,
  );
  const places = await reader.rows<{ id: string; code: string; name: string }>(
    'select id, code, name from jurisdictions',
  );
  const jurisdictions = new Map(places.map((place) => [place.id, { code: place.code, name: place.name }]));
  const departments = rows.map((row) => ({
    ...row,
    id: globalId('Department', row.uuid),
    jurisdiction: jurisdictions.get(row.jurisdictionId)!,
  }));
  const ids = new Map(departments.map((department) => [department.uuid, department]));
  const codes = new Map(departments.map((department) => [department.code, department]));
  return {
    size: departments.length,
    byId: (uuid) => mustBe(ids.get(uuid), `department ${uuid}`),
    byCode: (code) => codes.get(code),
    inJurisdiction: (jurisdictionId) => departments.filter((d) => d.jurisdictionId === jurisdictionId),
    jurisdiction: (id) => mustBe(jurisdictions.get(id), `jurisdiction ${id}`),
  };
}

function mustBe<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is not in the directory`);
  return value;
}
