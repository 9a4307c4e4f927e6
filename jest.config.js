const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/'],
};

const onEngine = (engine, displayName, testMatch) => ({
  ...base,
  displayName,
  testMatch,
  globals: { ONEDOOR_ENGINE: engine },
  globalSetup: `<rootDir>/test/support/setup-${engine === 'pglite' ? 'pglite' : 'postgres'}.js`,
  globalTeardown: `<rootDir>/test/support/teardown-${engine === 'pglite' ? 'pglite' : 'postgres'}.js`,
});

const API = ['<rootDir>/test/**/api*.test.ts', '<rootDir>/test/**/live*.test.ts'];

// What asks thousands of questions is asked of PostgreSQL alone, which answers several at once; the dialect is the same.
const MANY_QUESTIONS = ['/test/(attacks|permissions|confidentiality)/'];

export default {
  testTimeout: 60_000,
  // Each file in a process of its own: modules of a file are never given back by the process that ran it, and V8 ends a process
  // now and then in which many embedded databases came and went (nodejs/node 64500).
  workerIdleMemoryLimit: '1MB',
  // A file starts hubs, and some a browser, of its own: two at once keep two cores busy, more would only wait for each other.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/long-first.js',
  projects: [
    { ...base, displayName: 'rules', testMatch: ['<rootDir>/test/**/rules*.test.ts'] },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.test.ts'] },
    { ...onEngine('pglite', 'api on PGlite', API), testPathIgnorePatterns: MANY_QUESTIONS },
    onEngine('postgresql', 'api on PostgreSQL', API),
    {
      ...base,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/setup-journeys.js',
      globalTeardown: '<rootDir>/test/support/teardown-pglite.js',
    },
    onEngine('postgresql', 'concurrency', ['<rootDir>/test/**/concurrency*.test.ts']),
  ],
};
