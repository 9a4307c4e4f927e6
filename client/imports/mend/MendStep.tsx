import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { type ImportLineStatus, ImportLinesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useNarrow } from '../../plans/useNarrow.ts';
import { Dialog, Empty, ErrorState, FilterChips, Sheet, SlowSkeleton } from '../../ui/index.ts';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';
import { LineCards } from './LineCards.tsx';
import { LineGrid } from './LineGrid.tsx';
import { MendFoot } from './MendFoot.tsx';
import { keyOf, type Place, placeAfter, placesOf } from './places.ts';
import { QuestionPanel } from './QuestionPanel.tsx';
import { useMend } from './useMend.ts';

const PAGE = 50;
type View = 'open' | 'ready' | 'same' | 'all';

const STATUSES: Record<View, ImportLineStatus[] | null> = {
  open: ['QUESTION', 'REFUSED', 'DUPLICATE'],
  ready: ['NEW', 'CHANGED'],
  same: ['SAME'],
  all: null,
};

interface MendStepProps {
  one: WholeImport;
  onNext(onlyClean: boolean): void;
}

/** Question by question: nothing is guessed, nothing chosen beforehand, and what was answered can be taken back. */
export default function MendStep({ one, onNext }: MendStepProps) {
  const t = useT('imports');
  const narrow = useNarrow();
  const [{ lines: asked }, change] = useUrlState<{ lines?: string }>();
  const view: View = asked !== undefined && asked in STATUSES ? (asked as View) : 'open';
  const [chosen, choose] = useState<{ key: string; answers: boolean } | null>(null);
  const lines = useHubPages(
    ImportLinesDocument,
    { id: one.id, filter: { statuses: STATUSES[view] }, first: PAGE },
    (answer) => answer.tableImport.lines,
  );
  const mending = useMend(one.id);
  const places = useMemo(() => placesOf(lines.rows), [lines.rows]);
  const at = places.find((place) => keyOf(place) === chosen?.key) ?? (narrow ? null : (places[0] ?? null));
  const index = at === null ? -1 : places.indexOf(at);
  const select = (place: Place | null, answers: boolean) => {
    mending.reset();
    choose(place === null ? null : { key: keyOf(place), answers });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = (event.target as HTMLElement).closest('input[type=text], textarea') !== null;
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || inField) return;
      event.preventDefault();
      void mending.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const { counts } = one;
  const chips = [
    { value: 'open' as const, name: t('lines.open'), count: counts.question + counts.duplicate + counts.refused },
    { value: 'ready' as const, name: t('lines.ready'), count: counts.new + counts.changed },
    { value: 'same' as const, name: t('lines.same'), count: counts.same },
    { value: 'all' as const, name: t('lines.all'), count: counts.total },
  ];
  const panel = at !== null && (
    <QuestionPanel
      key={keyOf(at)}
      place={at}
      index={index}
      total={places.length}
      mending={mending}
      alike={lines.rows}
      can={one.viewerCanMend}
      answers={chosen?.answers === true}
      onNext={(rest) => select(placeAfter(rest ?? places, at.line.number, keyOf(at)), true)}
    />
  );
  const shown = { one, lines: lines.rows, at, onSelect: select };
  return (
    <div className={styles.mend}>
      <Sheet flush>
        <div className={styles.tools}>
          <FilterChips
            label={t('lines.label')}
            value={view}
            chips={chips}
            onChange={(next) => change({ lines: next === 'open' ? undefined : next })}
          />
          <span className="od-12 od-3">{t('lines.never')}</span>
        </div>
        {lines.error !== null ? (
          <ErrorState title={t('lines.failed')} error={lines.error} onRetry={() => void lines.refetch()} />
        ) : lines.total === undefined ? (
          <SlowSkeleton />
        ) : lines.rows.length === 0 ? (
          <Empty title={t(view === 'open' ? 'lines.none' : 'lines.noneHere')} />
        ) : narrow ? (
          <LineCards {...shown} />
        ) : (
          <LineGrid {...shown} wide={view !== 'open'} />
        )}
        {lines.hasNextPage && (
          <Button type="link" loading={lines.isFetching} onClick={() => void lines.fetchNextPage()}>
            {t('lines.more', { shown: lines.rows.length, total: lines.total })}
          </Button>
        )}
        <MendFoot one={one} mending={mending} onNext={onNext} />
      </Sheet>
      {narrow
        ? panel !== false && (
            <Dialog open onClose={() => select(null, false)} title={t('question.title')}>
              {panel}
            </Dialog>
          )
        : panel !== false && <aside className={styles.panel}>{panel}</aside>}
    </div>
  );
}
