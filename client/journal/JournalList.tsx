import type { ReactNode } from 'react';
import { useT } from '../lib/i18n.ts';
import { Time } from '../ui/index.ts';
import styles from './JournalList.module.css';

interface Told {
  number: number;
  occurredAt: string;
  actor: string | null;
  department: { shortName: string } | null;
  reason: string | null;
}

interface JournalListProps<Fact extends Told> {
  facts: readonly Fact[];
  /** What was done, in words. */
  act(fact: Fact): string;
  /** What else it was done with. */
  along?(fact: Fact): ReactNode;
}

/** What the journal tells of a record: what was done, by whom, when and why. */
export function JournalList<Fact extends Told>({ facts, act, along }: JournalListProps<Fact>) {
  const t = useT('journal');
  return (
    <ol className={styles.list}>
      {facts.map((fact) => (
        <li key={fact.number}>
          <span className={styles.line}>
            <b>{act(fact)}</b>
            {along?.(fact)}
            <span className={styles.small}>
              {fact.department?.shortName} {fact.actor} · <Time value={fact.occurredAt} /> ·{' '}
              {t('chain.number', { number: fact.number })}
            </span>
          </span>
          {fact.reason !== null && <span>{fact.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
