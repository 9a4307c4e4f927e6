import type { Rule } from '../outcome.ts';
import { queries } from './queries.ts';

const MASK = '*';

/** A target's field as the register's list shows it of a natural person, and as those see it who see the check. */
function masked(field: 'key' | 'name' | 'address'): Rule[] {
  const word = (target: any): string => {
    if (target.kind !== 'NATURAL_PERSON') return 'no person';
    return target[field] === null || target[field].includes(MASK) ? 'masked' : 'shown';
  };
  return [
    {
      ask: () => [`{ targets(filter: { kinds: [NATURAL_PERSON] }, first: 1) { nodes { kind ${field} } } }`],
      says: ({ nodes }) => word(nodes[0]),
      //            anon lead part left out on off strn head oth. leader aud. admin
      rows: { any: 'U masked masked masked masked F F F F F F masked masked' },
    },
    {
      ask: ({ checkId }) => [`query ($id: ID!) { check(id: $id) { target { kind ${field} } } }`, { id: checkId }],
      says: ({ target }) => word(target),
      rows: { released: queries.check!.rows.released!.replaceAll('ok', 'shown') },
    },
  ];
}

/**
 * What a completed check's event shows of the check: all to those who see it, to the plan's other inspectors whom it was
 * and which departments, to leaders and auditors nothing.
 */
const ofCompletion: Rule = {
  ask: ({ before }) => [
    `query ($after: String!) { events(first: 100, after: $after) { nodes {
       type plan { id } check { target { name } items { id } parts { department { code } inspectors { name } signature { kind } } }
     } } }`,
    { after: before },
  ],
  says({ nodes }, { planId }) {
    const told = nodes.find(({ type, plan }: any) => type === 'CHECK_COMPLETED' && plan.id === planId);
    if (told === undefined) return 'none';
    if (told.check === null) return 'null';
    const { target, items, parts } = told.check;
    const shown = [
      !target.name.includes(MASK),
      items.length > 0,
      ...parts.flatMap((part: any) => [part.inspectors.length > 0, part.signature !== null]),
    ];
    if (shown.every((one) => one)) return 'whole';
    return shown.some((one) => one) ? `partly ${shown.join()}` : 'outline';
  },
  //                 anon lead part left out on off strn head oth. leader aud. admin
  rows: { released: 'U whole whole none none whole outline none null none null null F' },
};

/** Fields of draws, checks and those who carry them out that have a rule of their own; columns as in `ROLES`. */
export const workFields: Record<string, Rule[]> = {
  'Target.key': masked('key'),
  'Target.name': masked('name'),
  'Target.address': masked('address'),
  'Inspector.certificateNumber': [
    {
      ask: () => ['{ inspectors(departmentCode: "scjg", first: 1) { nodes { certificateNumber } } }'],
      says: ({ nodes }) => (nodes[0].certificateNumber.includes(MASK) ? 'masked' : 'shown'),
      rows: { any: 'U shown masked masked masked F F F F F F masked masked' },
    },
    {
      ask: ({ checkId }) => [
        'query ($id: ID!) { check(id: $id) { parts { inspectors { certificateNumber } } } }',
        { id: checkId },
      ],
      says: ({ parts }) => (parts[0].inspectors[0].certificateNumber.includes(MASK) ? 'masked' : 'shown'),
      rows: { released: queries.check!.rows.released!.replaceAll('ok', 'shown') },
    },
  ],
  'JointCheck.recusalRequests': [
    {
      ask: ({ checkId }) => ['query ($id: ID!) { check(id: $id) { recusalRequests { id } } }', { id: checkId }],
      says: ({ recusalRequests }) => (recusalRequests.length === 0 ? 'none' : 'ok'),
      //                 anon lead part left out on off strn head oth. leader aud. admin
      rows: { released: 'U ok ok F F none F F F F F F F' },
    },
  ],
  'RecusalRequest.viewerCanDecide': [
    {
      ask: ({ checkId }) => [
        'query ($id: ID!) { check(id: $id) { recusalRequests { viewerCanDecide { code } } } }',
        { id: checkId },
      ],
      says: ({ recusalRequests: [request] }) =>
        request === undefined ? 'none' : request.viewerCanDecide.code === 'FORBIDDEN' ? 'F' : 'may',
      //                 anon lead part left out on off strn head oth. leader aud. admin
      rows: { released: 'U may F F F none F F F F F F F' },
    },
  ],
  'CheckPart.viewerCanReplace': [
    {
      ask: ({ checkId }) => [
        'query ($id: ID!) { check(id: $id) { parts { viewerCanReplace { code } } } }',
        { id: checkId },
      ],
      says: ({ parts }) => (parts[0].viewerCanReplace.code === 'FORBIDDEN' ? 'F' : 'may'),
      rows: { released: 'U may F F F F F F F F F F F' },
    },
  ],
  // On a check that is still open; one of its team is away.
  'CheckPart.unable': [
    {
      ask: ({ planId }) => [
        'query ($id: ID!) { plan(id: $id) { checks(first: 100) { nodes { parts { unable { reason } } } } } }',
        { id: planId },
      ],
      says: ({ checks }) =>
        checks.nodes.some(({ parts }: any) => parts.some(({ unable }: any) => unable.length > 0)) ? 'told' : 'none',
      rows: { released: 'U told told F F none none F F F F F F' },
    },
  ],
  'Draw.inspectorsUnable': [
    {
      ask: ({ planId }) => ['query ($id: ID!) { plan(id: $id) { draw { inspectorsUnable } } }', { id: planId }],
      says: ({ draw }) => (draw.inspectorsUnable === null ? 'null' : 'ok'),
      rows: { sealed: 'U ok null F F F F F null F null null F', drawn: 'U ok null F F F F F null F null null F' },
    },
  ],
  'Draw.sameLists': [
    {
      ask: ({ planId }) => ['query ($id: ID!) { plan(id: $id) { draw { sameLists } } }', { id: planId }],
      says: () => 'ok',
      rows: { drawn: 'U ok ok F F F F F ok F ok ok F' },
    },
  ],
  'Draw.viewerCanAmend': [
    {
      ask: ({ planId }) => ['query ($id: ID!) { plan(id: $id) { draw { viewerCanAmend { code } } } }', { id: planId }],
      says: ({ draw }) => (draw.viewerCanAmend.code === 'FORBIDDEN' ? 'F' : 'may'),
      rows: { sealed: 'U may F F F F F F F F F F F' },
    },
  ],
  'Viewer.checks': [
    {
      ask: () => ['{ viewer { checks(first: 10) { totalCount nodes { id } } } }'],
      says: ({ checks }) => (checks.totalCount === 0 && checks.nodes.length === 0 ? 'none' : 'ok'),
      rows: { any: 'U none none none none ok none ok none none none none none' },
    },
  ],
  'Draw.plan': [
    {
      ask: ({ planId }) => [
        'query ($id: ID!) { plan(id: $id) { draw { round { draws { plan { id } } } } } }',
        { id: planId },
      ],
      says: ({ draw }) => (draw.round.draws.every(({ plan }: any) => plan !== null) ? 'both' : 'own'),
      rows: { sealed: 'U both own F F F F F both F both both F' },
    },
  ],
  'JournalEvent.check': [ofCompletion],
  'JointCheck.items': [ofCompletion],
  'CheckPart.inspectors': [ofCompletion],
  'CheckPart.signature': [ofCompletion],
};
