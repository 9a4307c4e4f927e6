import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Connection } from '../../schema/page.ts';
import type { Target, TargetFilter } from '../../schema/registry/target.ts';
import {
  type Condition,
  equals,
  exactPattern,
  given,
  holdsThat,
  isOneOf,
  likePattern,
  type Where,
  where,
  wordsOf,
} from './conditions.ts';
import { countRows } from './count.ts';
import { codesUnder } from './industry-tree.ts';
import { type TargetNames, type TargetRow, targetColumns, targetNamesOf, targetView } from './target-row.ts';
import { isUuid } from './uuid.ts';

const CURSOR = 'tgt';

function rated(riskClass: TargetFilter['riskClass']): Condition | null {
  return riskClass === 'UNRATED' ? holdsThat(() => 'risk_class is null') : equals('risk_class', riskClass);
}

function named(text: string | null | undefined): Condition | null {
  const words = wordsOf(text);
  if (words === null) return null;
  // A search that found a masked name would tell it.
  return holdsThat(
    (name, key) => `kind <> 'NATURAL_PERSON' and (name ilike ${name} or key ilike ${key})`,
    likePattern(words),
    exactPattern(words),
  );
}

/** What a filter asks; codes are looked up in process, so that unknown ones cost nothing and find nothing. */
function conditionsOf(jurisdictionId: string, filter: TargetFilter, { districts }: TargetNames): (Condition | null)[] {
  const districtCodes = given(filter.districtCodes);
  const isHere = (code: string): boolean => districts.byCode(code)?.jurisdictionId === jurisdictionId;
  return [
    equals('jurisdiction_id', jurisdictionId),
    isOneOf('district_code', districtCodes === null ? null : districtCodes.filter(isHere)),
    isOneOf('kind', given(filter.kinds)),
    rated(filter.riskClass),
    equals('status', filter.status),
    named(filter.text),
  ];
}

/** Targets of a jurisdiction in the order in which the registry got them. */
export async function findTargets(
  hub: Hub,
  jurisdictionId: string,
  filter: TargetFilter | null | undefined,
  page: PageRequest,
): Promise<Connection<Target>> {
  const names = await targetNamesOf(hub);
  const conditions = conditionsOf(jurisdictionId, filter ?? {}, names);
  const asked = given(filter?.industryCodes);
  const industries = asked === null ? null : codesUnder(names.industries, asked);
  const inIndustries = isOneOf('industry_code', industries);
  const rows =
    industries === null || industries.length < 2
      ? await readPage(hub, where(...conditions, inIndustries, behind(page.after)), page)
      : await readPageOf(hub, industries, where(...conditions, behind(page.after)), page);
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.uuid]),
    (row) => targetView(row, names),
    () => countRows(hub, 'targets', [...conditions, inIndustries]),
  );
}

function readPage(hub: Hub, { sql, parameters }: Where, { first }: PageRequest): Promise<TargetRow[]> {
  return hub.database.rows<TargetRow>(
    `select ${targetColumns()} from targets where ${sql} order by id limit $${parameters.length + 1}`,
    [...parameters, first + 1],
  );
}

/**
 * A page of each industry, then the first of them all. A register grows trade by trade, so a walk in its own order could
 * pass all others before it meets the trade asked for; the index gives each trade's next targets at once.
 */
function readPageOf(
  hub: Hub,
  industries: readonly string[],
  { sql, parameters }: Where,
  { first }: PageRequest,
): Promise<TargetRow[]> {
  const codes = `$${parameters.length + 1}::text[]`;
  const limit = `limit $${parameters.length + 2}`;
  return hub.database.rows<TargetRow>(
    `select ${targetColumns('t')} from unnest(${codes}) as industry(code) cross join lateral (
       select * from targets where industry_code = industry.code and ${sql} order by id ${limit}
     ) t order by t.id ${limit}`,
    [...parameters, industries, first + 1],
  );
}

function behind(after: string | null): Condition | null {
  if (after === null) return null;
  const [last = ''] = readCursor(CURSOR, after, 1);
  if (!isUuid(last)) throw badCursor();
  return holdsThat((p) => `id > ${p}`, last);
}
