import { PASSWORD } from '../../support/caller.ts';
import type { Rule } from '../outcome.ts';
import type { Place } from '../world.ts';

const UNKNOWN = 'U N N N N N N N N N N N N';
// Nothing may change, so whoever is let past the permit meets the next refusal in its order: STALE behind a revision
// that was never stored, BAD behind an input that is not valid.
const STALE = { expectedRevision: 999_999 };
const LEAD = {
  //         anon lead part left out on off strn head oth. leader aud. admin
  released: 'U STALE F F F F F F F F F F F',
  hidden: 'U STALE F N N N N N F N F F N',
  drawn: 'U STALE F F F F F F F F F F F',
  unknown: UNKNOWN,
};
const PARTICIPANT = {
  released: 'U F STALE F F F F F F F F F F',
  hidden: 'U F STALE N N N N N F N F F N',
  unknown: UNKNOWN,
};

function onPlan(name: string, more: object, rows: Rule['rows']): Rule {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return {
    ask: ({ planId }) => [
      `mutation ($input: ${type}!) { ${name}(input: $input) { plan { id } } }`,
      { input: { planId, ...STALE, ...more } },
    ],
    rows,
  };
}

function onRound(name: string, input: (at: Place) => object, rows: Rule['rows']): Rule {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return {
    ask: (at) => [`mutation ($input: ${type}!) { ${name}(input: $input) { round { id } } }`, { input: input(at) }],
    rows,
  };
}

const ROUND = {
  released: 'U BAD F F F F F F F F F F F',
  sealed: 'U BAD F F F F F F F F F F F',
  unknown: UNKNOWN,
};

function onCheck(name: string, input: (at: Place) => object): Rule {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return {
    ask: (at) => [
      `mutation ($input: ${type}!) { ${name}(input: $input) { check { id } } }`,
      { input: { checkId: at.checkId, ...STALE, ...input(at) } },
    ],
    rows: { released: 'U F F F F STALE F F F F F F F', unknown: UNKNOWN },
  };
}

/** What everyone is answered to every mutation; columns as in `ROLES`. */
export const mutations: Record<string, Rule> = {
  createJointPlan: {
    ask: () => [
      'mutation ($input: CreateJointPlanInput!) { createJointPlan(input: $input) { plan { id } } }',
      { input: { title: '', year: 2026, startsOn: '2026-01-01', endsOn: '2099-01-01', sampling: [{ percent: '1' }] } },
    ],
    //            anon lead part left out on off strn head oth. leader aud. admin
    rows: { any: 'U BAD BAD BAD BAD F F F F F F F F' },
  },
  updateJointPlan: onPlan('updateJointPlan', { title: '改名' }, LEAD),
  cancelPlan: onPlan('cancelPlan', { reason: '不再需要' }, LEAD),
  inviteDepartments: onPlan('inviteDepartments', { departmentCodes: ['jyj'] }, LEAD),
  freezeItems: onPlan('freezeItems', {}, LEAD),
  unfreezeItems: onPlan('unfreezeItems', { reason: '漏了一项' }, LEAD),
  announcePlan: onPlan('announcePlan', {}, LEAD),
  releaseChecks: onPlan('releaseChecks', {}, LEAD),
  answerInvitation: onPlan('answerInvitation', { answer: 'ACCEPT' }, PARTICIPANT),
  withdrawParticipation: onPlan('withdrawParticipation', { reason: '人手不足' }, PARTICIPANT),
  contributeItems: onPlan(
    'contributeItems',
    { itemCodes: [] },
    {
      released: 'U STALE STALE F F F F F F F F F F',
      hidden: 'U STALE STALE N N N N N F N F F N',
      unknown: UNKNOWN,
    },
  ),
  sealDraw: onRound(
    'sealDraw',
    ({ planId }) => ({ planIds: [planId], beacon: { source: '', publishedAt: '2020-01-01T00:00:00Z' } }),
    {
      ...ROUND,
      hidden: 'U BAD F N N N N N F N F F N',
    },
  ),
  runDraw: onRound('runDraw', ({ roundId }) => ({ roundId, beaconValue: '7' }), ROUND),
  abandonRound: onRound('abandonRound', ({ roundId }) => ({ roundId, reason: ' ' }), ROUND),
  recordResults: onCheck('recordResults', ({ entryId }) => ({ results: [{ itemId: entryId, outcome: 'NO_PROBLEM' }] })),
  submitPart: onCheck('submitPart', () => ({ signature: { kind: 'SIGNED' } })),
  // Whoever is let past the permit meets a reason that is blank; who is on a team is told to nobody else.
  replaceInspector: {
    ask: ({ checkId, memberId }) => [
      'mutation ($input: ReplaceInspectorInput!) { replaceInspector(input: $input) { check { id } } }',
      { input: { checkId, inspectorId: memberId, reason: ' ' } },
    ],
    rows: { released: 'U BAD F F F F F F F F F F F', unknown: UNKNOWN },
  },
  requestRecusal: {
    ask: ({ number }) => [
      'mutation ($input: RequestRecusalInput!) { requestRecusal(input: $input) { received } }',
      { input: { planNumber: number, targetCode: 'x', certificateNumber: 'x', reason: '近亲属' } },
    ],
    rows: { any: 'ok ok ok ok ok ok ok ok ok ok ok ok ok' },
  },
  decideRecusal: {
    ask: ({ requestId }) => [
      'mutation ($input: DecideRecusalInput!) { decideRecusal(input: $input) { check { id } } }',
      { input: { recusalRequestId: requestId, grant: false, reason: ' ' } },
    ],
    rows: { released: 'U BAD F F F F F F F F F F F', unknown: UNKNOWN },
  },
  // Who may send what is told by its purpose; one that there is none of is refused to whoever has a session.
  requestUpload: {
    ask: () => [
      'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { url } }',
      { input: { purpose: 'NONE', name: 'a.csv', bytes: 1 } },
    ],
    rows: { any: 'U BAD BAD BAD BAD BAD BAD BAD BAD BAD BAD BAD BAD' },
  },
  requestDownload: {
    ask: ({ fileId }) => [
      'mutation ($input: RequestDownloadInput!) { requestDownload(input: $input) { url } }',
      { input: { fileId } },
    ],
    rows: { released: 'U ok N N N N N N N N N N N', unknown: UNKNOWN },
  },
  cancelJob: {
    ask: ({ jobId }) => [
      'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { id } } }',
      { input: { jobId } },
    ],
    rows: { released: 'U WRONG_STATE N N N N N N N N N N WRONG_STATE', unknown: UNKNOWN },
  },
  signIn: {
    ask: () => [
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }',
      { input: { username: 'auditor', password: PASSWORD } },
    ],
    rows: { any: 'ok ok ok ok ok ok ok ok ok ok ok ok ok' },
  },
  signOut: {
    ask: () => ['mutation { signOut { ended } }'],
    spends: true,
    rows: { any: 'U ok ok ok ok ok ok ok ok ok ok ok ok' },
  },
  endSessions: {
    ask: () => [
      'mutation ($input: EndSessionsInput!) { endSessions(input: $input) { ended } }',
      { input: { username: 'nobody' } },
    ],
    rows: { any: 'U F F F F F F F F F F F N' },
  },
};
