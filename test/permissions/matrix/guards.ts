/**
 * The guards by name, each with the rule of this matrix that shows it at work. `parent` adds nothing to what guards the
 * way to the parent.
 */
export const guards = {
  parent: null,
  public: 'Query.publicPlan',
  'hub:info': 'Query.hubInfo',
  session: 'Query.viewer',
  'session:open': 'Mutation.signIn',
  'registry:departments': 'Query.departments',
  'registry:items': 'Query.inspectionItems',
  'item:read': 'Query.inspectionItem',
  'item:history': 'Query.itemHistory',
  'item:shares': 'Query.keyItemShares',
  'item:desk': 'Query.itemDesk',
  'upstream:list': 'Query.upstreamLists',
  'upstream:read': 'Query.upstreamList',
  'claim:list': 'Query.claimTasks',
  'claim:count': 'Query.claimCounts',
  'matter:points': 'Query.checkPoints',
  'matter:proposals': 'Query.matterProposals',
  'registry:targets': 'Query.targets',
  'registry:industries': 'Query.industries',
  'registry:districts': 'Query.districts',
  'registry:inspectors': 'Query.inspectors',
  'registry:target': 'Query.targetRecord',
  'registry:target-history': 'Query.targetHistory',
  'registry:rights': 'Query.targetRegistryRights',
  'registry:health': 'Query.targetRegistryHealth',
  'registry:labels': 'Query.targetLabels',
  'registry:labelling': 'Query.labellingPreview',
  'registry:setting': 'Query.settingPreview',
  'registry:inspector': 'Query.inspectorRecord',
  'registry:inspector-history': 'Query.inspectorHistory',
  'registry:inspector-setting': 'Query.inspectorSettingPreview',
  'registry:gaps': 'Query.personnelGaps',
  'registry:specialties': 'Query.specialties',
  'plan:read': 'Query.plan',
  'plan:list': 'Query.plans',
  'plan:hear': 'Query.events',
  'plan:follow': 'Subscription.planEvents',
  'department:follow': 'Subscription.departmentEvents',
  'jurisdiction:follow': 'Subscription.jurisdictionEvents',
  'plan:of-event': 'JournalEvent.plan',
  'plan:of-draw': 'Draw.plan',
  'proof:read': 'Query.drawProof',
  'check:read': 'Query.check',
  'check:list': 'JointPlan.checks',
  'check:own': 'Viewer.checks',
  'check:of-event': 'JournalEvent.check',
  'dashboard:read': 'Query.dashboard',
  'policy:read': 'Query.policy',
  'policy:history': 'Query.policyHistory',
  'policy:presets': 'Query.policyPresets',
  'policy:compare': 'Query.comparePresets',
  'policy:effects': 'Query.policyPresetEffects',
  'policy:follow': 'Subscription.policyEvents',
  'programme:read': 'Query.programme',
  'programme:list': 'Query.programmes',
  'programme:public': 'Query.publicProgramme',
  'programme:public-list': 'Query.publicProgrammes',
  'programme:deadlines': 'Query.programmeDeadlines',
  'programme:desk': 'Query.programmeDesk',
  'plan:programme-task': 'JointPlan.programmeTask',
  'body:read': 'Query.coordinatingBodies',
  'joint-industries:read': 'Query.jointIndustries',
  'job:read': 'Query.job',
  'job:follow': 'Subscription.jobProgress',
  'job:follow-own': 'Subscription.viewerJobs',
  'job:own': 'Viewer.jobs',
  'view:own': 'Viewer.savedViews',
  'job:file': 'Job.file',
  'import:read': 'Query.tableImport',
  'import:list': 'Query.tableImports',
  'import:rights': 'Query.tableRights',
  'import:fields': 'Query.importFields',
  'import:lines': 'TableImport.lines',
  'import:findings': 'TableImport.findingCounts',
  'import:job': 'TableImport.job',
  'proposal:read': 'Query.roundProposal',
  'round:public': 'Query.publicRound',
  'target:was-drawn': 'Query.wasDrawn',
  'draw:tasks': 'Query.drawTasks',
  'plan:of-proposal': 'ProposedPlan.plan',
  'overlap:read': 'Query.overlaps',
  'overlap:targets': 'Query.overlapTargets',
  'plan:preview': 'Query.previewDraw',
  'recusal:tasks': 'Query.recusalTasks',
  // What a mutation answers with is guarded as the mutation is; its own row tells how.
  deed: null,
} as const;

export type Guard = keyof typeof guards;

export interface TypeEntry {
  /** Every field that leads to the type, with what guards that way. */
  reachedBy: Record<string, Guard>;
  /** Fields that show what whoever came this way may see. */
  plain: string[];
  /** Fields with a rule of their own; `fields.ts` executes each. */
  own: string[];
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A type with its ways in, its plain fields, and those that have a rule of their own. */
export function type(reachedBy: Record<string, Guard>, plain: string, own = ''): TypeEntry {
  return { reachedBy, plain: words(plain), own: words(own) };
}

/** A type that is seen wherever its parent is. */
export function part(ways: string, plain: string, own = ''): TypeEntry {
  return type(Object.fromEntries(words(ways).map((way) => [way, 'parent' as const])), plain, own);
}

/** A page of a list: its total counts what the same guard and filter let be seen. */
export function page(way: string, guard: Guard): TypeEntry {
  return type({ [way]: guard }, 'nodes pageInfo', 'totalCount');
}

/** What these mutations answer with. */
export function payload(mutations: string, plain: string): TypeEntry {
  return type(Object.fromEntries(words(mutations).map((name) => [`Mutation.${name}`, 'deed' as const])), plain);
}
