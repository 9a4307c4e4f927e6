import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  RemoveUpstreamItemsDocument,
  type UpstreamItemRowFragment,
  UpstreamItemsDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { Chip, ConfirmLegal, Empty, NextPage, PagedList, SearchField, Sheet } from '../../ui/index.ts';
import styles from '../items.module.css';
import { useItemAct } from '../useItemAct.ts';
import type { OpenedList } from './UpstreamListPage.tsx';

const PAGE = 30;

interface LineProps {
  list: OpenedList;
  item: UpstreamItemRowFragment;
  onRemove(): void;
}

function Line({ list, item, onRemove }: LineProps) {
  const t = useT('items');
  return (
    <li>
      <span className={styles.line}>
        <b>{item.name}</b>
        {item.itemClass != null && (
          <Chip tone={item.itemClass === 'KEY' ? 'act' : 'plain'}>{t(`class.${item.itemClass}`)}</Chip>
        )}
        {item.removed && (
          <Chip tone="other" struck>
            {t('upstream.change.REMOVED')}
          </Chip>
        )}
        <span className={styles.small}>
          {[item.code, item.department.shortName, item.ratioText, item.frequencyText].filter(Boolean).join(' · ')}
        </span>
        <span className={styles.grow} />
        {list.viewerCanChange.allowed && !item.removed && (
          <span className={styles.line}>
            <Link to={`/upstream/${list.id}/put?code=${encodeURIComponent(item.code)}`}>{t('upstream.edit')}</Link>
            <Button
              type="link"
              size="small"
              onClick={onRemove}
              aria-label={t('upstream.removeOf', { code: item.code })}
            >
              {t('upstream.remove')}
            </Button>
          </span>
        )}
      </span>
      <span className={styles.small}>{item.legalBasis}</span>
    </li>
  );
}

/** The list's items, as the adjustment under way has them. */
export function UpstreamItemsSheet({ list }: { list: OpenedList }) {
  const t = useT('items');
  const [filters, change] = useUrlState<{ text?: string }>();
  const [going, setGoing] = useState<UpstreamItemRowFragment | null>(null);
  const items = useHubPages(
    UpstreamItemsDocument,
    { id: list.id, text: filters.text, first: PAGE },
    (answer) => answer.upstreamList.items,
  );
  const act = useItemAct(RemoveUpstreamItemsDocument, t('upstream.removed'), () => setGoing(null));
  const search = (
    <SearchField
      value={filters.text ?? ''}
      placeholder={t('claim.search')}
      onChange={(text) => change({ text: text || undefined })}
    />
  );
  return (
    <Sheet title={t('upstream.items')} count={items.total} aside={search}>
      <PagedList
        pages={items}
        failed={t('upstream.failed')}
        empty={<Empty title={t(filters.text === undefined ? 'upstream.empty' : 'none.found')} />}
        more={<NextPage pages={items} look="default" />}
      >
        <ul className={styles.versions}>
          {items.rows.map((item) => (
            <Line key={item.id} list={list} item={item} onRemove={() => setGoing(item)} />
          ))}
        </ul>
      </PagedList>
      {going !== null && (
        <ConfirmLegal
          open
          kind="grave"
          onClose={() => setGoing(null)}
          title={t('upstream.removeTitle', { name: going.name })}
          confirm={t('upstream.remove')}
          facts={[t('upstream.removeAsks'), t('upstream.removeBack')]}
          busy={act.busy}
          error={act.error}
          onConfirm={() => act.send({ listId: list.id, codes: [going.code], expectedRevision: list.revision })}
        />
      )}
    </Sheet>
  );
}
