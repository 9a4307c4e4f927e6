import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Question, Told } from '../../client/draws/verify/messages.ts';
import type { Verdict } from '../../server/draws/protocol/index.ts';

/** The verifier of the public page, bundled as the client's build bundles it, in a thread as in a browser. */
export interface BrowserVerifier {
  verify(json: string, published: string | null): Promise<Verdict>;
  close(): Promise<unknown>;
}

// What a browser's worker has and a thread of Node lacks.
const AS_IN_A_BROWSER = `const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (told) => parentPort.postMessage(told);
globalThis.addEventListener = (_, heard) => parentPort.on('message', (data) => heard({ data }));
`;

function bundle(): string {
  const entry = fileURLToPath(new URL('./bundle-verifier.ts', import.meta.url));
  return execFileSync(process.execPath, [entry], { encoding: 'utf8' });
}

export function openBrowserVerifier(): BrowserVerifier {
  const worker = new Worker(AS_IN_A_BROWSER + bundle(), { eval: true });
  return {
    verify: (json, published) =>
      new Promise((resolve, reject) => {
        const heard = (told: Told): void => {
          if (told.kind === 'progress') return;
          worker.off('message', heard);
          worker.off('error', reject);
          if (told.kind === 'verdict') resolve(told.verdict);
          else reject(new Error(JSON.stringify(told)));
        };
        worker.on('message', heard);
        worker.once('error', reject);
        worker.postMessage({ kind: 'verify', json, published } satisfies Question);
      }),
    close: () => worker.terminate(),
  };
}
