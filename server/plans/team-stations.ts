import { lengthOf } from '../kernel/length.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { TeamPool, TeamStations } from './plan.ts';

const MOST = 50;
const LONGEST_NAME = 60;

/** What is wrong with the stations that a plan chooses (R070): they go with pools of stations, one of them with one. */
export function stationProblems({
  teamPool,
  teamStations,
}: {
  teamPool: TeamPool;
  teamStations: TeamStations[];
}): Problem[] {
  const say = (path: string, zh: string, en: string): Problem => ({ path, problem: text(zh, en) });
  if (teamStations.length === 0) return [];
  if (teamPool !== 'SEVERAL_STATIONS' && teamPool !== 'ONE_STATION') {
    return [say('teamStations', '只有“若干所随机”“单一所随机”可以指定所', 'stations go with pools of stations only')];
  }
  if (teamStations.length > MOST) return [say('teamStations', `至多 ${MOST} 个部门`, `at most ${MOST} departments`)];
  const codes = teamStations.map(({ departmentCode }) => departmentCode);
  return teamStations.flatMap(({ departmentCode, stations }, i) => {
    const at = `teamStations.${i}`;
    const isName = (name: string) => name !== '' && lengthOf(name) <= LONGEST_NAME;
    return [
      ...(isName(departmentCode) && codes.indexOf(departmentCode) === i
        ? []
        : [say(`${at}.departmentCode`, '每个部门填写一次', 'each department is named once')]),
      ...(stations.length === 0 || stations.length > MOST || !stations.every(isName)
        ? [say(`${at}.stations`, `须为 1 至 ${MOST} 个所的名称`, `1 to ${MOST} names of stations`)]
        : []),
      ...(teamPool === 'ONE_STATION' && stations.length > 1
        ? [say(`${at}.stations`, '单一所随机只能指定一个所', 'one station only')]
        : []),
    ];
  });
}
