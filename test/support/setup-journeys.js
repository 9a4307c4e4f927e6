import '@swc-node/register/esm-register';
import setUpFolder from './setup-pglite.js';

export default async function setUp() {
  const { ensureClient } = await import('../../server/app/client-build.ts');
  await Promise.all([ensureClient(), setUpFolder()]);
}
