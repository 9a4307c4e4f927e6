// The order of the work is the order of dependencies: a later stage may know an earlier one, never the reverse.
const LAYERS = ['kernel', 'platform', 'action'];
const CAPABILITIES = [
  'identity',
  'policy',
  'registry',
  'programmes',
  'plans',
  'invitations',
  'merging',
  'draws',
  'checks',
  'reports',
];
const ORDER = [...LAYERS, ...CAPABILITIES, 'app'];

const anyOf = (names) => `^server/(${names.join('|')})/`;

const laterThan = (name, i) => ({
  name: `${name}-knows-nothing-later`,
  comment: `server/${name} may import only what stands before it: schema, ${ORDER.slice(0, i).join(', ') || 'nothing else'}.`,
  severity: 'error',
  from: { path: `^server/${name}/` },
  to: { path: anyOf(ORDER.slice(i + 1)) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...ORDER.slice(0, -1).map(laterThan),
    {
      name: 'server-folders-have-a-place',
      comment: 'A new folder of server/ must be named in the order above.',
      severity: 'error',
      from: {},
      to: { path: '^server/', pathNot: anyOf(ORDER) },
    },
    {
      name: 'capabilities-by-their-index',
      comment: 'What a capability offers to others stands in its index.ts; the rest is its own.',
      severity: 'error',
      from: { path: `^server/(${[...CAPABILITIES, 'app'].join('|')})/` },
      to: {
        path: `${anyOf(CAPABILITIES)}`,
        pathNot: ['^server/$1/', '/index\\.ts$', '^server/[^/]+/capability\\.ts$'],
      },
    },
    {
      name: 'manifests-are-for-the-app',
      comment: 'capability.ts tells the app what a capability brings; nobody else reads it.',
      severity: 'error',
      from: { pathNot: ['^server/app/', '^test/'] },
      to: { path: `^server/(${CAPABILITIES.join('|')})/capability\\.ts$` },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel is plain language: no library, no other folder.',
      severity: 'error',
      from: { path: '^server/kernel/' },
      to: { pathNot: ['^server/kernel/', '^node:', '^crypto$'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'schema-stands-alone',
      comment: 'The public language imports nothing of ours.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(server|client|test)/' },
    },
    {
      name: 'client-sees-the-schema-alone',
      comment: 'The client knows the hub by schema.graphql, through its generated types.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|schema|test)/', pathNot: '^server/draws/protocol/' },
    },
    {
      name: 'one-way-to-the-draw-protocol',
      comment: 'The verifier in the browser is the same code as the command (decision 001), and comes in by one door.',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/draws/protocol\\.ts$' },
      to: { path: '^server/draws/protocol/' },
    },
    {
      name: 'protocol-runs-anywhere',
      comment: 'What browsers run too needs nothing but itself.',
      severity: 'error',
      from: { path: '^server/draws/protocol/', pathNot: '/node-digest\\.ts$' },
      to: { pathNot: ['^server/draws/protocol/', '^node_modules/@noble/(hashes|curves|ciphers)/'] },
    },
    {
      name: 'client-app-is-on-top',
      comment: 'In the client: app, then the capabilities, then ui, lib and generated.',
      severity: 'error',
      from: { path: '^client/[^/]+/', pathNot: '^client/app/' },
      to: { path: '^client/app/' },
    },
    {
      name: 'client-ground-knows-no-capability',
      severity: 'error',
      from: { path: '^client/(ui|lib|generated)/' },
      to: { path: '^client/', pathNot: '^client/(ui|lib|generated)/|^client/env\\.d\\.ts$' },
    },
    {
      name: 'server-sees-no-client',
      severity: 'error',
      from: { path: '^(server|schema)/' },
      to: { path: '^(client|test)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'A cycle of types is gone when the code runs, a page is loaded late; any other leaves to luck what is loaded first.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'served-without-development-tools',
      comment: 'A deployment installs no devDependencies.',
      severity: 'error',
      from: { path: '^(server|schema)/', pathNot: '^server/app/build-client\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^client/generated/'] },
    exclude: { path: '^(dist|\\.tmp)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
