import type { Scene } from '../../action/scene.ts';
import { connection } from '../../action/connection.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { industriesOf, type IndustryTree, prefixesUnder } from '../../registry/index.ts';
import type { OverlapCell, OverlapPair, Overlaps } from '../../../schema/merging/overlap.ts';
import { mattersOf } from '../matters.ts';
import { tellingOf } from './groups.store.ts';
import { groupsLately } from './groups-lately.ts';
import { doorsOf, meetingsOf, type Met, type Radar, scan } from './radar.ts';
import { commonMonths, departmentsOfSource, monthsOf, type Source } from './source.ts';
import { findSources, type Sight } from './sources.store.ts';
import { itemView, sourceId, sourceView } from './source-view.ts';

/** The overlaps of a year as the API shows them, with the radar that field resolvers look into. */
export type OverlapsView = Omit<Overlaps, 'viewerCanPlanJointly'> & { radar: Radar };

/** Looks at a year: three readings of what is planned, one of the registry. */
export async function findOverlaps({ hub }: Scene, sight: Sight, year: number): Promise<OverlapsView> {
  const { sources, leftOut } = await findSources(hub, hub.database, sight, year);
  const radar = await scan(sources, await groupsLately(hub, sight.jurisdictionId, tellingOf(sources)));
  const directory = await directoryOf(hub);
  const covering = (least: number): number =>
    radar.cells.reduce((sum, cell) => sum + (cell.sources.length >= least ? cell.count : 0), 0);
  const order = sources.map((_, i) => i).sort((a, b) => radar.frames[b]! - radar.frames[a]! || a - b);
  return {
    radar,
    year,
    targets: radar.targets,
    targetsCovered: covering(1),
    targetsShared: covering(2),
    doors: doorsOf(radar),
    sources: order.map((i) => sourceView(radar, i, directory)),
    sourcesLeftOut: leftOut,
  };
}

/** Columns of the heat map: the divisions, or what lies directly under a code. */
function columnsOf(tree: IndustryTree, under: string | null): string[] {
  const codes =
    under === null
      ? tree.all.filter(({ parentCode }) => parentCode === null).map(({ code }) => code)
      : tree.childrenOf(under).map(({ code }) => code);
  return under === null ? prefixesUnder(tree, codes) : codes;
}

/** What each department plans in each industry. */
export async function heatOf({ hub }: Scene, { sources, cells }: Radar, under: string | null): Promise<OverlapCell[]> {
  const tree = await industriesOf(hub);
  const directory = await directoryOf(hub);
  const columns = columnsOf(tree, under);
  const departments = sources.map(departmentsOfSource);
  const heat = new Map<
    string,
    { department: string; column: string; sources: Set<number>; targets: number; shared: number }
  >();
  for (const cell of cells) {
    const present = new Set(cell.sources.flatMap((i) => departments[i]!));
    const perColumn = new Map<string, number>();
    for (const { industryCode, count } of cell.groups) {
      const column = industryCode === null ? undefined : columns.find((code) => industryCode.startsWith(code));
      if (column !== undefined) perColumn.set(column, (perColumn.get(column) ?? 0) + count);
    }
    for (const department of present) {
      const own = cell.sources.filter((i) => departments[i]!.includes(department));
      for (const [column, count] of perColumn) {
        const key = `${department} ${column}`;
        const at = heat.get(key) ?? { department, column, sources: new Set(), targets: 0, shared: 0 };
        heat.set(key, at);
        for (const i of own) at.sources.add(i);
        at.targets += count;
        if (own.length < cell.sources.length) at.shared += count;
      }
    }
  }
  return [...heat.values()]
    .map((at) => ({ ...at, record: directory.byId(at.department) }))
    .sort((a, b) => a.record.sortOrder - b.record.sortOrder || (a.column < b.column ? -1 : 1))
    .map(({ record, column, ...at }) => ({
      department: record,
      industry: tree.byCode(column)!,
      sources: at.sources.size,
      targets: at.targets,
      shared: at.shared,
    }));
}

/** Matters that hold items of both sources. */
function sharedMatters(one: Source, other: Source, directory: Directory): OverlapPair['matters'] {
  const both = mattersOf([...one.items, ...other.items]);
  const shared = both.filter(
    ({ items }) => items.some((item) => one.items.includes(item)) && items.some((item) => other.items.includes(item)),
  );
  return shared.map(({ items }) => {
    const distinct = items.filter((item, i) => items.findIndex(({ itemId }) => itemId === item.itemId) === i);
    return { name: items[0]!.name, items: distinct.map((item) => itemView(item, directory)) };
  });
}

function pairView(radar: Radar, { one, other, targets, saved }: Met, directory: Directory): OverlapPair {
  const [a, b] = [radar.sources[one]!, radar.sources[other]!];
  const months = commonMonths([a.months, b.months]);
  const smaller = Math.min(radar.frames[one]!, radar.frames[other]!);
  return {
    one: sourceView(radar, one, directory),
    other: sourceView(radar, other, directory),
    sharedTargets: targets,
    shareOfSmaller: Math.round((targets * 1000) / smaller) / 10,
    commonMonths: months === null ? [] : monthsOf(months),
    matters: sharedMatters(a, b, directory),
    doorsSaved: Math.round(saved),
  };
}

const CURSOR = 'ovp';

interface Place {
  saved: number;
  targets: number;
  sign: string;
}

const after = (a: Place, b: Place): number => b.saved - a.saved || b.targets - a.targets || (a.sign < b.sign ? -1 : 1);

function readPlace(cursor: string): Place {
  const [saved = '', targets = '', sign = ''] = readCursor(CURSOR, cursor, 3);
  if (!/^\d{1,15}$/.test(saved) || !/^\d{1,15}$/.test(targets)) throw badCursor();
  return { saved: Number(saved), targets: Number(targets), sign };
}

/** Pairs, those that save most doors first, then those that share most targets. */
export async function findPairs({ hub }: Scene, radar: Radar, departmentCode: string | null, page: PageRequest) {
  const directory = await directoryOf(hub);
  const asked = departmentCode === null ? null : (directory.byCode(departmentCode)?.uuid ?? '');
  const isAsked = (i: number): boolean => asked === null || departmentsOfSource(radar.sources[i]!).includes(asked);
  const all = (await meetingsOf(radar))
    .filter(({ one, other }) => isAsked(one) || isAsked(other))
    .map((met) => ({
      ...met,
      saved: Math.round(met.saved),
      sign: `${sourceId(radar.sources[met.one]!)} ${sourceId(radar.sources[met.other]!)}`,
    }))
    .sort(after);
  const place = page.after === null ? null : readPlace(page.after);
  const behind = place === null ? all : all.filter((met) => met.sign !== place.sign && after(place, met) < 0);
  return connection(
    behind.slice(0, page.first + 1),
    page,
    ({ saved, targets, sign }) => writeCursor(CURSOR, [saved, targets, sign]),
    (met) => pairView(radar, met, directory),
    () => all.length,
  );
}
