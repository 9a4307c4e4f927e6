import type { Scene } from '../../action/scene.ts';
import { connection } from '../../action/connection.ts';
import { directoryOf } from '../../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import {
  industryPrefixes,
  isUuid,
  targetColumns,
  targetNamesOf,
  type TargetRow,
  targetView,
} from '../../registry/index.ts';
import type { OverlapTarget, OverlapTargetFilter } from '../../../schema/merging/overlap.ts';
import { applies } from '../entries.ts';
import { groupsLately } from './groups-lately.ts';
import { type Group, groupSql, type Telling, tellingOf } from './groups.store.ts';
import { type Cell, type Radar, scan } from './radar.ts';
import { departmentsOfSource } from './source.ts';
import { findSources, type Sight } from './sources.store.ts';
import { itemView, sourceId, sourceView } from './source-view.ts';

const MOST_SOURCES_ASKED = 20;

/** Groups that as many sources cover, with those sources. */
interface Level {
  sources: number;
  count: number;
  groups: { group: Group; cell: Cell }[];
}

/** Which groups are asked for. */
type Asked = (group: Group, cell: Cell) => boolean;

async function askedOf({ hub }: Scene, radar: Radar, filter: OverlapTargetFilter): Promise<Asked> {
  const { sourceIds, industryCodes, districtCodes, departmentCode } = filter;
  if ((sourceIds ?? []).length > MOST_SOURCES_ASKED) {
    const problem = text(`至多 ${MOST_SOURCES_ASKED} 个来源`, `at most ${MOST_SOURCES_ASKED} sources`);
    throw refusal.badInput([{ path: 'filter.sourceIds', problem }]);
  }
  const places = new Map(radar.sources.map((source, i) => [sourceId(source), i]));
  const sources = sourceIds?.map((id) => places.get(id) ?? -1) ?? [];
  const prefixes = industryCodes ? await industryPrefixes(hub, industryCodes) : null;
  const department = departmentCode ? ((await directoryOf(hub)).byCode(departmentCode)?.uuid ?? '') : null;
  const ofDepartment = radar.sources.map(
    (source) => department === null || departmentsOfSource(source).includes(department),
  );
  return ({ industryCode, districtCode }, cell) =>
    cell.sources.length > 1 &&
    sources.every((i) => cell.sources.includes(i)) &&
    (prefixes === null || (industryCode !== null && prefixes.some((prefix) => industryCode.startsWith(prefix)))) &&
    (!districtCodes || (districtCode !== null && districtCodes.includes(districtCode))) &&
    cell.sources.some((i) => ofDepartment[i]);
}

/** The groups asked for by how many sources cover them, most first. */
function levelsOf({ cells }: Radar, isAsked: Asked): Level[] {
  const levels = new Map<number, Level>();
  for (const cell of cells) {
    for (const group of cell.groups) {
      if (!isAsked(group, cell)) continue;
      const sources = cell.sources.length;
      const level = levels.get(sources) ?? { sources, count: 0, groups: [] };
      levels.set(sources, level);
      level.groups.push({ group, cell });
      level.count += group.count;
    }
  }
  return [...levels.values()].sort((a, b) => b.sources - a.sources);
}

const CURSOR = 'ovt';

interface Place {
  sources: number;
  id: string;
}

function readPlace(cursor: string): Place {
  const [sources = '', id = ''] = readCursor(CURSOR, cursor, 2);
  if (!/^\d{1,6}$/.test(sources) || !isUuid(id)) throw badCursor();
  return { sources: Number(sources), id };
}

/** The levels that a page can reach: of the one that it begins in it is not known how many targets are left. */
function withinReach(levels: readonly Level[], place: Place | null, wanted: number): Level[] {
  const reached: Level[] = [];
  let sure = 0;
  for (const level of levels) {
    if (place !== null && level.sources > place.sources) continue;
    if (sure >= wanted) break;
    reached.push(level);
    if (level.sources !== place?.sources) sure += level.count;
  }
  return reached;
}

type Row = TargetRow & { level: number; mark: string };

/** A page of each industry of each level, by the index of industries, then the first of them all. */
function readRows(
  { hub }: Scene,
  jurisdictionId: string,
  telling: Telling,
  levels: readonly Level[],
  place: Place | null,
  limit: number,
): Promise<Row[]> {
  const industries = levels.flatMap(({ sources, groups }) =>
    [...new Set(groups.map(({ group }) => group.industryCode))].map((code) => ({ sources, code })),
  );
  const marks = levels.flatMap(({ sources, groups }) => groups.map(({ group }) => `${sources} ${group.mark}`));
  const parameters: unknown[] = [];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const mark = groupSql(telling, given);
  const codes = `unnest(${given(industries.map(({ sources }) => sources))}::int[], ${given(industries.map(({ code }) => code))}::text[])`;
  const behind = place === null ? '' : `and (place.level < ${given(place.sources)} or t.id > ${given(place.id)}::uuid)`;
  const asked = `t.jurisdiction_id = ${given(jurisdictionId)} and t.status = 'ACTIVE'
    and place.level || ' ' || ${mark} = any(${given(marks)}::text[]) ${behind}`;
  const most = `limit ${given(limit)}`;
  // Equality is served by the index of industries; those without one are looked up by themselves.
  const among = (industry: string, codesAre: string): string =>
    `select x.* from ${codes} as place(level, code) cross join lateral (
       select t.*, place.level, ${mark} as mark from targets t where ${industry} and ${asked} order by t.id ${most}
     ) x where place.code ${codesAre}`;
  return hub.database.rows<Row>(
    `select x.level, x.mark, ${targetColumns('x')} from (
       ${among('t.industry_code = place.code', 'is not null')} union all ${among('t.industry_code is null', 'is null')}
     ) x order by x.level desc, x.id ${most}`,
    parameters,
  );
}

/** Targets that several sources could draw, those of most sources first: who, when, for what. */
export async function findOverlapTargets(
  scene: Scene,
  sight: Sight,
  year: number,
  filter: OverlapTargetFilter,
  page: PageRequest,
) {
  const { hub } = scene;
  const { sources } = await findSources(hub, hub.database, sight, year);
  const telling = tellingOf(sources);
  const radar = await scan(sources, await groupsLately(hub, sight.jurisdictionId, telling));
  const levels = levelsOf(radar, await askedOf(scene, radar, filter));
  const place = page.after === null ? null : readPlace(page.after);
  const reached = withinReach(levels, place, page.first + 1);
  const rows =
    reached.length === 0 ? [] : await readRows(scene, sight.jurisdictionId, telling, reached, place, page.first + 1);
  const names = await targetNamesOf(hub);
  const found = new Map(reached.flatMap(({ groups }) => groups.map((one) => [one.group.mark, one] as const)));
  const views = new Map<number, ReturnType<typeof sourceView>>();
  const sourceAt = (i: number) => views.get(i) ?? views.set(i, sourceView(radar, i, names.directory)).get(i)!;
  const show = ({ level: _, mark, ...row }: Row): OverlapTarget => {
    const { group, cell } = found.get(mark)!;
    return {
      target: targetView(row, names),
      covers: cell.sources.map((i) => ({
        source: sourceAt(i),
        items: radar.sources[i]!.items.filter((item) => applies(item, group)).map((item) =>
          itemView(item, names.directory),
        ),
      })),
    };
  };
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.level, row.uuid]),
    show,
    () => levels.reduce((sum, { count }) => sum + count, 0),
  );
}
