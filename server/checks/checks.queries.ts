import { connection } from '../action/connection.ts';
import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import { refusal } from '../kernel/refusal.ts';
import { holds } from '../kernel/actor.ts';
import type { PlanView } from '../plans/index.ts';
import { isUuid, likePattern } from '../registry/index.ts';
import type { CheckFilter } from '../../schema/checks/check-inputs.ts';
import type { CheckState } from './check.ts';
import { CHECK_COLUMNS, type CheckRow, type CheckView, findCheckViews, type PlanOfCheck, showChecks } from './check-view.ts';
import { checkPermits, isReleased, sightOf } from './check.permits.ts';
import { visibleChecks } from './visible.ts';
import { checkUuid } from './work.store.ts';

/** A check that the viewer sees; NOT_FOUND or FORBIDDEN otherwise. */
export async function getCheck({ actor, hub }: Scene, id: string): Promise<CheckView> {
  if (actor === null) throw refusal.unauthenticated();
  const uuid = checkUuid(id);
  const [check] = await findCheckViews(hub, [uuid]);
  if (check === undefined) throw refusal.notFound();
  const forbidden = checkPermits.read((await visibleChecks(hub, actor, [uuid])).has(uuid));
  if (forbidden !== null) throw forbidden;
  return check;
}

interface Listing {
  /** What follows `from`: tables and conditions, without the cursor's. */
  from: string;
  parameters: unknown[];
  order: string;
  /** The cursor's condition, its parameters numbered on. */
  behind: { sql: string; parameters: unknown[] } | null;
  cursorOf(row: CheckRow & { endsOn: string }): string;
  count?: number;
  plan?: PlanOfCheck;
}

const ENDS_ON = 'w.ends_on as "endsOn"';

async function list({ hub }: Scene, page: PageRequest, listing: Listing) {
  const { from, parameters, order, behind, plan } = listing;
  const given = [...parameters, ...(behind?.parameters ?? []), page.first + 1];
  const columns = plan === undefined ? `${ENDS_ON}, ${CHECK_COLUMNS}` : CHECK_COLUMNS;
  const rows = await hub.database.rows<CheckRow & { endsOn: string }>(
    `select ${columns} from ${from}${behind === null ? '' : ` and ${behind.sql}`} order by ${order} limit $${given.length}`,
    given,
  );
  const views = await showChecks(hub, rows.slice(0, page.first), plan);
  const shown = new Map(views.map((view) => [view.uuid, view]));
  return connection(rows, page, listing.cursorOf, (row) => shown.get(row.checkId)!, async () => {
    if (listing.count !== undefined) return listing.count;
    const [row] = await hub.database.rows<{ n: number }>(`select count(*)::int as n from ${from}`, parameters);
    return row!.n;
  });
}

const PLAN_CURSOR = 'pchk';

function readPlace(after: string): number {
  const [place = ''] = readCursor(PLAN_CURSOR, after, 1);
  if (!/^\d{1,9}$/.test(place)) throw badCursor();
  return Number(place);
}

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, count: () => 0 };

/** A plan's checks in the order of visits: all for the liaisons of its departments, the own ones for an inspector. */
export async function findPlanChecks(scene: Scene, plan: PlanView, filter: CheckFilter, page: PageRequest) {
  const { actor, hub } = scene;
  if (actor === null) throw refusal.unauthenticated();
  const place = page.after === null ? null : readPlace(page.after);
  if (!isReleased(plan)) return nothing;
  const guard = { jurisdictionId: plan.jurisdictionId, leadId: plan.leadId, participants: plan.participantRows };
  const forbidden = checkPermits.list(actor, guard);
  if (forbidden !== null) throw forbidden;
  const parameters: unknown[] = [plan.uuid];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const seesAll = sightOf(actor, guard) === 'ALL';
  let from = 'joint_checks c join targets t on t.id = c.target_id where c.plan_id = $1';
  if (!seesAll) {
    from = `part_inspectors w join joint_checks c on c.id = w.check_id join targets t on t.id = c.target_id
      where w.inspector_id = (select id from inspectors where account_id = ${given(actor.accountId)})
        and w.ends_on = ${given(plan.endsOn)} and w.plan_id = $1`;
  }
  const order = seesAll ? 'c.visit_order' : 'w.visit_order';
  const unfiltered = parameters.length;
  if (filter.state) from += ` and c.state = ${given(filter.state)}`;
  if (typeof filter.withProblems === 'boolean') from += filter.withProblems ? ' and c.has_problems' : ' and not c.has_problems';
  if (filter.departmentCode) {
    const department = (await directoryOf(hub)).byCode(filter.departmentCode);
    from +=
      department === undefined
        ? ' and false'
        : ` and exists (select 1 from check_parts m where m.check_id = c.id and m.department_id = ${given(department.uuid)})`;
  }
  if (filter.text?.trim()) {
    const like = given(likePattern(filter.text));
    from += ` and (t.name ilike ${like} or t.key ilike ${like})`;
  }
  const isWhole = seesAll && parameters.length === unfiltered && typeof filter.withProblems !== 'boolean' && !filter.departmentCode;
  return list(scene, page, {
    from,
    parameters,
    order,
    behind: place === null ? null : { sql: `${order} > $${parameters.length + 1}`, parameters: [place] },
    cursorOf: (row) => writeCursor(PLAN_CURSOR, [row.visitOrder]),
    count: isWhole ? plan.progress.total : undefined,
    plan,
  });
}

const OWN_CURSOR = 'mychk';

function readOwnPlace(after: string): [string, string, number] {
  const [endsOn = '', planId = '', place = ''] = readCursor(OWN_CURSOR, after, 3);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(endsOn) || !isUuid(planId) || !/^\d{1,9}$/.test(place)) throw badCursor();
  return [endsOn, planId, Number(place)];
}

/** The checks on whose teams the viewer is, those to be finished first at the top; none for who is no inspector. */
export async function findOwnChecks(scene: Scene, state: CheckState | null | undefined, page: PageRequest) {
  const { actor } = scene;
  if (actor === null) throw refusal.unauthenticated();
  const place = page.after === null ? null : readOwnPlace(page.after);
  if (!holds(actor, 'INSPECTOR')) return nothing;
  const parameters: unknown[] = [actor.accountId];
  // A check is open in a plan at work only: there are few, however many the inspector has finished.
  const isOpen = state === 'RELEASED' || state === 'IN_PROGRESS';
  let from = `part_inspectors w join joint_checks c on c.id = w.check_id join targets t on t.id = c.target_id
    ${isOpen ? `join joint_plans p on p.id = w.plan_id and p.ends_on = w.ends_on and p.state = 'IN_PROGRESS'` : ''}
    where w.inspector_id = (select id from inspectors where account_id = $1)`;
  if (isOpen) from += ` and p.jurisdiction_id = $${parameters.push(actor.jurisdictionId)}`;
  if (state) from += ` and c.state = $${parameters.push(state)}`;
  const n = parameters.length;
  return list(scene, page, {
    from,
    parameters,
    order: 'w.ends_on, w.plan_id, w.visit_order',
    behind:
      place === null
        ? null
        : { sql: `(w.ends_on, w.plan_id, w.visit_order) > ($${n + 1}::date, $${n + 2}::uuid, $${n + 3}::int)`, parameters: place },
    cursorOf: (row) => writeCursor(OWN_CURSOR, [row.endsOn, row.planId, row.visitOrder]),
  });
}
