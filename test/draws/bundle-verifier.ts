import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

// Writes the browser's verifier as one script. A process of its own: the bundler takes no objects of a test's realm.

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const outputs = (await build({
  configFile: false,
  root: pathOf('../../client'),
  logLevel: 'warn',
  build: {
    write: false,
    target: 'es2020',
    lib: { entry: pathOf('../../client/draws/verify/verify.worker.ts'), formats: ['iife'], name: 'verifier' },
  },
})) as Rollup.RollupOutput[];
const [file, ...others] = outputs[0]!.output;
if (others.length > 0 || file.imports.length > 0) throw new Error('the verifier is more than one file');
process.stdout.write(file.code);
