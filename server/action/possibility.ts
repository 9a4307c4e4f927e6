import type { Refusal } from '../kernel/refusal.ts';
import type { Language } from '../kernel/text.ts';
import type { Possibility } from '../../schema/clause.ts';

/** Tells a viewer whether an act would be accepted; a refusal becomes its reason. */
export function possibility(refused: Refusal | null, language: Language): Possibility {
  return {
    allowed: refused === null,
    code: refused?.code ?? null,
    reason: refused?.text[language] ?? null,
    clause: refused?.details.rule ?? null,
  };
}
