import type { Verdict } from '../protocol.ts';
import type { PlanAnswer } from './ask.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';

/** A proof: its text, or, where that is large, a file of it. */
export type ProofText = string | Blob;

/** What the page asks of the verifier. `published` is the sealed part as it was public before. */
export type Question =
  { kind: 'verify'; json: ProofText; published: string | null } | { kind: 'ask'; id: number; key: string };

/** What the verifier tells. `unreadable` is a file that is no JSON at all; `broken` a fault of the verifier itself. */
export type Told =
  | { kind: 'progress'; progress: Progress }
  /** `numbers` are the plans' as far as they can be read, also of a proof that does not hold. */
  | { kind: 'verdict'; verdict: Verdict; facts: Facts | null; numbers: string[]; seconds: number }
  | { kind: 'unreadable'; which: 'proof' | 'published' }
  | { kind: 'answer'; id: number; answers: PlanAnswer[] }
  | { kind: 'broken'; message: string };
