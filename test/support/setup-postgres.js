import '@swc-node/register/esm-register';

export default async function setUp() {
  const { prepareTemplate } = await import('./prepare.ts');
  const server = await prepareTemplate();
  process.env.ONEDOOR_TEST_SERVER = server.url;
  globalThis.stopServer = server.stop;
}
