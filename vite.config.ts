import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, 'client');
const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string;
};
const hub = process.env.HUB_URL ?? 'http://127.0.0.1:4000';

const FRAGMENT = /export const \w+FragmentDoc = new TypedDocumentString\(`[^`]*`[^;]*;/g;

/** Leaves the texts of fragments out: the page asks by hashes, and would bring them with its first load. */
const withoutFragments: Plugin = {
  name: 'without-fragments',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/generated/graphql.ts') ? code.replace(FRAGMENT, '') : undefined),
};

/** What a liaison's first page shows: beginnings of paths in the client. */
const DESK_PARTS = [
  'app/home/',
  'plans/desk/',
  'plans/PlanStage',
  'plans/StageFigure',
  'plans/usePlanAct',
  'plans/useOwn',
  'journal/told',
  'draws/DrawTodos',
  'checks/recusal/RecusalTodos',
];
const DESK = new RegExp(`/client/(${DESK_PARTS.join('|')})`.replaceAll('/', '[\\\\/]'));

export default defineConfig(({ command }) => {
  // Whoever starts the build: with a test's NODE_ENV it would take React's build for developers.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root,
    base: '/',
    publicDir: resolve(root, 'public'),
    plugins: [withoutFragments, react()],
    // Compared with the header `x-onedoor-version` of every answer: a page from before an upgrade asks to be refreshed.
    define: { __ONEDOOR_VERSION__: JSON.stringify(process.env.ONEDOOR_VERSION ?? version) },
    worker: { format: 'es' },
    // Their `?worker` imports are for Vite, not for the bundler of dependencies that runs in development.
    optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
    build: {
      outDir: resolve(import.meta.dirname, 'dist/client'),
      emptyOutDir: true,
      target: 'es2020',
      manifest: true,
      // The hub's policy is script-src 'self': nothing may be inlined as a data: script or module preload polyfill.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: true,
      // Monaco and echarts are large and are only ever fetched on demand.
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input: { app: resolve(root, 'index.html'), graphiql: resolve(root, 'graphiql/index.html') },
        // "use no memo" of a compiled dependency means nothing to the bundler.
        onwarn: (warning, tell) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(warning),
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'react',
                test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack[\\/](react-query|query-core))[\\/]/,
                priority: 30,
              },
              // What every page asks for, in few answers: each small one costs its headers on the line.
              { name: 'lib', test: /[\\/]client[\\/](lib|jobs)[\\/][^.]+\.tsx?$/, priority: 10 },
              { name: 'desk', test: DESK, priority: 9 },
              { name: 'echarts', test: /node_modules[\\/](echarts|zrender)/, priority: 20 },
            ],
          },
        },
      },
    },
    server: {
      proxy: { '/graphql': { target: hub, ws: true }, '/files': hub, '/healthz': hub },
    },
  };
});
