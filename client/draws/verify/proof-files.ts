import type { ProofText } from './messages.ts';

/** Files that someone brought: a whole proof, a sealed part, or both. */
export interface ProofFiles {
  proof: ProofText | null;
  sealed: string | null;
  name: string;
}

/** Reads files as text; bytes that are no UTF-8 must not pass as replacement characters, the digests would differ. */
async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return '';
  }
}

/** Tells a whole proof from a sealed part by what only one of them has. A file that is neither is taken for a proof. */
export async function readProofFiles(files: readonly File[]): Promise<ProofFiles> {
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await textOf(file) })));
  const isSealed = (text: string) => !/"secrets"\s*:/.test(text) && /"commitments"\s*:/.test(text);
  const sealed = read.find(({ text }) => isSealed(text));
  const proof = read.find(({ text }) => !isSealed(text));
  return {
    proof: proof?.text ?? null,
    sealed: sealed?.text ?? null,
    name: (proof ?? sealed)?.name ?? '',
  };
}

/** The round that a proof or sealed part names; null where it names none. */
export function roundIn(json: string): string | null {
  return /"round"\s*:\s*"([^"]*)"/.exec(json)?.[1] ?? null;
}
