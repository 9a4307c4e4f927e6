import { type Fact, Facts } from '../ui/index.ts';
import styles from './registry.module.css';

/** A record's fields by name; what is not known is told as such. */
export function FactList({ facts, none }: { facts: readonly Fact[]; none: string }) {
  return <Facts className={styles.facts} facts={facts} none={<span className="od-3">{none}</span>} />;
}
