import type { Rule } from '../outcome.ts';
import { queries } from './queries.ts';

const READERS = queries.plan!.rows;
const LEFT = { released: 'F', hidden: 'N' };

/** A field of a plan that whoever reads the plan sees. */
function ofPlan(selection: string, says?: Rule['says'], rows: Rule['rows'] = READERS): Rule {
  return { ask: ({ planId }) => [`query ($id: ID!) { plan(id: $id) { ${selection} } }`, { id: planId }], rows, says };
}

/** What an event shows of its plan: all, an outline for a department that has left, or nothing where it is not heard. */
function ofEvent(
  selection: string,
  hasContent: (plan: any) => boolean,
  left = { released: 'outline', hidden: 'outline' },
): Rule {
  return {
    ask: ({ before }) => [
      `query ($after: String!) { events(first: 1, after: $after) { nodes { plan { id ${selection} } } } }`,
      { after: before },
    ],
    says({ nodes }, { planId }) {
      const plan = nodes[0]?.plan;
      if (plan?.id !== planId) return 'none';
      return hasContent(plan) ? 'whole' : 'outline';
    },
    rows: {
      //         anon lead part left out on off strn head oth. leader aud. admin
      released: `U whole whole ${left.released} none whole whole none whole none whole whole F`,
      hidden: `U whole whole ${left.hidden} none none none none whole none whole whole F`,
    },
  };
}

/** What an event says of itself is said to whoever hears it. */
function ofHeard(field: string): Rule {
  return {
    ask: ({ before }) => [
      `query ($after: String!) { events(first: 1, after: $after) { nodes { ${field} plan { id } } } }`,
      { after: before },
    ],
    says: ({ nodes }, { planId }) => (nodes[0]?.plan.id === planId && field in nodes[0] ? 'ok' : 'none'),
    rows: {
      //         anon lead part left out on off strn head oth. leader aud. admin
      released: 'U ok ok ok none ok ok none ok none ok ok F',
      hidden: 'U ok ok ok none none none none ok none ok ok F',
    },
  };
}

/** Fields of plans and of what is told of them that have a rule of their own; columns as in `ROLES`. */
export const planFields: Record<string, Rule[]> = {
  'JointPlan.draw': [
    ofPlan('draw { frameSize drawnCount drawnDigest }', ({ draw }) => (draw === null ? 'null' : 'ok'), {
      released: READERS.released!,
      sealed: READERS.sealed!,
      drawn: READERS.drawn!,
      hidden: READERS.hidden!.replaceAll('ok', 'null'),
    }),
  ],
  'JointPlan.samplingPreview': [ofPlan('samplingPreview { total }')],
  'JointPlan.mergePreview': [ofPlan('mergePreview { visitsSaved matters { name } }')],
  'JointPlan.frame': [ofPlan('frame { size }')],
  'JointPlan.checks': [
    ofPlan('checks(first: 10) { totalCount nodes { id } }', ({ checks }) => (checks.totalCount === 0 ? 'none' : 'ok'), {
      //         anon lead part left out on off strn head oth. leader aud. admin
      released: 'U ok ok F F ok none F F F F F F',
      drawn: 'U none none F F F F F none F none none F',
      sealed: 'U none none F F F F F none F none none F',
    }),
  ],
  'JournalEvent.plan': [
    ofEvent(
      'items { id } participants { reason }',
      ({ items, participants }) => items.length + participants.length > 0,
    ),
    // What is computed of a plan is refused to whoever has left it, as the plan itself is.
    ofEvent('mergePreview { matters { name } }', ({ mergePreview }) => mergePreview.matters.length > 0, LEFT),
    ofEvent('samplingPreview { total }', () => true, LEFT),
    ofEvent('frame { size }', () => true, LEFT),
  ],
  'JournalEvent.answer': [ofHeard('answer')],
  'JournalEvent.lapsed': [ofHeard('lapsed')],
  'PublicPlan.round': [
    {
      ask: ({ number }) => [
        'query ($number: String!) { publicPlan(number: $number) { round { drawnCount } } }',
        { number },
      ],
      says: (plan) => (plan?.round ? 'ok' : 'null'),
      rows: {
        released: 'ok ok ok ok ok ok ok ok ok ok ok ok ok',
        sealed: 'ok ok ok ok ok ok ok ok ok ok ok ok ok',
        hidden: 'null null null null null null null null null null null null null',
      },
    },
  ],
};
