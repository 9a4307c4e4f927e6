import { addDays, type LocalDate } from '../../kernel/clock.ts';
import type { Reader } from '../../platform/database.ts';
import type { TargetShape } from '../entries.ts';
import type { Source } from './source.ts';

/** Active targets that no source tells apart. */
export interface Group extends TargetShape {
  /** The values by which its targets are found again, see `groupSql`. */
  mark: string;
  districtCode: string | null;
  /** Between these days they were registered, both included; null: nobody knows. */
  registeredFrom: LocalDate | null;
  registeredTo: LocalDate | null;
  count: number;
  /** The same by risk class; unrated ones under `UNRATED`. */
  classes: ReadonlyMap<string, number>;
}

/** What of targets sources tell apart beside kind, industry and district. */
export interface Telling {
  /** Labels that some item asks for. */
  labels: string[];
  /** First days of the spans of registration that selections tell apart. */
  days: LocalDate[];
}

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** What some sources tell apart: usually no label and no day at all. */
export function tellingOf(sources: readonly Source[]): Telling {
  const labels = sources.flatMap(({ items }) => items.flatMap((item) => item.labels));
  const days = sources.flatMap(({ registeredAfter, registeredBefore }) => [
    ...(registeredAfter === null ? [] : [registeredAfter]),
    ...(registeredBefore === null ? [] : [addDays(registeredBefore, 1)]),
  ]);
  return { labels: [...new Set(labels)].sort(), days: [...new Set(days)].sort() };
}

type Given = (value: unknown) => string;

/** What tells targets `t` apart, as SQL; what no source asks for costs nothing. */
function tellingSql({ labels, days }: Telling, given: Given): { labels: string; span: string } {
  const asked = labels.length === 0 ? null : `${given(labels)}::text[]`;
  return {
    labels:
      asked === null
        ? `'{}'::text[]`
        : `case when t.labels && ${asked}
             then array(select l from unnest(t.labels) l where l = any(${asked}) order by l) else '{}'::text[] end`,
    span: days.length === 0 ? 'null::int' : `width_bucket(t.registered_on, ${given(days)}::date[])`,
  };
}

const markOf = (from: string, labels: string, span: string): string =>
  `concat_ws(chr(31), ${from}.kind, coalesce(${from}.industry_code, ''), coalesce(${from}.district_code, ''),
    coalesce(${span}, -1), array_to_string(${labels}, chr(30)))`;

/** By what a target's group is found again, over `targets t`. */
export function groupSql(telling: Telling, given: Given): string {
  const { labels, span } = tellingSql(telling, given);
  return markOf('t', labels, span);
}

interface Row {
  mark: string;
  kind: string;
  industryCode: string | null;
  districtCode: string | null;
  labels: string[];
  span: number | null;
  riskClass: string | null;
  count: number;
}

/** Counts the active targets by what sources tell apart, in one pass over the registry. */
export async function countGroups(reader: Reader, jurisdictionId: string, telling: Telling): Promise<Group[]> {
  const { days } = telling;
  const parameters: unknown[] = [jurisdictionId];
  const { labels, span } = tellingSql(telling, (value) => `$${parameters.push(value)}`);
  const rows = await reader.rows<Row>(
    `select ${markOf('g', 'g.labels', 'g.span')} as mark, g.kind, g.industry_code as "industryCode",
       g.district_code as "districtCode", g.labels, g.span, g.risk_class as "riskClass", g.count
     from (select t.kind, t.industry_code, t.district_code, t.risk_class, ${labels} as labels, ${span} as span,
             count(*)::int as count
           from targets t where t.jurisdiction_id = $1 and t.status = 'ACTIVE' group by 1, 2, 3, 4, 5, 6) g`,
    parameters,
  );
  const groups = new Map<string, Group & { classes: Map<string, number> }>();
  for (const { riskClass, count, span, ...row } of rows) {
    let group = groups.get(row.mark);
    if (group === undefined) {
      const registeredFrom = span === null ? null : (days[span - 1] ?? FIRST_DAY);
      const next = span === null ? undefined : days[span];
      const registeredTo = span === null ? null : next === undefined ? LAST_DAY : addDays(next, -1);
      groups.set(row.mark, (group = { ...row, registeredFrom, registeredTo, count: 0, classes: new Map() }));
    }
    group.count += count;
    group.classes.set(riskClass ?? 'UNRATED', count);
  }
  return [...groups.values()];
}
