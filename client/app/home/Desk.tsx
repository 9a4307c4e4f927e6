import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import type { Session } from '../../lib/session.ts';
import { dayWeekdayText, dueText, today } from '../../lib/time.ts';
import { RecusalTodos } from '../../checks/recusal/RecusalTodos.tsx';
import { DrawTodos } from '../../draws/DrawTodos.tsx';
import { useDoorsOf } from '../../merging/useDoors.ts';
import { useDeskPlans } from '../../plans/desk/useDeskPlans.ts';
import { useProgrammeTodos } from '../../programmes/desk/useProgrammeTodos.ts';
import { ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import styles from './Desk.module.css';
import { FeedSheet } from './FeedSheet.tsx';
import { MOST_ROWS, RunningSheet } from './RunningSheet.tsx';
import { TodoSheet } from './TodoSheet.tsx';
import { useRegistryTodos } from './useRegistryTodos.ts';

/** 工作台 of a liaison: what waits, what runs, what just happened. */
export function Desk({ viewer }: { viewer: Session['viewer'] }) {
  const t = useT('app');
  const { data, error, refetch, running, todos, plans } = useDeskPlans();
  const programmes = useProgrammeTodos();
  const registry = useRegistryTodos();
  const doors = useDoorsOf(running.slice(0, MOST_ROWS).map(({ id }) => id));
  // A sum over a part of them would say too little.
  const saved = running.length > MOST_ROWS ? 0 : [...doors.values()].reduce((sum, each) => sum + each.saved, 0);
  const count = todos.length + programmes.length + registry.length;
  const days = [...todos, ...programmes, ...registry].flatMap(({ due }) => due ?? []).sort();
  const [first] = days;
  const line =
    data === undefined
      ? t('home.hello', { name: viewer.name })
      : first === undefined
        ? t(count === 0 ? 'home.nothing' : 'home.waits', { count })
        : t('home.waitsUntil', { count, due: dueText(first).text });
  return (
    <div className={styles.page}>
      <header className={styles.day}>
        <h1>{dayWeekdayText(today())}</h1>
        <p className="od-2">
          {line}
          {saved > 0 && (
            <>
              {' '}
              {t('home.spared')} <b>{t('home.doors', { count: countText(saved) })}</b>
            </>
          )}
        </p>
      </header>
      {data === undefined ? (
        <Sheet>
          {error === null ? (
            <SlowSkeleton rows={6} />
          ) : (
            <ErrorState title={t('home.failed')} error={error} onRetry={() => void refetch()} />
          )}
        </Sheet>
      ) : (
        <div className={styles.desk}>
          <div className={styles.waiting}>
            <TodoSheet todos={todos} programmes={programmes} registry={registry} />
            <DrawTodos />
            <RecusalTodos />
          </div>
          <RunningSheet plans={running} any={plans.length > 0} doors={doors} />
          <FeedSheet account={viewer.id} />
        </div>
      )}
    </div>
  );
}
