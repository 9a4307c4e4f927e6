import type { Rule } from '../outcome.ts';
import type { Place } from '../world.ts';

// Columns as in `ROLES`:
//              anon lead part left out on off strn head oth. leader aud. admin
const OFFICE = 'U ok ok ok ok F F F F F F ok ok';
const UNKNOWN_OFFICE = 'U N N N N F F F F F F N N';

const read = (field: string, selection: string): string => `query ($id: ID!) { ${field}(id: $id) ${selection} }`;

export const recordQueries: Record<string, Rule> = {
  targetRecord: {
    ask: ({ targetId }) => [read('targetRecord', '{ target { id } }'), { id: targetId }],
    rows: { released: OFFICE, unknown: UNKNOWN_OFFICE },
  },
  targetHistory: {
    ask: ({ targetId }) => [
      'query ($id: ID!) { targetHistory(id: $id, first: 1) { pageInfo { hasNextPage } } }',
      { id: targetId },
    ],
    rows: { released: OFFICE, unknown: UNKNOWN_OFFICE },
  },
  targetRegistryRights: {
    ask: () => ['{ targetRegistryRights { viewerCanAdd { allowed } } }'],
    rows: { any: OFFICE },
  },
  targetRegistryHealth: {
    ask: () => ['{ targetRegistryHealth { counts { active } } }'],
    rows: { any: 'U ok ok ok ok F F F ok ok ok ok ok' },
  },
  targetLabels: { ask: () => ['{ targetLabels(first: 1) { nodes { name } } }'], rows: { any: OFFICE } },
  labellingPreview: {
    ask: ({ targetId }) => [
      'query ($ids: [ID!]) { labellingPreview(targetIds: $ids, add: ["特种设备使用单位"]) { found } }',
      { ids: [targetId] },
    ],
    rows: { any: 'U ok ok ok ok F F F F F F F ok' },
  },
  settingPreview: {
    ask: ({ targetId }) => [
      'query ($ids: [ID!], $set: TargetSetting!) { settingPreview(targetIds: $ids, set: $set) { found } }',
      { ids: [targetId], set: { status: 'CANCELLED', on: '2024-01-01' } },
    ],
    rows: { any: 'U ok ok ok ok F F F F F F F ok' },
  },
  inspectorRecord: {
    ask: ({ inspectorId }) => [read('inspectorRecord', '{ inspector { id } }'), { id: inspectorId }],
    rows: { released: OFFICE, unknown: UNKNOWN_OFFICE },
  },
  inspectorHistory: {
    ask: ({ inspectorId }) => [
      'query ($id: ID!) { inspectorHistory(id: $id, first: 1) { pageInfo { hasNextPage } } }',
      { id: inspectorId },
    ],
    rows: { released: OFFICE, unknown: UNKNOWN_OFFICE },
  },
  inspectorSettingPreview: {
    ask: ({ inspectorId }) => [
      'query ($ids: [ID!], $set: InspectorSetting!) { inspectorSettingPreview(inspectorIds: $ids, set: $set) { found } }',
      { ids: [inspectorId], set: { station: null } },
    ],
    rows: { any: 'U ok ok ok ok F F F F F F F ok' },
  },
  personnelGaps: {
    ask: () => ['{ personnelGaps(first: 1) { pageInfo { hasNextPage } } }'],
    rows: { any: OFFICE },
  },
  specialties: { ask: () => ['{ specialties(first: 1) { nodes { code } } }'], rows: { any: OFFICE } },
};

function asked(name: string, selection: string, input: (at: Place) => object, rows: Rule['rows']): Rule {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return {
    ask: (at) => [`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input: input(at) }],
    rows,
  };
}

const UNKNOWN = 'U N N N N N N N N N N N N';
// The target is claimed by the lead: others' liaisons do not keep it (R016).
const KEPT = { released: 'U BAD F F F F F F F F F F BAD', unknown: UNKNOWN };
const REGISTRARS = 'U BAD BAD BAD BAD F F F F F F F BAD';
const LIAISONS = 'U BAD BAD BAD BAD F F F F F F F F';
const ADMINISTRATORS = 'U F F F F F F F F F F F BAD';
// The inspector is of the lead.
const STAFF = { released: 'U BAD F F F F F F F F F F BAD', unknown: UNKNOWN };
const NOBODY_HERE = { released: 'U F F F F F F F F F F F F', unknown: UNKNOWN };
const LATER = '2999-01-01';

const onTarget = (name: string, more: object, rows: Rule['rows']): Rule =>
  asked(name, 'record { target { id } }', ({ targetId }) => ({ targetId, ...more }), rows);
const onTargets = (name: string, more: object, row: string): Rule =>
  asked(name, 'changed', () => ({ targetIds: [], ...more }), { any: row });
const onPerson = (name: string, more: object, rows: Rule['rows']): Rule =>
  asked(name, 'record { inspector { id } }', ({ inspectorId }) => ({ inspectorId, ...more }), rows);

/** Nothing may change: whoever is let past the permit meets an input that is not valid. */
export const recordMutations: Record<string, Rule> = {
  saveTarget: onTarget('saveTarget', { name: ' ' }, KEPT),
  setTargetStatus: onTarget('setTargetStatus', { status: 'ACTIVE', on: LATER }, KEPT),
  setTargetClass: onTarget('setTargetClass', { riskClass: 'A', source: '', on: LATER }, KEPT),
  unmaskTarget: onTarget('unmaskTarget', { reason: ' ' }, { released: REGISTRARS, unknown: UNKNOWN }),
  labelTargets: onTargets('labelTargets', {}, REGISTRARS),
  setTargets: onTargets('setTargets', { set: {} }, REGISTRARS),
  claimTargets: onTargets('claimTargets', {}, LIAISONS),
  giveBackTargets: onTargets('giveBackTargets', { reason: '' }, LIAISONS),
  saveTargetLabel: asked('saveTargetLabel', 'label { name }', () => ({ name: ' ' }), { any: ADMINISTRATORS }),
  setRegisterFigure: asked(
    'setRegisterFigure',
    'figure { count }',
    () => ({ kind: 'ENTERPRISE', count: -1, source: '', on: LATER }),
    { any: ADMINISTRATORS },
  ),
  saveInspector: onPerson('saveInspector', { name: ' ' }, STAFF),
  setInspectorLeave: onPerson(
    'setInspectorLeave',
    { absences: [{ kind: 'LEAVE', from: '2020-01-02', to: '2020-01-01' }] },
    STAFF,
  ),
  setInspectors: asked('setInspectors', 'changed', () => ({ inspectorIds: [], set: {} }), { any: REGISTRARS }),
  recuseInspector: onPerson('recuseInspector', { reason: '' }, STAFF),
  endRecusal: asked(
    'endRecusal',
    'record { inspector { id } }',
    () => ({ recusalId: `rcs_${'0'.repeat(32)}`, reason: '' }),
    { any: UNKNOWN },
  ),
  unmaskInspector: onPerson(
    'unmaskInspector',
    { reason: ' ' },
    { ...STAFF, released: STAFF.released.replace(/BAD$/, 'F') },
  ),
  // The legal section is none of the columns; its own tests are in test/registry.
  verifyInspector: onPerson('verifyInspector', {}, NOBODY_HERE),
  withdrawVerification: onPerson('withdrawVerification', { reason: ' ' }, NOBODY_HERE),
  saveSpecialty: asked('saveSpecialty', 'specialty { code }', () => ({ code: ' ', name: '', kind: 'FIELD' }), {
    any: ADMINISTRATORS,
  }),
};
