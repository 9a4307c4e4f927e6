import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { badCursor, type PageRequest, pageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import { refusal } from '../kernel/refusal.ts';
import type { PlanView } from '../plans/index.ts';
import { likePattern } from '../registry/index.ts';
import type { CheckFilter } from '../../schema/checks/check-inputs.ts';
import { Conditions, listChecks, noChecks, TARGETS } from './check-list.ts';
import { checkPermits, isReleased, sightOf } from './check.permits.ts';

const CURSOR = 'pchk';
const LAST_PLACE = 2 ** 31 - 1;

function readPlace(after: string): number {
  const [place = ''] = readCursor(CURSOR, after, 1);
  if (!/^\d{1,9}$/.test(place)) throw badCursor();
  return Number(place);
}

/** A plan's checks in the order of visits: all for the liaisons of its departments, the own ones for an inspector. */
export async function findPlanChecks({ actor, hub }: Scene, plan: PlanView, filter: CheckFilter, asked: PageRequest) {
  if (actor === null) throw refusal.unauthenticated();
  const guard = { jurisdictionId: plan.jurisdictionId, leadId: plan.leadId, participants: plan.participantRows };
  const forbidden = isReleased(plan) ? checkPermits.list(actor, guard) : null;
  if (forbidden !== null) throw forbidden;
  const page = pageRequest(asked.first, asked.after);
  const place = page.after === null ? null : readPlace(page.after);
  if (!isReleased(plan)) return noChecks;
  const seesAll = sightOf(actor, guard) === 'ALL';
  const narrowed = await askedBy(
    filter,
    plan.batchSize,
    async (code) => (await directoryOf(hub)).byCode(code)?.uuid ?? null,
  );
  const conditions = seesAll
    ? new Conditions().add('c.plan_id = ?', plan.uuid)
    : new Conditions()
        .add('w.inspector_id = (select id from inspectors where account_id = ?)', actor.accountId)
        .add('w.ends_on = ?', plan.endsOn)
        .add('w.plan_id = ?', plan.uuid);
  for (const [sql, ...values] of narrowed) conditions.add(sql, ...values);
  const from = seesAll ? 'joint_checks c' : 'part_inspectors w join joint_checks c on c.id = w.check_id';
  return listChecks(hub, page, {
    from,
    counted: filter.text?.trim() ? `${from} ${TARGETS}` : from,
    conditions,
    order: [seesAll ? 'c.visit_order' : 'w.visit_order'],
    after: place === null ? null : { values: [place], types: ['int'] },
    cursorOf: (row) => writeCursor(CURSOR, [row.visitOrder]),
    total: seesAll && narrowed.length === 0 ? plan.progress.total : null,
    plan,
  });
}

type Asked = [sql: string, ...values: unknown[]];

/** The checks of a batch, by their places in the order of visits (R009); none where there is no such batch. */
function inBatch(batch: number, size: number | null): Asked {
  if (size === null || batch < 1 || batch * size > LAST_PLACE) return ['false'];
  return ['c.visit_order between ? and ?', (batch - 1) * size + 1, batch * size];
}

/** What a filter asks; an unknown department has no part in any check. */
async function askedBy(
  filter: CheckFilter,
  batchSize: number | null,
  departmentOf: (code: string) => Promise<string | null>,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  if (typeof filter.batch === 'number') asked.push(inBatch(filter.batch, batchSize));
  if (filter.state) asked.push(['c.state = ?', filter.state]);
  if (typeof filter.withProblems === 'boolean')
    asked.push([filter.withProblems ? 'c.has_problems' : 'not c.has_problems']);
  if (filter.departmentCode) {
    asked.push([
      'exists (select 1 from check_parts m where m.check_id = c.id and m.department_id = ?::uuid)',
      await departmentOf(filter.departmentCode),
    ]);
  }
  if (filter.text?.trim()) {
    const like = likePattern(filter.text);
    asked.push(['(t.name ilike ? or t.key ilike ?)', like, like]);
  }
  return asked;
}
