import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Reader } from '../platform/database.ts';
import type { Connection } from '../../schema/page.ts';
import type { District } from '../../schema/registry/district.ts';
import { keptInProcess } from '../action/kept.ts';

const CURSOR = 'dis';

export interface DistrictRecord extends District {
  jurisdictionId: string;
}

/** The districts of all jurisdictions. */
export interface Districts {
  byCode(code: string): DistrictRecord | undefined;
  /** In the order of their codes, by which pages go. */
  inJurisdiction(jurisdictionId: string): readonly DistrictRecord[];
  readonly count: number;
}

async function readDistricts(reader: Reader): Promise<Districts> {
  const rows = await reader.rows<DistrictRecord>(
    'select code, name, jurisdiction_id as "jurisdictionId" from districts',
  );
  rows.sort((a, b) => (a.code < b.code ? -1 : 1));
  const codes = new Map(rows.map((district) => [district.code, district]));
  return {
    byCode: (code) => codes.get(code),
    inJurisdiction: (jurisdictionId) => rows.filter((district) => district.jurisdictionId === jurisdictionId),
    count: rows.length,
  };
}

export const districtsOf = keptInProcess(readDistricts, ({ count }) => count === 0);

/** Districts of a jurisdiction, from what is in process anyway. */
export async function findDistricts(
  hub: Hub,
  jurisdictionId: string,
  page: PageRequest,
): Promise<Connection<District>> {
  const all = (await districtsOf(hub)).inJurisdiction(jurisdictionId);
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  return connection(
    all.filter(({ code }) => code > last).slice(0, page.first + 1),
    page,
    ({ code }) => writeCursor(CURSOR, [code]),
    (district) => district,
    () => all.length,
  );
}
