import type { Hub } from '../../action/hub.ts';
import { addDays, type LocalDate, localDate } from '../../kernel/clock.ts';
import type { TargetHealthCounts, TargetRegistryHealth } from '../../../schema/registry/target-health.ts';
import { TargetKindValues } from '../../../schema/registry/target-enums.ts';
import { districtsOf } from '../districts.store.ts';
import { findFigures } from './register-figure.ts';
import type { TargetKind } from './target.ts';

/** Days at which a record passes from one age to the next (R017). */
export const AGE_BOUNDS = [0, 30, 90, 180, 365, 730] as const;

interface Counted extends TargetHealthCounts {
  kind: TargetKind;
  districtCode: string | null;
  age: number;
}

const NONE: TargetHealthCounts = { active: 0, unlabelled: 0, unclassed: 0, unclaimed: 0 };

const sumOf = (rows: readonly TargetHealthCounts[]): TargetHealthCounts =>
  rows.reduce(
    (sum, row) => ({
      active: sum.active + row.active,
      unlabelled: sum.unlabelled + row.unlabelled,
      unclassed: sum.unclassed + row.unclassed,
      unclaimed: sum.unclaimed + row.unclaimed,
    }),
    NONE,
  );

/** Active targets by kind, district and age, in one pass over the register: some hundreds of rows of counts. */
function countAll(hub: Hub, jurisdictionId: string, today: LocalDate): Promise<Counted[]> {
  // The oldest day on which a record is still younger than each bound, the oldest first.
  const days = AGE_BOUNDS.slice(1)
    .map((bound) => addDays(today, 1 - bound))
    .reverse();
  return hub.database.rows<Counted>(
    `select kind, district_code as "districtCode", width_bucket(recorded_on, $2::date[]) as age, count(*)::int as active,
       count(*) filter (where labels = '{}')::int as unlabelled, count(*) filter (where risk_class is null)::int as unclassed,
       count(*) filter (where claimants = '{}')::int as unclaimed
     from targets where jurisdiction_id = $1 and status = 'ACTIVE' group by 1, 2, 3`,
    [jurisdictionId, days],
  );
}

/** How complete, fresh and labelled the registry is (R017). */
export async function targetRegistryHealth(hub: Hub, jurisdictionId: string): Promise<TargetRegistryHealth> {
  const [rows, figures, districts] = await Promise.all([
    countAll(hub, jurisdictionId, localDate(hub.clock.now())),
    findFigures(hub.database, jurisdictionId),
    districtsOf(hub),
  ]);
  const kinds = (Object.keys(TargetKindValues) as TargetKind[]).flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const register = figures.find((figure) => figure.kind === kind) ?? null;
    return own.length === 0 && register === null ? [] : [{ kind, counts: sumOf(own), register }];
  });
  const ofDistrict = (code: string | null) => sumOf(rows.filter((row) => row.districtCode === code));
  const placeless = ofDistrict(null);
  return {
    counts: sumOf(rows),
    kinds,
    districts: [
      ...districts.inJurisdiction(jurisdictionId).map((district) => ({ district, counts: ofDistrict(district.code) })),
      ...(placeless.active === 0 ? [] : [{ district: null, counts: placeless }]),
    ],
    ages: AGE_BOUNDS.map((fromDays, i) => ({
      fromDays,
      toDays: AGE_BOUNDS[i + 1] ?? null,
      targets: sumOf(rows.filter(({ age }) => i === boundOf(age))).active,
    })),
  };
}

/** Which age a bucket of days stands for: buckets count from the oldest day on. */
function boundOf(bucket: number): number {
  return AGE_BOUNDS.length - 1 - bucket;
}
