import { ItemHistoryDocument } from '../../generated/graphql.js';
import { JournalList } from '../../journal/JournalList.tsx';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Empty, PagedList, Sheet } from '../../ui/index.ts';

/** What the journal tells of the item. */
export function HistorySheet({ code }: { code: string }) {
  const t = useT('items');
  const history = useHubPages(ItemHistoryDocument, { code, first: 20 }, (answer) => answer.itemHistory);
  return (
    <Sheet title={t('history.title')} count={history.total}>
      <PagedList
        pages={history}
        failed={t('history.failed')}
        empty={<Empty title={t('history.none')}>{t('history.noneText')}</Empty>}
        lines={3}
      >
        <JournalList
          facts={history.rows}
          act={({ kind }) => t(`event.${kind}`)}
          along={({ itemCodes }) => itemCodes.length > 1 && <span>{itemCodes.join(t('comma'))}</span>}
        />
      </PagedList>
    </Sheet>
  );
}
