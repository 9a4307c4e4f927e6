import type { Rule } from '../outcome.ts';
import type { Place } from '../world.ts';
import { part, payload, type, type TypeEntry } from './guards.ts';

const UNKNOWN = 'U N N N N N N N N N N N N';
// Public security takes part in the lead's plan, fire rescue leads the other; whoever reads neither learns of nothing.
//                anon lead part left out on off strn head oth. leader aud. admin
const READERS = 'U ok ok N ok N N N ok ok ok ok N';

function onProposal(name: string, input: object, rows: Rule['rows'], answer = 'proposal { id }'): Rule {
  const typeName = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return {
    ask: ({ proposalId }) => [
      `mutation ($input: ${typeName}!) { ${name}(input: $input) { ${answer} } }`,
      { input: { proposalId, ...input } },
    ],
    rows: { ...rows, unknown: UNKNOWN },
  };
}

export const proposalQueries: Record<string, Rule> = {
  roundProposal: {
    ask: ({ proposalId }) => ['query ($id: ID!) { roundProposal(id: $id) { id } }', { id: proposalId }],
    rows: { proposed: READERS, unknown: UNKNOWN },
  },
  drawTasks: {
    ask: () => ['{ drawTasks { kind } }'],
    says: (tasks) => (tasks.length === 0 ? 'none' : 'ok'),
    //            anon lead part left out on off strn head oth. leader aud. admin
    rows: { any: 'U ok none none ok none none none none none none none none' },
  },
};

const EVERYONE = 'ok ok ok ok ok ok ok ok ok ok ok ok ok';

export const publicRoundQueries: Record<string, Rule> = {
  publicRound: {
    ask: ({ roundId }) => [
      'query ($id: ID!) { publicRound(roundId: $id) { state plans { number } } }',
      { id: roundId },
    ],
    rows: {
      released: EVERYONE,
      sealed: EVERYONE,
      drawn: EVERYONE,
      unknown: EVERYONE.replaceAll('ok', 'null'),
    },
  },
  wasDrawn: {
    ask: ({ roundId }) => [
      'query ($id: ID!) { wasDrawn(roundId: $id, code: "91990101MA00000000") { isOpen plans { isDrawn } } }',
      { id: roundId },
    ],
    // Nobody is told before the round is revealed, the lead neither.
    says: (answer) => (answer === null ? 'null' : answer.isOpen || answer.plans.length > 0 ? 'TOLD' : 'later'),
    rows: {
      released: EVERYONE.replaceAll('ok', 'later'),
      sealed: EVERYONE.replaceAll('ok', 'later'),
      unknown: EVERYONE.replaceAll('ok', 'null'),
    },
  },
};

export const proposalMutations: Record<string, Rule> = {
  proposeRound: {
    ask: ({ planId }) => [
      'mutation ($input: ProposeRoundInput!) { proposeRound(input: $input) { proposal { id } } }',
      { input: { planIds: [planId], message: '长'.repeat(501) } },
    ],
    rows: {
      //         anon lead part left out on off strn head oth. leader aud. admin
      released: 'U BAD F F F F F F F F F F F',
      hidden: 'U BAD F N N N N N F N F F N',
      unknown: UNKNOWN,
    },
  },
  // Whoever is let past the permit meets what nobody may give: a requestId that is none, a reason that is blank.
  consentRound: onProposal('consentRound', { requestId: ' ' }, { proposed: 'U BAD F N BAD N N N F F F F N' }),
  declineRound: onProposal('declineRound', { reason: ' ' }, { proposed: 'U BAD F N BAD N N N F F F F N' }),
  withdrawProposal: onProposal('withdrawProposal', { reason: ' ' }, { proposed: 'U BAD F N F N N N F F F F N' }),
  commitSecret: onProposal('commitSecret', { digest: 'x' }, { proposed: 'U BAD BAD N BAD N N N F F F F N' }),
  sealRound: onProposal(
    'sealRound',
    { beacon: { source: '', publishedAt: '2020-01-01T00:00:00Z' } },
    { proposed: 'U BAD F N F N N N F F F F N' },
    'round { id }',
  ),
  amendInspectors: {
    ask: ({ roundId, planId }) => [
      'mutation ($input: AmendInspectorsInput!) { amendInspectors(input: $input) { round { id } } }',
      { input: { roundId, planId, reason: ' ' } },
    ],
    rows: { sealed: 'U BAD F F F F F F F F F F F', unknown: UNKNOWN },
  },
  handInSecret: {
    ask: ({ roundId }) => [
      'mutation ($input: HandInSecretInput!) { handInSecret(input: $input) { round { id } } }',
      { input: { roundId, sealedSecret: '' } },
    ],
    // No department put a secret into these rounds, so there is nobody whose it would be to hand in.
    rows: { sealed: 'U F F F F F F F F F F F F', unknown: UNKNOWN },
  },
};

export const proposalTypes: Record<string, TypeEntry> = {
  PublicRoundPage: type(
    { 'Query.publicRound': 'round:public' },
    `id state assurance beacon parties plans sealedAt runAt abandonedAt abandonReason missingParty opensOn proofLines`,
  ),
  PublicRoundPlan: part(
    'PublicRoundPage.plans',
    `number title lead endsOn frameSize drawnCount frameDigest rulesDigest inspectorsDigest recusalsDigest drawnDigest
     strata amendments`,
  ),
  PublicParty: part('PublicRoundPage.parties', 'party name digest isHandedIn'),
  WasDrawn: type({ 'Query.wasDrawn': 'target:was-drawn' }, 'isOpen opensOn key plans'),
  TargetStanding: part(
    'WasDrawn.plans',
    'planNumber isInFrame isDrawn stratum weight ticket place size take lastTicket',
  ),
  RoundProposal: type(
    {
      'Query.roundProposal': 'proposal:read',
      'JointPlan.proposals': 'parent',
      'ProposalPayload.proposal': 'deed',
      'DrawTask.proposal': 'parent',
    },
    'id state proposedBy proposedAt message plans commitments closedAt',
    'withdrawReason round overlap viewerCanConsent viewerCanDecline viewerCanCommit viewerCanSeal viewerCanWithdraw',
  ),
  RoundOverlap: part('RoundProposal.overlap', 'draws visits doorsApart doorsTogether mostPeople boundPeople'),
  RoundDoors: part('DrawRound.doors', 'visits doors mostPeople'),
  ProposedPlan: part('RoundProposal.plans', 'number title lead consent reason answeredAt', 'plan'),
  ProposalPayload: payload('proposeRound consentRound declineRound commitSecret withdrawProposal', 'proposal'),
  DrawTask: type({ 'Query.drawTasks': 'draw:tasks' }, 'kind since planNumbers planId from proposal round'),
};

/** A `viewerCan…` field says FORBIDDEN to just those whom the mutation would answer so. */
function may(field: string, mutation: string): [string, Rule[]] {
  const acts = proposalMutations[mutation]!.rows.proposed!.split(' ');
  const row = READERS.split(' ').map((word, i) => (word !== 'ok' ? word : acts[i] === 'F' ? 'F' : 'may'));
  return [
    `RoundProposal.${field}`,
    [
      {
        ask: ({ proposalId }: Place) => [
          `query ($id: ID!) { roundProposal(id: $id) { ${field} { code } } }`,
          { id: proposalId },
        ],
        says: (proposal) => (proposal[field].code === 'FORBIDDEN' ? 'F' : 'may'),
        rows: { proposed: row.join(' ') },
      },
    ],
  ];
}

const PLAN_READERS = 'U ok ok F F F F F ok F ok ok F';

export const proposalFields: Record<string, Rule[]> = {
  ...Object.fromEntries([
    may('viewerCanConsent', 'consentRound'),
    may('viewerCanDecline', 'declineRound'),
    may('viewerCanCommit', 'commitSecret'),
    may('viewerCanSeal', 'sealRound'),
    may('viewerCanWithdraw', 'withdrawProposal'),
  ]),
  'RoundProposal.round': [
    {
      ask: ({ proposalId }) => ['query ($id: ID!) { roundProposal(id: $id) { round { id } } }', { id: proposalId }],
      says: ({ round }) => (round === null ? 'null' : 'ok'),
      rows: { proposed: READERS.replaceAll('ok', 'null') },
    },
  ],
  'RoundProposal.overlap': [
    {
      ask: ({ proposalId }) => [
        'query ($id: ID!) { roundProposal(id: $id) { overlap { doorsTogether } } }',
        { id: proposalId },
      ],
      says: ({ overlap }) => (overlap === null ? 'null' : 'ok'),
      rows: { proposed: READERS },
    },
  ],
  'DrawRound.doors': [
    {
      ask: ({ planId }) => [
        'query ($id: ID!) { plan(id: $id) { draw { round { doors { doors } } } } }',
        { id: planId },
      ],
      says: ({ draw }) => (draw.round.doors === null ? 'null' : 'ok'),
      rows: {
        drawn: PLAN_READERS.replaceAll('ok', 'null'),
        released: 'U ok ok F F ok ok F ok F ok ok F',
      },
    },
  ],
  'ProposedPlan.plan': [
    {
      ask: ({ proposalId }) => [
        'query ($id: ID!) { roundProposal(id: $id) { plans { plan { id } } } }',
        { id: proposalId },
      ],
      says: ({ plans }, { planId }) =>
        plans.some(({ plan }: any) => plan?.id === planId)
          ? 'own'
          : plans.some(({ plan }: any) => plan)
            ? 'other'
            : '-',
      rows: { proposed: 'U own own N other N N N own other own own N' },
    },
  ],
  'RoundProposal.withdrawReason': [
    {
      ask: ({ proposalId }) => ['query ($id: ID!) { roundProposal(id: $id) { withdrawReason } }', { id: proposalId }],
      says: () => 'ok',
      rows: { proposed: READERS },
    },
  ],
  'JointPlan.proposals': [
    {
      ask: ({ planId }) => ['query ($id: ID!) { plan(id: $id) { proposals { id } } }', { id: planId }],
      says: ({ proposals }) => (proposals.length === 0 ? 'none' : 'ok'),
      rows: { proposed: PLAN_READERS, sealed: PLAN_READERS.replaceAll('ok', 'none') },
    },
  ],
  'DrawRound.viewerCanHandIn': [
    {
      ask: ({ planId }) => [
        'query ($id: ID!) { plan(id: $id) { draw { round { viewerCanHandIn { code } } } } }',
        { id: planId },
      ],
      says: ({ draw }) => (draw.round.viewerCanHandIn.code === 'FORBIDDEN' ? 'F' : 'may'),
      rows: { sealed: PLAN_READERS.replaceAll('ok', 'F') },
    },
  ],
};
