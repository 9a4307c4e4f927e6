import type { Scene } from '../action/scene.ts';
import { holds } from '../kernel/actor.ts';
import { isLocalDate } from '../kernel/clock.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import { refusal } from '../kernel/refusal.ts';
import { isUuid } from '../registry/index.ts';
import { Conditions, listChecks, noChecks } from './check-list.ts';
import type { CheckState } from './check.ts';

const CURSOR = 'mychk';

function readPlace(after: string): [string, string, number] {
  const [endsOn = '', planId = '', place = ''] = readCursor(CURSOR, after, 3);
  // PostgreSQL knows no year 0.
  if (!isLocalDate(endsOn) || endsOn < '0001' || !isUuid(planId) || !/^\d{1,9}$/.test(place)) throw badCursor();
  return [endsOn, planId, Number(place)];
}

const OWN = 'part_inspectors w join joint_checks c on c.id = w.check_id';
// A check is open in a plan at work only, and of these there are few, however many the inspector has finished.
const OWN_OPEN = `${OWN} join joint_plans p on p.id = w.plan_id and p.ends_on = w.ends_on and p.state = 'IN_PROGRESS'`;

/** The checks on whose teams the viewer is, those to be finished first at the top; none for who is no inspector. */
export async function findOwnChecks({ actor, hub }: Scene, state: CheckState | null | undefined, page: PageRequest) {
  if (actor === null) throw refusal.unauthenticated();
  const place = page.after === null ? null : readPlace(page.after);
  if (!holds(actor, 'INSPECTOR')) return noChecks;
  const isOpen = state === 'RELEASED' || state === 'IN_PROGRESS';
  const conditions = new Conditions().add(
    'w.inspector_id = (select id from inspectors where account_id = ?)',
    actor.accountId,
  );
  if (isOpen) conditions.add('p.jurisdiction_id = ?', actor.jurisdictionId);
  if (state) conditions.add('c.state = ?', state);
  const from = isOpen ? OWN_OPEN : OWN;
  return listChecks(hub, page, {
    from,
    counted: state ? from : 'part_inspectors w',
    conditions,
    order: ['w.ends_on', 'w.plan_id', 'w.visit_order'],
    after: place === null ? null : { values: place, types: ['date', 'uuid', 'int'] },
    cursorOf: (row) => writeCursor(CURSOR, [row.endsOn, row.planId, row.visitOrder]),
    total: null,
  });
}
