import type { ProgrammeState } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Chip } from '../ui/index.ts';
import { STATE_LOOKS } from './state.ts';

/** How far a version is, in a word. */
export function ProgrammeChip({ state }: { state: ProgrammeState }) {
  const t = useT('programmes');
  return <Chip {...STATE_LOOKS[state]}>{t(`state.${state}`)}</Chip>;
}
