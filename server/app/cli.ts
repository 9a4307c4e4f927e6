import { onNode24 } from './local-node.ts';

await onNode24(async () => {
  const { runCommand } = await import('./commands.ts');
  process.exit((await runCommand(process.argv.slice(2))) ? 0 : 1);
});
