import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Reader } from '../../platform/database.ts';
import type { Connection } from '../../../schema/page.ts';
import type { Target, TargetFilter } from '../../../schema/registry/target.ts';
import {
  comparable,
  type Condition,
  equals,
  given,
  holdsThat,
  isOneOf,
  likePattern,
  storable,
  type Where,
  where,
  wordsOf,
} from '../conditions.ts';
import { countRows } from '../count.ts';
import { codesUnder } from '../industry-tree.ts';
import { labelAsked } from './labels.store.ts';
import { mayBeInitials } from '../initials.ts';
import { type TargetNames, type TargetRow, targetColumns, targetNamesOf, targetView } from './target-row.ts';
import { isUuid } from '../uuid.ts';

const CURSOR = 'tgt';

function rated(riskClass: TargetFilter['riskClass']): Condition | null {
  return riskClass === 'UNRATED' ? holdsThat(() => 'risk_class is null') : equals('risk_class', riskClass);
}

/** Names by their pairs of characters, initials alike, and whole keys (R013). */
function named(text: string | null | undefined): Condition | null {
  const words = wordsOf(text);
  if (words === null) return null;
  const asked = comparable(words);
  const pattern = likePattern(words);
  const initials = mayBeInitials(words) ? pattern.toLowerCase() : null;
  // A search that found a masked name would tell it.
  return holdsThat(
    (grams, name, key) =>
      `kind <> 'NATURAL_PERSON' and ((search_grams @> asked_grams(lower(${grams})) and (name ilike ${name}${
        initials === null ? '' : ` or initials like lower(${name})`
      })) or key in (${key}, upper(${key})))`,
    asked,
    pattern,
    asked,
  );
}

/** Where a label's or a claim's targets are listed in the order of the registry. */
const labelMark = (label: string): string => `label:${storable(label)}`;
const claimMark = (departmentId: string): string => `claim:${departmentId}`;

const bears = (column: string, type: string, value: string | null): Condition | null =>
  value === null ? null : holdsThat((p) => `${column} @> array[${p}::${type}]`, value);

const bare = (column: string, asked: boolean | null | undefined): Condition | null =>
  asked === null || asked === undefined ? null : holdsThat(() => `${column} ${asked ? '=' : '<>'} '{}'`);

const recordedBefore = (day: string | null | undefined): Condition | null =>
  day === null || day === undefined ? null : holdsThat((p) => `recorded_on < ${p}::date`, day);

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The department that is asked for, by its code; nobody where there is none here. */
function claimant(code: string | null | undefined, jurisdictionId: string, { directory }: TargetNames): string | null {
  if (code === null || code === undefined) return null;
  const department = directory.byCode(code);
  return department?.jurisdictionId === jurisdictionId ? department.uuid : NOBODY;
}

/**
 * The list to read a page from: a label's always, for few targets bear one; a claim's where nothing else is asked, for a
 * department may claim most of the register.
 */
function listOf(filter: TargetFilter, label: string | null, department: string | null): string | null {
  if (label !== null) return labelMark(label);
  const others = Object.entries(filter).filter(
    ([name, value]) => name !== 'claimedBy' && value !== null && value !== undefined,
  );
  return department === null || others.length > 0 ? null : claimMark(department);
}

/**
 * What a filter asks; codes are looked up in process, so that unknown ones cost nothing and find nothing.
 */
function conditionsOf(
  jurisdictionId: string,
  filter: Omit<TargetFilter, 'industryCodes'>,
  names: TargetNames,
  label: string | null,
): (Condition | null)[] {
  const { districts } = names;
  const districtCodes = given(filter.districtCodes);
  const isHere = (code: string): boolean => districts.byCode(code)?.jurisdictionId === jurisdictionId;
  return [
    equals('jurisdiction_id', jurisdictionId),
    isOneOf('district_code', districtCodes === null ? null : districtCodes.filter(isHere)),
    isOneOf('kind', given(filter.kinds)),
    rated(filter.riskClass),
    equals('status', filter.status),
    named(filter.text),
    bears('labels', 'text', label === null ? null : storable(label)),
    bears('claimants', 'uuid', claimant(filter.claimedBy, jurisdictionId, names)),
    bare('labels', filter.unlabelled),
    bare('claimants', filter.claimed === null || filter.claimed === undefined ? null : !filter.claimed),
    recordedBefore(filter.recordedBefore),
  ];
}

/** The whole filter, its industries too, for counts and bulk mutations. */
export async function wholeFilter(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  filter: TargetFilter,
): Promise<(Condition | null)[]> {
  const names = await targetNamesOf(hub);
  const label = await labelAsked(reader, jurisdictionId, filter.label);
  const asked = given(filter.industryCodes);
  const industries = asked === null ? null : codesUnder(names.industries, asked);
  return [...conditionsOf(jurisdictionId, filter, names, label), isOneOf('industry_code', industries)];
}

/** Targets of a jurisdiction in the order in which the registry got them. */
export async function findTargets(
  hub: Hub,
  jurisdictionId: string,
  filter: TargetFilter | null | undefined,
  page: PageRequest,
): Promise<Connection<Target>> {
  const names = await targetNamesOf(hub);
  const label = await labelAsked(hub.database, jurisdictionId, filter?.label);
  const conditions = conditionsOf(jurisdictionId, filter ?? {}, names, label);
  const asked = given(filter?.industryCodes);
  const industries = asked === null ? null : codesUnder(names.industries, asked);
  const inIndustries = isOneOf('industry_code', industries);
  const mark = listOf(filter ?? {}, label, claimant(filter?.claimedBy, jurisdictionId, names));
  const rows =
    mark !== null
      ? await readPageFrom(hub, jurisdictionId, mark, where(...conditions, inIndustries), page)
      : industries === null || industries.length < 2
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

/** A page of a label's or a claim's list, each target looked up by its key, so that no statistics are needed. */
function readPageFrom(
  hub: Hub,
  jurisdictionId: string,
  mark: string,
  { sql, parameters }: Where,
  { first, after }: PageRequest,
): Promise<TargetRow[]> {
  const all = [...parameters];
  const given = (value: unknown): string => `$${all.push(value)}`;
  const last = lastOf(after);
  return hub.database.rows<TargetRow>(
    `select ${targetColumns('t')} from target_marks m cross join lateral (
       select * from targets where id = m.target_id and ${sql} limit 1
     ) t where m.jurisdiction_id = ${given(jurisdictionId)} and m.mark = ${given(mark)}
     ${last === null ? '' : `and m.target_id > ${given(last)}`} order by m.target_id limit ${given(first + 1)}`,
    all,
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
  const last = lastOf(after);
  return last === null ? null : holdsThat((p) => `id > ${p}`, last);
}

function lastOf(after: string | null): string | null {
  if (after === null) return null;
  const [last = ''] = readCursor(CURSOR, after, 1);
  if (!isUuid(last)) throw badCursor();
  return last;
}
