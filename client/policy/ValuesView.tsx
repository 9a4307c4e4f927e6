import { lazy, useState } from 'react';
import type { PolicyGroup } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Choice, Empty, Fetched, SearchField, Sheet } from '../ui/index.ts';
import styles from './Policy.module.css';
import { PolicyRow } from './PolicyRow.tsx';
import type { PolicyEntry, PolicyInForce } from './usePolicy.ts';

const DecideDialog = lazy(() => import('./DecideDialog.tsx'));
const HistoryDialog = lazy(() => import('./HistoryDialog.tsx'));

const GROUPS: readonly PolicyGroup[] = ['GOALS', 'SHARES', 'PLANNING', 'DRAWING', 'RESULTS', 'REPORTING', 'WORDS'];
const SHOWS = ['all', 'decided', 'acting'] as const;
export type Show = (typeof SHOWS)[number];

export interface ValuesFilter {
  q?: string;
  show?: string;
}

function fits({ key, value, clause }: PolicyEntry, text: string): boolean {
  const about = [key.name, key.meaning, value.shown, clause?.document, clause?.article].join(' ').toLowerCase();
  return about.includes(text.trim().toLowerCase());
}

const isShown: Record<Show, (entry: PolicyEntry) => boolean> = {
  all: () => true,
  decided: ({ origin }) => origin !== 'UNDECIDED',
  acting: ({ key }) => key.inForce,
};

interface ValuesViewProps {
  policy: PolicyInForce;
  filter: ValuesFilter;
  onFilter(change: ValuesFilter): void;
}

/** Every value in its group, with what may be done about it. */
export function ValuesView({ policy, filter, onFilter }: ValuesViewProps) {
  const t = useT('policy');
  const [open, setOpen] = useState<{ what: 'decide' | 'history'; code: PolicyEntry['key']['code'] } | null>(null);
  const { entries, revision, superiors, viewerCanDecide } = policy;
  const show = SHOWS.find((one) => one === filter.show) ?? 'all';
  const shown = entries.filter((entry) => isShown[show](entry) && fits(entry, filter.q ?? ''));
  const opened = entries.find(({ key }) => key.code === open?.code);
  const close = () => setOpen(null);
  return (
    <>
      <div className={styles.bar}>
        <SearchField
          value={filter.q ?? ''}
          placeholder={t('search')}
          onChange={(q) => onFilter({ q: q || undefined })}
        />
        <Choice
          label={t('show.label')}
          value={show}
          options={SHOWS.map((value) => ({
            value,
            name: t(`show.${value}`, { n: entries.filter(isShown[value]).length }),
          }))}
          onChange={(next) => onFilter({ show: next === 'all' ? undefined : next })}
        />
      </div>
      {shown.length === 0 && (
        <Sheet>
          <Empty title={t('none')} />
        </Sheet>
      )}
      {GROUPS.map((group) => {
        const own = shown.filter(({ key }) => key.group === group);
        if (own.length === 0) return null;
        return (
          <Sheet key={group} title={t(`group.${group}`)} count={own.length} flush>
            <ul>
              {own.map((entry) => (
                <PolicyRow
                  key={entry.key.code}
                  entry={entry}
                  mayDecide={viewerCanDecide.allowed}
                  onDecide={() => setOpen({ what: 'decide', code: entry.key.code })}
                  onHistory={() => setOpen({ what: 'history', code: entry.key.code })}
                />
              ))}
            </ul>
          </Sheet>
        );
      })}
      {open !== null && opened && (
        <Fetched>
          {open.what === 'decide' ? (
            <DecideDialog entry={opened} revision={revision} hasSuperior={superiors.length > 0} onClose={close} />
          ) : (
            <HistoryDialog entry={opened} revision={revision} onClose={close} />
          )}
        </Fetched>
      )}
    </>
  );
}
