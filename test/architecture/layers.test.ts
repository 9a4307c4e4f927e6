import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breachesBelow, ROOT } from './cruise.ts';

it('keeps the order of the work as the order of dependencies', async () => {
  expect(await breachesBelow(ROOT, ['server', 'schema', 'client'])).toEqual([]);
});

describe('the rules themselves', () => {
  const FORBIDDEN = {
    'identity-knows-nothing-later: server/identity/a.ts -> server/plans/index.ts': "export * from '../plans/index.ts';",
    'checks-knows-nothing-later: server/checks/a.ts -> server/app/main.ts': "export * from '../app/main.ts';",
    'platform-knows-nothing-later: server/platform/a.ts -> server/action/own.ts': "export * from '../action/own.ts';",
    'capabilities-by-their-index: server/checks/b.ts -> server/plans/own.ts': "export * from '../plans/own.ts';",
    'capabilities-by-their-index: server/app/b.ts -> server/plans/own.ts': "export * from '../plans/own.ts';",
    'manifests-are-for-the-app: server/checks/c.ts -> server/plans/capability.ts':
      "export * from '../plans/capability.ts';",
    'kernel-imports-nothing: server/kernel/a.ts -> server/platform/own.ts': "export * from '../platform/own.ts';",
    'schema-stands-alone: schema/a.ts -> server/kernel/own.ts': "export * from '../server/kernel/own.ts';",
    'client-sees-the-schema-alone: client/plans/a.ts -> server/plans/index.ts':
      "export * from '../../server/plans/index.ts';",
    'one-way-to-the-draw-protocol: client/draws/a.ts -> server/draws/protocol/index.ts':
      "export * from '../../server/draws/protocol/index.ts';",
    'protocol-runs-anywhere: server/draws/protocol/a.ts -> server/kernel/own.ts':
      "export * from '../../kernel/own.ts';",
    'server-sees-no-client: server/app/c.ts -> client/plans/own.ts': "export * from '../../client/plans/own.ts';",
    'server-folders-have-a-place: server/app/d.ts -> server/utils/own.ts': "export * from '../utils/own.ts';",
    'no-cycles: server/plans/x.ts -> server/plans/y.ts': "import './y.ts'; export const x = 1;",
    'resolvable: server/app/e.ts -> ./gone.ts': "import './gone.ts';",
    'client-app-is-on-top: client/plans/b.ts -> client/app/own.ts': "export * from '../app/own.ts';",
    'client-ground-knows-no-capability: client/ui/a.ts -> client/plans/own.ts': "export * from '../plans/own.ts';",
  };
  const ALLOWED = {
    'server/checks/fine.ts':
      "export * from '../plans/index.ts'; export * from './own.ts'; export * from '../kernel/own.ts';",
    'server/app/fine.ts': "export * from '../plans/capability.ts'; export * from '../checks/index.ts';",
    'server/plans/index.ts': "export * from './own.ts';",
    'server/plans/y.ts': "import './x.ts'; export const y = 1;",
    'server/plans/capability.ts': 'export const plans = 1;',
    'server/checks/index.ts': 'export const checks = 1;',
    'server/draws/protocol/index.ts': 'export const protocol = 1;',
    'server/app/main.ts': 'export const main = 1;',
    'client/draws/protocol.ts': "export * from '../../server/draws/protocol/index.ts';",
    'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }',
    'package.json': '{ "type": "module" }',
  };
  const OWN = ['kernel', 'platform', 'action', 'plans', 'checks', 'utils'].map((name) => `server/${name}/own.ts`);
  let folder: string;
  let breaches: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onedoor-layers-'));
    const wrong = Object.entries(FORBIDDEN).map(([breach, text]) => [/: (\S+) ->/.exec(breach)![1]!, text] as const);
    const own = [...OWN, 'client/plans/own.ts', 'client/app/own.ts'].map(
      (file) => [file, 'export const own = 1;'] as const,
    );
    for (const [file, text] of [...wrong, ...own, ...Object.entries(ALLOWED)]) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${text}\n`);
    }
    breaches = await breachesBelow(folder, ['server', 'schema', 'client']);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(Object.keys(FORBIDDEN))('see %s', (breach) => {
    expect(breaches).toContain(breach);
  });

  it('let pass what keeps to the order', () => {
    const passed = ['server/checks/fine.ts', 'server/app/fine.ts', 'client/draws/protocol.ts'];
    expect(breaches.filter((breach) => passed.some((file) => breach.includes(`: ${file} ->`)))).toEqual([]);
  });
});
