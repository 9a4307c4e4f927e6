import type { ParseKeys } from 'i18next';
import { ProgrammeHistoryDocument } from '../../generated/graphql.js';
import { JournalList } from '../../journal/JournalList.tsx';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Empty, PagedList, Sheet } from '../../ui/index.ts';

/** What the journal tells of the version, the newest first. */
export default function HistoryTab({ programmeId }: { programmeId: string }) {
  const t = useT('programmes');
  const facts = useHubPages(
    ProgrammeHistoryDocument,
    { id: programmeId, first: 30 },
    (answer) => answer.programme.history,
  );
  return (
    <Sheet title={t('history.title')} count={facts.total}>
      <PagedList pages={facts} failed={t('history.failed')} empty={<Empty title={t('history.none')} />} lines={3}>
        <JournalList facts={facts.rows} act={({ kind }) => t(`event.${kind}` as ParseKeys<'programmes'>)} />
      </PagedList>
    </Sheet>
  );
}
