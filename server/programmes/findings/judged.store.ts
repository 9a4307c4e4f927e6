import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Reader } from '../../platform/database.ts';
import { getPolicy, type Policy } from '../../policy/index.ts';
import { groupedBy, industryPrefixes } from '../../registry/index.ts';
import { findJointIndustries } from '../joint-industries/joint-industries.store.ts';
import type { ProgrammeRow } from '../yearly/programmes.store.ts';
import { findTasks, type TaskRow } from '../yearly/tasks.store.ts';
import type { JudgedProgramme, JudgedTask, NeighbourTask } from './finding.ts';
import type { Judged } from './findings.ts';

/** Whether any part of a task's industries lies in one where joint inspection is the rule. */
export function liesIn(prefixes: readonly string[], rule: readonly string[]): boolean {
  return prefixes.some((one) => rule.some((other) => one.startsWith(other) || other.startsWith(one)));
}

/** Digits of the industries in which joint inspection is the rule (R037). */
export async function jointIndustryPrefixes(hub: Hub, reader: Reader, jurisdictionId: string): Promise<string[]> {
  const { codes } = await findJointIndustries(reader, jurisdictionId);
  return industryPrefixes(hub, codes, reader);
}

/** The tasks with their industries as digits; the tree of industries is in process, so nothing is read for each. */
export async function judgedTasks(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  tasks: readonly TaskRow[],
): Promise<JudgedTask[]> {
  const rule = await jointIndustryPrefixes(hub, reader, jurisdictionId);
  const judged: JudgedTask[] = [];
  for (const task of tasks) {
    const prefixes = await industryPrefixes(hub, task.industryCodes, reader);
    judged.push({ ...task, industryPrefixes: prefixes, isJointByDefault: liesIn(prefixes, rule) });
  }
  return judged;
}

const MOST_NEIGHBOURS = 5000;

// Of a programme the newest version counts that has gone further than a draft.
const PLANNED = `select t.name, t.lead_id as "leadId", t.frequency, t.origin, t.from_month as "fromMonth",
    t.to_month as "toMonth", t.target_kinds as "targetKinds", t.district_codes as "districtCodes",
    t.industry_codes as "industryCodes", p.title as programme, p.kind, p.series_id as "seriesId", p.year
  from (select distinct on (series_id) * from programmes
        where jurisdiction_id = $1 and year = any($2::int[]) and state in ('SUBMITTED', 'ENDORSED', 'FILED', 'PUBLISHED')
        order by series_id, version desc) p
  join programme_tasks t on t.programme_id = p.id order by t.id limit ${MOST_NEIGHBOURS}`;

type PlannedTask = NeighbourTask & Pick<ProgrammeRow, 'seriesId' | 'year'>;

/** The tasks of all programmes of some years. */
async function findPlanned(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  years: readonly number[],
): Promise<PlannedTask[]> {
  const rows = await reader.rows<Omit<PlannedTask, 'industryPrefixes'> & { industryCodes: string[] }>(PLANNED, [
    jurisdictionId,
    [...new Set(years)],
  ]);
  const planned: PlannedTask[] = [];
  for (const { industryCodes, ...row } of rows) {
    planned.push({ ...row, industryPrefixes: await industryPrefixes(hub, industryCodes, reader) });
  }
  return planned;
}

// What looks beyond the programme itself.
const looksAround = ({ separatePlan, samplesPerYear }: Policy): boolean =>
  separatePlan.value === 'WARN' || separatePlan.value === 'REFUSE' || samplesPerYear.value !== null;

const judgedRow = (row: ProgrammeRow, tasks: readonly JudgedTask[]): JudgedProgramme => ({
  kind: row.kind,
  year: row.year,
  version: row.version,
  departmentId: row.departmentId,
  tasks,
  hasDocument: row.documentFile !== null,
  isEndorsed: row.endorsedAt !== null,
  isFiled: row.receiptNumber !== null,
});

/** All that findings on versions of one jurisdiction are made of, in the order of the rows. Inside a transaction hand its reader along. */
export async function judgedAll(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  rows: readonly ProgrammeRow[],
  today: LocalDate,
): Promise<Judged[]> {
  const policy = await getPolicy(reader, jurisdictionId, today);
  const directory = await directoryOf(hub, reader);
  const ids = rows.map(({ uuid }) => uuid);
  const tasks = groupedBy(
    await judgedTasks(hub, reader, jurisdictionId, await findTasks(reader, ids)),
    ({ programmeId }) => programmeId,
  );
  const years = rows.map(({ year }) => year);
  const planned = looksAround(policy) ? await findPlanned(hub, reader, jurisdictionId, years) : [];
  return rows.map((row) => ({
    programme: judgedRow(row, tasks.get(row.uuid) ?? []),
    neighbours: planned.filter(({ seriesId, year }) => seriesId !== row.seriesId && year === row.year),
    policy,
    nameOf: (id) => directory.byId(id).name,
  }));
}

/** The same of one version. */
export async function judgedOf(hub: Hub, reader: Reader, row: ProgrammeRow, today: LocalDate): Promise<Judged> {
  const [judged] = await judgedAll(hub, reader, row.jurisdictionId, [row], today);
  return judged!;
}
