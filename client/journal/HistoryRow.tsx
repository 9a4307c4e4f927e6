import { useT } from '../lib/i18n.ts';
import { Digest, glowClass, join, Time } from '../ui/index.ts';
import styles from './HistoryTab.module.css';
import { tell } from './told.ts';
import type { HistoryEvent } from './usePlanHistory.ts';

/** One fact of a plan. Its hash chains it to the one before; who wants to see that opens it. */
export function HistoryRow({ event, fresh }: { event: HistoryEvent; fresh: boolean }) {
  const t = useT('journal');
  const { who, act, detail } = tell(event, t);
  return (
    <li className={join(styles.row, glowClass(fresh))}>
      <Time value={event.occurredAt} className={styles.time} />
      <div className={styles.what}>
        <p>
          {who !== undefined && <b>{who}</b>} {act}
        </p>
        {detail !== undefined && <p className="od-2">{detail}</p>}
      </div>
      <details className={styles.chain}>
        <summary aria-label={t('chain.open', { number: event.number })}>
          {t('chain.number', { number: event.number })}
        </summary>
        <dl>
          <dt>{t('chain.hash')}</dt>
          <dd>
            <Digest value={event.hash} groups={8} label={t('chain.hash')} />
          </dd>
          <dt>{t('chain.previous')}</dt>
          <dd>
            <Digest value={event.previousHash} groups={8} label={t('chain.previous')} />
          </dd>
        </dl>
      </details>
    </li>
  );
}
