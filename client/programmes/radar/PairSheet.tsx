import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { OverlapPairsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubPages } from '../../lib/query.ts';
import { Act } from '../../plans/Act.tsx';
import { useNarrow } from '../../plans/useNarrow.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import type { Possible } from '../../plans/usePlan.ts';
import { Chip, Empty, Figure, PagedList, Sheet } from '../../ui/index.ts';
import page from '../programmes.module.css';
import { useTaskWords } from '../useTaskWords.ts';
import { JointDialog } from './JointDialog.tsx';
import { isPast, type Pair, partiesOfBoth, type Source } from './pair.ts';
import styles from './Radar.module.css';

const PAGE = 20;
/** On a phone each stands over half the screen. */
const FEW = 6;

/** One of two that meet: whose, when, how many it could draw. */
function Side({ source, year }: { source: Source; year: number }) {
  const t = useT('programmes');
  const { months } = useTaskWords();
  const { id, kind, name, origin, lead, participants, fromMonth, toMonth, isJointByDefault } = source;
  const who = [lead?.shortName ?? t('words.open'), ...participants.map(({ shortName }) => shortName)].join(t('comma'));
  return (
    <div className={styles.side}>
      <b>
        {kind === 'PLAN' ? (
          <Link to={`/plans/${id}`} className={page.link}>
            {name}
          </Link>
        ) : (
          name
        )}
      </b>
      <span className="od-2">
        {who} · {months(fromMonth, toMonth, year)}
      </span>
      <span className={page.sub}>
        {origin} ·{' '}
        {t('radar.frame', { targets: countText(source.targetsInFrame), visits: countText(source.expectedVisits) })}
      </span>
      {isJointByDefault && (
        <span>
          <Chip>{t('task.jointByDefault')}</Chip>
        </span>
      )}
    </div>
  );
}

interface PairLineProps {
  pair: Pair;
  year: number;
  can: Possible;
  /** Shows the targets that both could draw; absent where the viewer reads no lists of targets. */
  onTargets?(pair: Pair): void;
}

function PairLine({ pair, year, can, onTargets }: PairLineProps) {
  const t = useT('programmes');
  const { months } = useTaskWords();
  const [asked, ask] = useState(false);
  const { one, other, sharedTargets, shareOfSmaller, commonMonths, doorsSaved, matters } = pair;
  const own = useOwnCode();
  const mayAct = can.code !== 'FORBIDDEN';
  const areTasks = one.kind === 'TASK' && other.kind === 'TASK';
  const theirs = partiesOfBoth(pair);
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        <Side source={one} year={year} />
        <Side source={other} year={year} />
        {matters.length > 0 && (
          <details>
            <summary>{t('radar.matters', { count: matters.length })}</summary>
            <ul>
              {matters.map(({ name, items }) => (
                <li key={name}>
                  {name} <span className={page.sub}>{items.map(({ code }) => code).join(t('comma'))}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={styles.meet}>
        <Figure label={t('radar.shared')} value={sharedTargets} unit={t('task.unit')} size="m" />
        <Figure label={t('radar.saved')} value={doorsSaved} unit={t('task.timesUnit')} size="m" tone="act" />
        <p className="od-2">
          {t('radar.share', { share: Math.round(shareOfSmaller) })} ·{' '}
          {commonMonths.length === 0
            ? t('radar.noMonths')
            : t(isPast(pair) ? 'radar.monthsPast' : 'radar.months', {
                months: months(commonMonths[0], commonMonths.at(-1), year),
              })}
        </p>
        {!areTasks && <p className="od-3">{t('radar.viaPlan')}</p>}
        {areTasks && mayAct && !theirs.has(own ?? '') && (
          <p className="od-3">{t('radar.theirs', { names: [...theirs.values()].join(t('comma')) })}</p>
        )}
        <span className={page.acts}>
          {areTasks && mayAct && theirs.has(own ?? '') && (
            <Act can={can} compact onClick={() => ask(true)}>
              {t('radar.join')}
            </Act>
          )}
          {onTargets !== undefined && (
            <button type="button" className={page.link} onClick={() => onTargets(pair)}>
              {t('radar.targets')}
            </button>
          )}
        </span>
      </div>
      {asked && <JointDialog pair={pair} year={year} onClose={() => ask(false)} />}
    </li>
  );
}

interface PairSheetProps {
  year: number;
  department: string | undefined;
  /** Where the pairs of one department are chosen. */
  filter: ReactNode;
  can: Possible;
  onTargets?(pair: Pair): void;
}

/** Every two that meet at the same targets, those that would save most doors first (R035). */
export function PairSheet({ year, department, filter, can, onTargets }: PairSheetProps) {
  const t = useT('programmes');
  const narrow = useNarrow();
  const pairs = useHubPages(
    OverlapPairsDocument,
    { year, departmentCode: department ?? null, first: narrow ? FEW : PAGE },
    (answer) => answer.overlaps.pairs,
  );
  return (
    <Sheet title={t('radar.pairs')} count={pairs.total} note={t('radar.pairsNote')} aside={filter} flush>
      <PagedList
        pages={pairs}
        failed={t('radar.failed')}
        empty={<Empty title={t('radar.noPairs')}>{t('radar.noPairsText')}</Empty>}
      >
        <ol className={styles.pairs}>
          {pairs.rows.map((pair) => (
            <PairLine key={`${pair.one.id} ${pair.other.id}`} pair={pair} year={year} can={can} onTargets={onTargets} />
          ))}
        </ol>
      </PagedList>
    </Sheet>
  );
}
