import type { ItemRowFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Chip } from '../ui/index.ts';

type Signs = Pick<ItemRowFragment, 'itemClass' | 'listType' | 'standing'>;

/** Class, list and standing of an item in a word each; what goes without saying is left out. */
export function ItemSigns({ item, standing = true }: { item: Signs; standing?: boolean }) {
  const t = useT('items');
  return (
    <>
      <Chip tone={item.itemClass === 'KEY' ? 'act' : 'plain'}>{t(`class.${item.itemClass}`)}</Chip>
      {item.listType === 'KEY_SUPERVISION' && <Chip tone="due">{t('listType.KEY_SUPERVISION')}</Chip>}
      {standing && item.standing !== 'IN_FORCE' && (
        <Chip tone="other" struck={item.standing === 'RETIRED'}>
          {t(`standing.${item.standing}`)}
        </Chip>
      )}
    </>
  );
}
