import type { ImportHeadFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Chip, type ChipMark, type ChipTone } from '../ui/index.ts';

const LOOK: Record<ImportHeadFragment['state'], [ChipTone, ChipMark]> = {
  READING: ['act', 'half'],
  STAGED: ['due', 'half'],
  APPLYING: ['act', 'half'],
  APPLIED: ['done', 'tick'],
  CANCELLING: ['act', 'half'],
  CANCELLED: ['other', 'dash'],
  UNDOING: ['act', 'half'],
  UNDONE: ['other', 'dash'],
  FAILED: ['late', 'square'],
};

/** How far an import is, in a word. */
export function ImportState({ state }: { state: ImportHeadFragment['state'] }) {
  const t = useT('imports');
  const [tone, mark] = LOOK[state];
  return (
    <Chip tone={tone} mark={mark}>
      {t(`state.${state}`)}
    </Chip>
  );
}
