import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { useNarrow } from '../plans/useNarrow.ts';
import { ErrorState, PageHeader, Sheet, SlowSkeleton } from '../ui/index.ts';
import { RepeatIcon } from '../ui/icons/index.tsx';
import { DataTable } from '../ui/table/index.ts';
import { useJournalColumns } from './useJournalColumns.tsx';
import styles from './audit.module.css';
import { journalMatcher, linksOf } from './journal-filter.ts';
import { JournalFilters } from './JournalFilters.tsx';
import { useFilled } from './useFilled.ts';
import { useJournal, usePlanOfNumber } from './useJournal.ts';

const SCREEN = 60;

type Address = { plan?: string; type?: string; department?: string; from?: string; to?: string };

/** The jurisdiction's journal: every fact with its place in its plan's chain. For auditors. */
export default function JournalPage() {
  const t = useT('audit');
  const isNarrow = useNarrow();
  const [address, change] = useUrlState<Address>();
  const { plan: number, type, department, from, to } = address;
  const plan = usePlanOfNumber(number);
  const isReady = number === undefined || plan !== undefined;
  const journal = useJournal(plan?.id, isReady && plan !== null);
  const [wanted, setWanted] = useState(SCREEN);
  const { events } = journal;
  const rows = useMemo(
    () => events.filter(journalMatcher({ type, department, from, to })),
    [events, type, department, from, to],
  );
  const links = useMemo(() => linksOf(events), [events]);
  const columns = useJournalColumns(links);
  useFilled(journal, rows.length, wanted);
  usePageTitle(t('journal.title'));
  const broken = useMemo(() => [...links.values()].filter((link) => link === 'broken').length, [links]);
  return (
    <>
      <PageHeader
        title={t('journal.title')}
        meta={[t('journal.meta'), t('journal.command')]}
        aside={
          <Button icon={<RepeatIcon size={14} />} onClick={() => void journal.refetch()}>
            {t('journal.newest')}
          </Button>
        }
      />
      <div className={styles.page}>
        {broken > 0 && (
          <p className={styles.broken} role="alert">
            {t('journal.broken', { n: countText(broken) })}
          </p>
        )}
        {journal.error !== null && events.length === 0 ? (
          <Sheet>
            <ErrorState title={t('journal.failed')} error={journal.error} onRetry={() => void journal.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name={isNarrow ? 'journal-narrow' : 'journal'}
            label={t('journal.title')}
            columns={columns}
            rows={plan === null ? [] : rows}
            rowKey={({ cursor }) => cursor}
            hasMore={plan !== null && journal.hasNextPage}
            loading={plan !== null && (!isReady || journal.isFetching)}
            onMore={() => setWanted(rows.length + SCREEN)}
            filters={
              <JournalFilters
                filter={address}
                onChange={(next) => {
                  setWanted(SCREEN);
                  change(next);
                }}
              />
            }
            empty={number !== undefined && plan === null ? t('journal.noPlan', { number }) : t('journal.empty')}
            legend={t(journal.hasNextPage ? 'journal.read' : 'journal.readAll', {
              n: countText(events.length),
              shown: countText(rows.length),
            })}
          />
        )}
        {journal.isPending && isReady && plan !== null && <SlowSkeleton />}
      </div>
    </>
  );
}
