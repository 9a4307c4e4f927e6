import type { SignatureInput, SignatureKind } from '../../generated/graphql.js';
import { imageOf, isSigned, type Stroke } from './strokes.ts';

export const KINDS = ['SIGNED', 'SEALED', 'REFUSED', 'ABSENT'] as const satisfies readonly SignatureKind[];

/** The confirmation as far as it is filled in. What another kind asks for stays while kinds are tried. */
export interface Signing {
  kind: SignatureKind;
  strokes: readonly Stroke[];
  /** Signed on the paper form instead of the glass. */
  onPaper: boolean;
  reason: string;
  witness: string;
}

export const START: Signing = { kind: 'SIGNED', strokes: [], onPaper: false, reason: '', witness: '' };

export const asksReason = (kind: SignatureKind): boolean => kind === 'REFUSED' || kind === 'ABSENT';

/** What is still missing before it can be submitted. */
export function missingOf({ kind, strokes, onPaper, reason }: Signing): 'signature' | 'reason' | null {
  if (kind === 'SIGNED' && !onPaper && !isSigned(strokes)) return 'signature';
  return asksReason(kind) && reason.trim() === '' ? 'reason' : null;
}

export function signatureOf({ kind, strokes, onPaper, reason, witness }: Signing): SignatureInput {
  if (kind === 'SIGNED') return onPaper ? { kind } : { kind, image: imageOf(strokes) };
  if (!asksReason(kind)) return { kind };
  return { kind, reason: reason.trim(), witness: witness.trim() === '' ? null : witness.trim() };
}
