import type { AuditEventsQuery, JournalEventType } from '../generated/graphql.js';
import { today } from '../lib/time.ts';

export type AuditEvent = AuditEventsQuery['events']['nodes'][number];

/** What the hub does not filter by, and this page does. Absent restricts nothing. */
export interface JournalFilter {
  type?: string;
  department?: string;
  /** Legal days, both inclusive. */
  from?: string;
  to?: string;
}

export function journalMatcher({ type, department, from, to }: JournalFilter): (event: AuditEvent) => boolean {
  return (event) => {
    if (type !== undefined && event.type !== type) return false;
    if (department !== undefined && event.department?.code !== department) return false;
    if (from === undefined && to === undefined) return true;
    const day = today(new Date(event.occurredAt).getTime());
    return (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

/** The journal's types in the order of a plan's life. */
export const TYPES: readonly JournalEventType[] = [
  'PLAN_CREATED',
  'PLAN_UPDATED',
  'DEPARTMENT_INVITED',
  'INVITATION_ANSWERED',
  'PARTICIPATION_WITHDRAWN',
  'ITEMS_CONTRIBUTED',
  'ITEMS_FROZEN',
  'ITEMS_UNFROZEN',
  'PLAN_ANNOUNCED',
  'ROUND_PROPOSED',
  'ROUND_CONSENTED',
  'ROUND_DECLINED',
  'SECRET_COMMITTED',
  'PROPOSAL_WITHDRAWN',
  'DRAW_SEALED',
  'SECRET_HANDED_IN',
  'INSPECTORS_AMENDED',
  'DRAW_RUN',
  'ROUND_ABANDONED',
  'CHECKS_RELEASED',
  'RECUSAL_REQUESTED',
  'RECUSAL_DECIDED',
  'INSPECTOR_REPLACED',
  'RESULTS_RECORDED',
  'PART_SUBMITTED',
  'CHECK_COMPLETED',
  'PLAN_CHECKED',
  'ROUND_REVEALED',
  'PLAN_CANCELLED',
  'PLAN_JUSTIFIED',
  'PLAN_CAP_LIFTED',
];

const ZEROS = /^0+$/;

/** How an entry stands to the one before it of the same plan: it names that one's hash, or it does not, or that one is not here. */
export type Link = 'holds' | 'broken' | 'unseen';

/** The links of the chain, of entries in the journal's order. Contents are hashed by the command, which alone has them. */
export function linksOf(events: readonly AuditEvent[]): Map<string, Link> {
  const hashes = new Map<string, { number: number; hash: string }>();
  const links = new Map<string, Link>();
  for (const { cursor, plan, number, hash, previousHash } of events) {
    const before = hashes.get(plan.id);
    if (number === 1) links.set(cursor, ZEROS.test(previousHash) ? 'holds' : 'broken');
    else if (before?.number !== number - 1) links.set(cursor, 'unseen');
    else links.set(cursor, before.hash === previousHash ? 'holds' : 'broken');
    hashes.set(plan.id, { number, hash });
  }
  return links;
}
