import {
  DashboardDocument,
  DepartmentEventsDocument,
  EventsDocument,
  JurisdictionEventsDocument,
  PlanEventsDocument,
  PlansDocument,
} from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { EventPage, Feed } from '../lib/live.ts';
import type { Session } from '../lib/session.ts';
import { today } from '../lib/time.ts';
import { followedBy } from './followed.ts';

const PAGE = 100;

async function page(planId: string | undefined, after: string | null): Promise<EventPage> {
  return (await hub(EventsDocument, { planId, after, first: PAGE })).events;
}

/** All that the own department leads or takes part in. Any plan's cursor is a position in the one journal. */
function departmentFeed(account: string): Feed {
  return {
    name: `department ${account}`,
    begin: async () => (await hub(PlansDocument, { first: 1 })).plans.nodes[0]?.cursor ?? null,
    subscription: DepartmentEventsDocument,
    variables: {},
    page: (after) => page(undefined, after),
  };
}

/** Counts of the whole jurisdiction, for its leaders and for auditors. */
function jurisdictionFeed(account: string): Feed {
  return {
    name: `jurisdiction ${account}`,
    begin: async () => (await hub(DashboardDocument, { year: Number(today().slice(0, 4)) })).dashboard.cursor,
    subscription: JurisdictionEventsDocument,
    variables: {},
    page: (after) => page(undefined, after),
  };
}

/** One plan, for those whose department's own feed does not cover it. */
export function planFeed(planId: string, cursor: string): Feed {
  return {
    name: `plan ${planId}`,
    begin: async () => cursor,
    subscription: PlanEventsDocument,
    variables: { planId },
    page: (after) => page(planId, after),
  };
}

/** What an account follows all the time. */
export function feedOf({ id, roles }: Session['viewer']): Feed | null {
  const followed = followedBy(roles);
  return followed === null ? null : followed === 'department' ? departmentFeed(id) : jurisdictionFeed(id);
}
