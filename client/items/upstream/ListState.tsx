import type { UpstreamListRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Chip } from '../../ui/index.ts';

/** Whether a list may be claimed from, in a word. */
export function ListState({ list: { state } }: { list: Pick<UpstreamListRowFragment, 'state'> }) {
  const t = useT('items');
  return state === 'PUBLISHED' ? (
    <Chip tone="done" mark="tick">
      {t('upstream.states.PUBLISHED')}
    </Chip>
  ) : (
    <Chip tone="due" mark="half">
      {t('upstream.states.ADJUSTING')}
    </Chip>
  );
}
