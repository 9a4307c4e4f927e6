import { useEffect, useMemo, useState } from 'react';
import { type ImportLineFilter, ImportLinesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useNarrow } from '../../plans/useNarrow.ts';
import { Dialog, Empty, FilterChips, join, NextPage, notify, PagedList, Sheet } from '../../ui/index.ts';
import { askedLines } from '../open-lines.ts';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';
import { AllMended } from './AllMended.tsx';
import { LineCards } from './LineCards.tsx';
import { LineGrid } from './LineGrid.tsx';
import { MendFoot } from './MendFoot.tsx';
import { keyOf, type Place, placeAfter, placeAt, placeBeside, placesOf, type Spot, spotOf } from './places.ts';
import { QuestionPanel } from './QuestionPanel.tsx';
import { useMend } from './useMend.ts';

const PAGE = 50;
type View = 'open' | 'ready' | 'same' | 'mended' | 'all';

const FILTERS: Record<View, ImportLineFilter> = {
  open: { statuses: ['QUESTION', 'REFUSED', 'DUPLICATE'] },
  ready: { statuses: ['NEW', 'CHANGED'] },
  same: { statuses: ['SAME'] },
  mended: { isMended: true },
  all: {},
};

interface MendStepProps {
  one: WholeImport;
  onNext(onlyClean: boolean): void;
}

/** Whether keys are a field's own: until something is written in it, Ctrl+Z is not. */
const isField = (target: EventTarget | null): boolean =>
  (target as HTMLElement).closest('input[type=text]:not([data-untouched]), textarea') !== null;

/** Question by question: nothing is guessed, nothing chosen beforehand, and what was answered can be taken back. */
export default function MendStep({ one, onNext }: MendStepProps) {
  const t = useT('imports');
  const narrow = useNarrow();
  const [{ lines: asked }, change] = useUrlState<{ lines?: string }>();
  const view: View = asked !== undefined && asked in FILTERS ? (asked as View) : 'open';
  const [chosen, choose] = useState<{ spot: Spot; answers: boolean } | null>(null);
  const [answered, setAnswered] = useState(false);
  const lines = useHubPages(
    ImportLinesDocument,
    { id: one.id, filter: FILTERS[view], first: PAGE },
    (answer) => answer.tableImport.lines,
  );
  const mending = useMend(one.id);
  const places = useMemo(() => placesOf(lines.rows), [lines.rows]);
  const isDone = askedLines(one) === 0;
  const at = (chosen && placeAt(lines.rows, chosen.spot)) ?? (narrow ? null : (places[0] ?? null));
  const select = (place: Place | null, answers: boolean) => {
    mending.reset();
    choose(place === null ? null : { spot: spotOf(place), answers });
  };
  const undo = async () => {
    const undone = await mending.undo();
    if (undone === undefined) return;
    if (undone.kept > 0) notify({ tone: 'due', title: t('lines.kept', { count: undone.kept }) });
    choose({ spot: undone.spot, answers: true });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isField(event.target)) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const goOn = (from: Place, mended: Place['line'] | undefined) => {
    const rest = mended && placesOf(lines.rows.map((line) => (line.number === mended.number ? mended : line)));
    setAnswered(rest !== undefined);
    // Who changes an answer stays with it.
    if (rest !== undefined && from.finding === null) return;
    select(placeAfter(rest ?? places, from.line.number, keyOf(from)), true);
  };
  const step = (from: Place, by: 1 | -1): boolean => {
    const next = narrow ? null : placeBeside(places, from, by);
    if (next !== null) select(next, true);
    return next !== null;
  };
  const { counts } = one;
  const chips = [
    { value: 'open' as const, name: t('lines.open'), count: counts.question + counts.duplicate + counts.refused },
    { value: 'ready' as const, name: t('lines.ready'), count: counts.new + counts.changed },
    { value: 'same' as const, name: t('lines.same'), count: counts.same },
    { value: 'all' as const, name: t('lines.all'), count: counts.total },
    { value: 'mended' as const, name: t('lines.mended') },
  ];
  const lacking = (place: Place): boolean =>
    one.tables[place.line.table]?.columns.some(({ index, isInFile }) => index === place.column && !isInFile) === true;
  const panel = at !== null && (
    <QuestionPanel
      key={`${keyOf(at)} ${at.finding === null}`}
      place={at}
      index={places.findIndex((place) => keyOf(place) === keyOf(at))}
      total={places.length}
      mending={mending}
      can={one.viewerCanMend}
      lacking={lacking(at)}
      answers={chosen?.answers === true}
      onStep={(by) => step(at, by)}
      onNext={(mended) => goOn(at, mended)}
    />
  );
  const wayOn = isDone && (at === null || narrow) && (
    <AllMended can={one.viewerCanConfirm} focus={answered} onNext={() => onNext(false)} />
  );
  const aside = narrow ? wayOn : panel || wayOn;
  const shown = { one, lines: lines.rows, at, onSelect: select };
  return (
    <div className={join(styles.mend, aside === false && styles.alone)}>
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
        <PagedList
          pages={lines}
          failed={t('lines.failed')}
          empty={<Empty title={t(view === 'open' ? 'lines.none' : 'lines.noneHere')} />}
          more={<NextPage pages={lines}>{t('lines.more', { shown: lines.rows.length, total: lines.total })}</NextPage>}
        >
          {narrow ? <LineCards {...shown} /> : <LineGrid {...shown} wide={view !== 'open'} />}
        </PagedList>
        <MendFoot one={one} canUndo={mending.canUndo} onUndo={() => void undo()} onNext={onNext} />
      </Sheet>
      {narrow && panel !== false && (
        <Dialog open onClose={() => select(null, false)} title={t('question.title')}>
          {panel}
        </Dialog>
      )}
      {aside !== false && <aside className={styles.panel}>{aside}</aside>}
    </div>
  );
}
