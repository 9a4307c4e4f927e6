import { Button } from 'antd';
import { useT } from '../lib/i18n.ts';
import { dayText } from '../lib/time.ts';
import { Chip, Clause } from '../ui/index.ts';
import styles from './Policy.module.css';
import type { PolicyEntry } from './usePolicy.ts';

interface PolicyRowProps {
  entry: PolicyEntry;
  mayDecide: boolean;
  onDecide(): void;
  onHistory(): void;
}

function Source({ entry: { origin, source, clause } }: { entry: PolicyEntry }) {
  const t = useT('policy');
  if (origin === 'UNDECIDED') {
    return (
      <>
        <Chip tone="other" mark="hollow">
          {t('origin.UNDECIDED')}
        </Chip>
        {clause && (
          <span className={styles.small}>
            {t('lawOnly')} · <Clause {...clause} />
          </span>
        )}
      </>
    );
  }
  return (
    <>
      {origin === 'OWN' ? (
        <Chip tone="act" mark="full">
          {t('origin.OWN')}
        </Chip>
      ) : (
        <Chip mark="half">{t('origin.INHERITED', { place: source?.name ?? '' })}</Chip>
      )}
      {clause && <Clause {...clause} />}
    </>
  );
}

function Dates({ entry: { since, until, nextChange } }: { entry: PolicyEntry }) {
  const t = useT('policy');
  return (
    <>
      <span className={styles.small}>
        {[since && t('since', { day: dayText(since, true) }), until && t('until', { day: dayText(until, true) })]
          .filter(Boolean)
          .join(' ')}
      </span>
      {nextChange && (
        <span className={styles.next}>
          {t(nextChange.origin === 'UNDECIDED' ? 'nextUndecided' : 'next', {
            day: dayText(nextChange.on, true),
            value: nextChange.value.shown,
          })}
        </span>
      )}
    </>
  );
}

/** One key: what it decides, what holds, where that comes from, since when, and what comes next. */
export function PolicyRow({ entry, mayDecide, onDecide, onHistory }: PolicyRowProps) {
  const t = useT('policy');
  const { key, value, origin } = entry;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <b>{key.name}</b>
        <p>{key.meaning}</p>
        <p className={key.inForce ? styles.acting : styles.small}>
          {t(key.inForce ? 'acting' : 'waiting', { reader: key.readBy })}
        </p>
      </div>
      <div className={origin === 'UNDECIDED' ? styles.undecided : styles.value}>{value.shown}</div>
      <div className={styles.from}>
        <Source entry={entry} />
        <Dates entry={entry} />
      </div>
      <div className={styles.acts}>
        {mayDecide && (
          <Button size="small" aria-label={t('decide.open', { name: key.name })} onClick={onDecide}>
            {t('decide.action')}
          </Button>
        )}
        <Button size="small" type="text" aria-label={t('history.open', { name: key.name })} onClick={onHistory}>
          {t('history.action')}
        </Button>
      </div>
    </li>
  );
}
