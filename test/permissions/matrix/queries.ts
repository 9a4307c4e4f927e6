import type { Rule } from '../outcome.ts';

const EVERYONE = 'ok ok ok ok ok ok ok ok ok ok ok ok ok';
const SIGNED_IN = 'U ok ok ok ok ok ok ok ok ok ok ok ok';
const UNKNOWN = 'U N N N N N N N N N N N N';
const today = new Date().getFullYear();

/** What everyone is answered to every query; columns as in `ROLES`. */
export const queries: Record<string, Rule> = {
  //          anon lead part left out on off strn head oth. leader aud. admin
  plan: {
    ask: ({ planId }) => ['query ($id: ID!) { plan(id: $id) { id items { id } } }', { id: planId }],
    rows: {
      released: 'U ok ok F F ok ok F ok F ok ok F',
      hidden: 'U ok ok N N N N N ok N ok ok N',
      sealed: 'U ok ok F F F F F ok F ok ok F',
      drawn: 'U ok ok F F F F F ok F ok ok F',
      unknown: UNKNOWN,
    },
  },
  plans: {
    ask: ({ number }) => [
      'query ($text: String) { plans(filter: { text: $text }, first: 10) { nodes { id } } }',
      { text: number },
    ],
    rows: {
      released: 'U ok ok none none ok ok none ok none ok ok F',
      hidden: 'U ok ok none none none none none ok none ok ok F',
      drawn: 'U ok ok none none none none none ok none ok ok F',
    },
  },
  check: {
    ask: ({ checkId }) => ['query ($id: ID!) { check(id: $id) { id target { name } } }', { id: checkId }],
    rows: { released: 'U ok ok F F ok F F F F F F F', unknown: UNKNOWN },
  },
  signatureImage: {
    ask: ({ checkId }) => [
      'query ($id: ID!) { signatureImage(checkId: $id, departmentCode: "scjg") }',
      { id: checkId },
    ],
    rows: { released: 'U ok ok F F ok F F F F F F F', unknown: UNKNOWN },
  },
  events: {
    ask: ({ planId, number }) => [
      'query ($plan: ID) { events(planId: $plan, first: 1) { nodes { type } } }',
      { plan: number === '联查〔2000〕1号' ? null : planId },
    ],
    rows: {
      released: 'U ok ok F F ok ok F ok F ok ok F',
      hidden: 'U ok ok N N N N N ok N ok ok N',
      any: 'U ok ok ok ok ok ok ok ok ok ok ok F',
    },
  },
  recentEvents: {
    ask: ({ planId, number }) => [
      'query ($plan: ID) { recentEvents(planId: $plan, first: 1) { nodes { type } } }',
      { plan: number === '联查〔2000〕1号' ? null : planId },
    ],
    rows: {
      released: 'U ok ok F F ok ok F ok F ok ok F',
      hidden: 'U ok ok N N N N N ok N ok ok N',
      any: 'U ok ok ok ok ok ok ok ok ok ok ok F',
    },
  },
  dashboard: {
    ask: ({ number }) => [
      'query ($year: Int!, $code: String) { dashboard(year: $year, jurisdictionCode: $code) { visitsSaved } }',
      { year: today, code: number === '联查〔2000〕1号' ? null : '110000' },
    ],
    rows: { any: 'U ok ok ok ok F F F ok ok ok ok F', released: UNKNOWN },
  },
  publicPlan: {
    ask: ({ number }) => ['query ($number: String!) { publicPlan(number: $number) { number } }', { number }],
    rows: {
      released: EVERYONE,
      hidden: EVERYONE.replaceAll('ok', 'null'),
      unknown: EVERYONE.replaceAll('ok', 'null'),
    },
  },
  publicPlans: {
    ask: ({ number }) => [
      'query ($text: String) { publicPlans(text: $text, first: 10) { nodes { number } } }',
      { text: number },
    ],
    rows: { released: EVERYONE, hidden: EVERYONE.replaceAll('ok', 'none') },
  },
  drawProof: {
    ask: ({ roundId }) => ['query ($id: ID!) { drawProof(roundId: $id) { state json } }', { id: roundId }],
    says: (proof) =>
      proof === null ? 'null' : /"drawn"|"secrets"/.test(proof.json) ? `WHOLE:${proof.state}` : proof.state,
    rows: {
      released: EVERYONE.replaceAll('ok', 'SEALED')
        .split(' ')
        .map((word, i) => (i === 1 || i === 11 ? 'WHOLE:CONFIDENTIAL_RELEASED' : word))
        .join(' '),
      sealed: EVERYONE.replaceAll('ok', 'SEALED'),
      drawn: EVERYONE.replaceAll('ok', 'SEALED'),
      unknown: EVERYONE.replaceAll('ok', 'null'),
    },
  },
  viewer: { ask: () => ['{ viewer { id } }'], rows: { any: SIGNED_IN } },
  departments: { ask: () => ['{ departments(first: 1) { nodes { id } } }'], rows: { any: SIGNED_IN } },
  inspectionItems: {
    ask: () => ['{ inspectionItems(first: 1) { nodes { id } } }'],
    rows: { any: 'U ok ok ok ok ok ok ok F F F ok ok' },
  },
  industries: {
    ask: () => ['{ industries(first: 1) { nodes { code } } }'],
    rows: { any: 'U ok ok ok ok ok ok ok F F F ok ok' },
  },
  targets: { ask: () => ['{ targets(first: 1) { nodes { id } } }'], rows: { any: 'U ok ok ok ok F F F F F F ok ok' } },
  districts: {
    ask: () => ['{ districts(first: 1) { nodes { code } } }'],
    rows: { any: 'U ok ok ok ok F F F F F F ok ok' },
  },
  inspectors: {
    ask: () => ['{ inspectors(first: 1) { nodes { id } } }'],
    rows: { any: 'U ok ok ok ok F F F F F F ok ok' },
  },
  job: {
    ask: ({ jobId }) => ['query ($id: ID!) { job(id: $id) { id } }', { id: jobId }],
    rows: { released: 'U ok N N N N N N N N N N ok', unknown: UNKNOWN },
  },
  recusalTasks: {
    ask: () => ['{ recusalTasks { checkId } }'],
    says: (tasks) => (tasks.length === 0 ? 'none' : 'ok'),
    //            anon lead part left out on off strn head oth. leader aud. admin
    rows: { any: 'U ok none none none none none none none none none none none' },
  },
  hubInfo: { ask: () => ['{ hubInfo { demo } }'], rows: { any: EVERYONE } },
};
