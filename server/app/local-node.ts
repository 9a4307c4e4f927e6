import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const NEEDED = 24;

/** The Node that npm installed beside the hub, where it knows one for this machine. */
function besideHub(): string | null {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'win' : platform;
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${system}-${arch}/package.json`);
    return manifest.replace(/package\.json$/, platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  } catch {
    return null;
  }
}

/** Runs the same command line by another Node, passes signals on and ends as it ends. */
async function runAgain(node: string): Promise<number> {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Starts a program by a Node that is new enough: this one, or the one installed with the hub. */
export async function onNode24(program: () => Promise<unknown>): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
    await program();
    return;
  }
  const node = besideHub();
  if (node === null) {
    console.error(
      `Onedoor needs Node ${NEEDED} or newer; this is ${process.version}. 需要 Node ${NEEDED} 或更新版本。`,
    );
    process.exitCode = 1;
    return;
  }
  process.exitCode = await runAgain(node);
}
