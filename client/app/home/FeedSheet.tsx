import { Link } from 'react-router';
import { tell } from '../../journal/told.ts';
import { useRecentEvents } from '../../journal/useRecentEvents.ts';
import { useT } from '../../lib/i18n.ts';
import { useLiveState } from '../../lib/live.ts';
import { shortNumber } from '../../plans/number.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { Empty, ErrorState, glowClass, join, LiveBadge, Sheet, SlowSkeleton, Time } from '../../ui/index.ts';
import styles from './Desk.module.css';

const MOST = 10;

/** 动态: what just happened in the department's plans. */
export function FeedSheet({ account }: { account: string }) {
  const t = useT('app');
  const words = useT('journal');
  const own = useOwnCode();
  const live = useLiveState();
  const { events, error, refetch, fresh } = useRecentEvents(account);
  return (
    <Sheet title={t('home.feed')} aside={<LiveBadge state={live} />} flush className={styles.feed}>
      {events === undefined ? (
        error === null ? (
          <SlowSkeleton />
        ) : (
          <ErrorState title={t('home.feedFailed')} error={error} onRetry={() => void refetch()} />
        )
      ) : events.length === 0 ? (
        <Empty title={t('home.feedEmpty')}>{t('home.feedEmptyText')}</Empty>
      ) : (
        <ol>
          {events.slice(0, MOST).map((event) => {
            const { who, act, detail } = tell(event, words, own);
            return (
              <li key={event.cursor} className={join(styles.event, glowClass(fresh.has(event.cursor)))}>
                <Time value={event.occurredAt} as="brief" />
                <div>
                  <p>
                    {who !== undefined && <b>{who}</b>} {act}{' '}
                    <Link to={`/plans/${event.plan.id}/history`} className={styles.eventPlan} title={event.plan.title}>
                      {shortNumber(event.plan.number)}
                    </Link>
                  </p>
                  <p className="od-2">{detail ?? event.plan.title}</p>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </Sheet>
  );
}
