import type { ReactNode } from 'react';
import styles from './registry.module.css';

/** A record's fields by name; what is not known is told as such. */
export function FactList({ facts, none }: { facts: readonly [string, ReactNode][]; none: string }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? <span className="od-3">{none}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
