import type { Rule } from '../outcome.ts';
import { YEAR_OF_PROGRAMMES } from '../world.ts';
import { page, part, type, type TypeEntry } from './guards.ts';

// Columns as in `ROLES`.
//               anon lead part left out on off strn head oth. leader aud. admin
const PLANNERS = 'U ok ok ok ok F F F ok ok ok ok F';
const LISTED = 'U ok ok ok ok F F F F F F ok F';
const YEAR = YEAR_OF_PROGRAMMES;

const OF_PLAN = {
  released: 'U ok ok F F ok ok F ok F ok ok F',
  hidden: 'U ok ok N N N N N ok N ok ok N',
  unknown: 'U N N N N N N N N N N N N',
};

const ofPlan = (selection: string, says: Rule['says'] = () => 'ok'): Rule => ({
  ask: ({ planId }) => [`query ($id: ID!) { plan(id: $id) { ${selection} } }`, { id: planId }],
  says,
  rows: OF_PLAN,
});

const ofYear = (selection: string): Rule => ({
  ask: () => [`{ overlaps(year: ${YEAR}) { ${selection} } }`],
  rows: { any: PLANNERS },
});

const targets = (selection: string): Rule => ({
  ask: () => [`{ overlapTargets(year: ${YEAR}, first: 1) { ${selection} } }`],
  says: () => 'ok',
  rows: { any: LISTED },
});

const thisYear = new Date().getFullYear();

export const overlapQueries: Record<string, Rule> = {
  overlaps: {
    // Of this year’s plans each knows those that are announced, and its own; leaders and auditors know all.
    ask: () => [`{ overlaps(year: ${thisYear}) { sources { kind } } }`],
    says: ({ sources }) => `${sources.filter(({ kind }: { kind: string }) => kind === 'PLAN').length}`,
    rows: { any: 'U 8 8 8 7 F F F 8 7 9 9 F' },
  },
  overlapTargets: targets('nodes { target { id } }'),
  previewDraw: {
    ask: ({ planId }) => ['query ($id: ID!) { previewDraw(planId: $id, seeds: 1) { drawn } }', { id: planId }],
    rows: OF_PLAN,
  },
};

const LEAD_ONLY = {
  released: 'U BAD F F F F F F F F F F F',
  hidden: 'U BAD F N N N N N F N F F N',
  unknown: 'U N N N N N N N N N N N N',
};

export const overlapMutations: Record<string, Rule> = {
  planJointly: {
    ask: () => [
      'mutation ($input: PlanJointlyInput!) { planJointly(input: $input) { plan { id } } }',
      { input: { taskIds: [], respondBy: '2020-01-01' } },
    ],
    // Without a task none names the caller’s department.
    rows: { any: 'U F F F F F F F F F F F F' },
  },
  liftYearlyCap: {
    ask: ({ planId }) => [
      'mutation ($input: LiftYearlyCapInput!) { liftYearlyCap(input: $input) { plan { id } } }',
      { input: { planId, targetIds: [], reason: '', approver: '' } },
    ],
    rows: LEAD_ONLY,
  },
  setSuperiorList: {
    ask: ({ planId }) => [
      'mutation ($input: SetSuperiorListInput!) { setSuperiorList(input: $input) { plan { id } } }',
      { input: { planId, superiorNumber: '市抽1号', registryNumbers: [] } },
    ],
    rows: LEAD_ONLY,
  },
  justifyPlan: {
    ask: ({ planId }) => [
      'mutation ($input: JustifyPlanInput!) { justifyPlan(input: $input) { plan { id } } }',
      { input: { planId, requirement: 'R036', reason: '', approver: '' } },
    ],
    rows: LEAD_ONLY,
  },
};

const SOURCES = 'Overlaps.sources OverlapPair.one OverlapPair.other OverlapCover.source';
const ITEMS = 'OverlapSource.items OverlapMatter.items OverlapCover.items';

export const overlapTypes: Record<string, TypeEntry> = {
  Overlaps: type(
    { 'Query.overlaps': 'overlap:read' },
    'year targets targetsCovered targetsShared doors sources sourcesLeftOut',
    'heat pairs viewerCanPlanJointly',
  ),
  OverlapDoors: part('Overlaps.doors', 'apart together saved'),
  OverlapSource: part(
    SOURCES,
    `id kind name origin lead participants fromMonth toMonth industryCodes districtCodes targetKinds items isJointByDefault
     targetsInFrame targetsShared timesAYear expectedVisits`,
  ),
  OverlapItem: part(ITEMS, 'code name departmentCode'),
  OverlapCell: part('Overlaps.heat', 'department industry sources targets shared'),
  OverlapPair: part(
    'OverlapPairConnection.nodes',
    'one other sharedTargets shareOfSmaller commonMonths matters doorsSaved',
  ),
  OverlapMatter: part('OverlapPair.matters', 'name items'),
  OverlapPairConnection: part('Overlaps.pairs', 'nodes pageInfo', 'totalCount'),
  OverlapTargetConnection: page('Query.overlapTargets', 'overlap:targets'),
  OverlapTarget: part('OverlapTargetConnection.nodes', 'target covers'),
  OverlapCover: part('OverlapTarget.covers', 'source items'),
  CapOverride: part('JointPlan.capOverrides', 'target reason approver recordedBy recordedAt'),
  SuperiorList: part('JointPlan.superiorList', 'number lines inFrame left'),
  ListedLeft: part('SuperiorList.left', 'fate count lines'),
  SamplingPiece: part('SamplingRule.pieces PublicSamplingRule.pieces', 'upTo percent'),
  SamplingWeight: part('PublicPlan.weights SamplingPreview.weights', 'factor weight labels'),
  InclusionChance: part('SamplingPreview.chances', 'stratum weight targets probability'),
  Burden: part('Target.burden', 'year done planned saved cap departments'),
  DepartmentBurden: part('Burden.departments', 'department done planned'),
  DrawPreview: type(
    { 'Query.previewDraw': 'plan:preview' },
    'seeds frame drawn classes districts departments visitsSaved chances',
    'indicators',
  ),
  PreviewRange: part(
    'PreviewClass.drawn PreviewDistrict.drawn PreviewDepartment.visits DrawPreview.visitsSaved',
    'least mean most',
  ),
  PreviewClass: part('DrawPreview.classes', 'riskClass size drawn'),
  PreviewDistrict: part('DrawPreview.districts', 'district size drawn'),
  PreviewDepartment: part('DrawPreview.departments', 'department visits inspectors visitsPerInspector'),
  PreviewChance: part('DrawPreview.chances', 'stratum weight targets probability observed'),
  PreviewIndicator: part('DrawPreview.indicators', 'code name before after goal missing clause'),
  PlanFinding: part('JointPlan.findings', 'clause severity sentence targets justification'),
};

export const overlapFields: Record<string, Rule[]> = {
  'Overlaps.heat': [ofYear('heat { targets }')],
  'Overlaps.pairs': [ofYear('pairs(first: 1) { nodes { sharedTargets } }')],
  'Overlaps.viewerCanPlanJointly': [
    {
      ...ofYear('viewerCanPlanJointly { code }'),
      says: ({ viewerCanPlanJointly }) => (viewerCanPlanJointly.code === 'FORBIDDEN' ? 'F' : 'may'),
      rows: { any: 'U may may may may F F F F F F F F' },
    },
  ],
  'OverlapPairConnection.totalCount': [ofYear('pairs(first: 1) { totalCount }')],
  'OverlapTargetConnection.totalCount': [targets('totalCount')],
  'JointPlan.findings': [ofPlan('findings { severity }')],
  'JointPlan.capOverrides': [ofPlan('capOverrides { reason }')],
  'JointPlan.superiorList': [ofPlan('superiorList { lines }')],
  'DrawPreview.indicators': [
    {
      ...overlapQueries.previewDraw!,
      ask: ({ planId }) => [
        'query ($id: ID!) { previewDraw(planId: $id, seeds: 1) { indicators { code } } }',
        { id: planId },
      ],
    },
  ],
  'Target.burden': [
    {
      ask: ({ targetId }) => [
        `query ($id: ID!) { targetRecord(id: $id) { target { burden(year: ${YEAR}) { done } } } }`,
        { id: targetId },
      ],
      // Those who handle no business data read the record and not what inspections weigh.
      says: ({ target }) => (target.burden === null ? 'null' : 'ok'),
      rows: { any: 'U ok ok ok ok F F F F F F ok null' },
    },
  ],
};
