import { positionCursor } from '../../../server/platform/cursor.ts';
import { BEGINNING } from '../../../server/platform/journal.ts';
import type { Rule } from '../outcome.ts';

const BEFORE_ALL = positionCursor(BEGINNING);

/** What everyone is answered to every subscription: `ok` is a first event. Columns as in `ROLES`. */
export const subscriptions: Record<string, Rule> = {
  planEvents: {
    ask: ({ planId }) => [
      'subscription ($planId: ID!, $after: String) { planEvents(planId: $planId, after: $after) { type } }',
      { planId, after: BEFORE_ALL },
    ],
    //      anon lead part left out on off strn head oth. leader aud. admin
    rows: {
      released: 'U ok ok F F ok ok F ok F ok ok F',
      hidden: 'U ok ok N N N N N ok N ok ok N',
      drawn: 'U ok ok F F F F F ok F ok ok F',
      unknown: 'U N N N N N N N N N N N N',
    },
  },
  departmentEvents: {
    ask: () => ['subscription ($after: String) { departmentEvents(after: $after) { type } }', { after: BEFORE_ALL }],
    rows: { any: 'U ok ok ok ok ok ok ok ok ok F F F' },
  },
  jurisdictionEvents: {
    ask: () => ['subscription ($after: String) { jurisdictionEvents(after: $after) { type } }', { after: BEFORE_ALL }],
    rows: { any: 'U F F F F F F F F F ok ok F' },
  },
  policyEvents: {
    ask: () => ['subscription ($after: String) { policyEvents(after: $after) { type } }', { after: BEFORE_ALL }],
    rows: { any: 'U ok ok ok ok F F F ok ok ok ok ok' },
  },
  jobProgress: {
    ask: ({ jobId }) => ['subscription ($id: ID!) { jobProgress(jobId: $id) { state } }', { id: jobId }],
    rows: { released: 'U ok N N N N N N N N N N ok', unknown: 'U N N N N N N N N N N N N' },
  },
  viewerJobs: {
    ask: () => ['subscription { viewerJobs(first: 1) { state } }'],
    rows: { any: 'U ok ok ok ok ok ok ok ok ok ok ok ok' },
  },
};
