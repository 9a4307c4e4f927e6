import { plainDigest, readWholeProof, verifyProof, type WholeProof } from '../protocol.ts';
import { answerOf } from './ask.ts';
import { factsOfProof } from './facts.ts';
import type { ProofText, Question, Told } from './messages.ts';
import { tellingDigest, ticketsOf } from './progress.ts';

// A thread of its own: a large frame takes seconds, and the page must stay answerable meanwhile.
let held: { proof: WholeProof; seed: string } | null = null;

const tell = (told: Told) => postMessage(told);

function parsed(text: string, which: 'proof' | 'published'): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    tell({ kind: 'unreadable', which });
    return null;
  }
}

function planned(json: unknown): number {
  try {
    return ticketsOf(readWholeProof(json).plans);
  } catch {
    // The verifier itself will say what is wrong with it.
    return 1;
  }
}

/** Numbers of a proof's plans, whatever else is wrong with it. */
function numbersOf(json: unknown): string[] {
  const { plans } = (json ?? {}) as { plans?: unknown };
  if (!Array.isArray(plans)) return [];
  return plans.map((plan: { number?: unknown } | null) => plan?.number).filter((one) => typeof one === 'string');
}

/** A large proof is read here, and not by the page; bytes that are no UTF-8 must not pass as others. */
async function textOf(proof: ProofText): Promise<string> {
  if (typeof proof === 'string') return proof;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(await proof.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

function verify(text: string, publishedText: string | null): void {
  held = null;
  const since = performance.now();
  const proof = parsed(text, 'proof');
  const published = publishedText === null ? { json: undefined } : parsed(publishedText, 'published');
  if (proof === null || published === null) return;
  tell({ kind: 'progress', progress: { phase: 'digests', share: 0 } });
  const digest = tellingDigest(plainDigest, planned(proof.json), (progress) => tell({ kind: 'progress', progress }));
  const verdict = verifyProof(proof.json, digest, published.json);
  if (verdict.ok) held = { proof: readWholeProof(proof.json), seed: verdict.seed };
  const facts = verdict.ok ? factsOfProof(held!.proof, verdict) : null;
  const seconds = (performance.now() - since) / 1000;
  tell({ kind: 'verdict', verdict, facts, numbers: numbersOf(proof.json), seconds });
}

async function answer(data: Question): Promise<void> {
  try {
    if (data.kind === 'verify') verify(await textOf(data.json), data.published);
    else if (held !== null) tell({ kind: 'answer', id: data.id, answers: answerOf(held.proof, held.seed, data.key) });
  } catch (error) {
    tell({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));
