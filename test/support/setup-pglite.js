import '@swc-node/register/esm-register';

export default async function setUp() {
  const { prepareFolder } = await import('./prepare.ts');
  const prepared = await prepareFolder();
  process.env.ONEDOOR_TEST_FOLDER = prepared.folder;
  globalThis.removeFolder = prepared.remove;
}
