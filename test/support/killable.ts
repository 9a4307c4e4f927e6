import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A hub in a process of its own, to be killed without warning. */
export class KillableHub {
  private child: ChildProcess | null = null;
  url = '';
  /** Every line that it told before it served. */
  readonly told: string[] = [];

  /** `entry`: what to run; it tells where it serves. */
  constructor(
    private readonly environment: Record<string, string>,
    private readonly entry = new URL('./serve-alone.ts', import.meta.url),
  ) {}

  async start(): Promise<void> {
    const entry = fileURLToPath(this.entry);
    const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', entry], {
      env: {
        ...process.env,
        PORT: '0',
        LOG_LEVEL: 'error',
        LIMIT_SIGN_INS: '100000',
        LIMIT_DOCUMENTS: '10000000',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    this.url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the hub ended with ${code} before it served`)));
      createInterface({ input: child.stdout! }).on('line', (line) => {
        this.told.push(line);
        const address = /^serving (\S+)$/.exec(line)?.[1];
        if (address !== undefined) resolve(address);
      });
    });
  }

  /** The process's own number. */
  get pid(): number {
    return this.child!.pid!;
  }

  /** SIGKILL: nothing of the process runs any more, not even what it had begun. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    this.child = null;
  }
}
