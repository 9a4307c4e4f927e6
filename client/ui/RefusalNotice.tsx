import type { HubError } from '../lib/hub-error.ts';
import { Refusal } from './Refusal.tsx';
import styles from './RefusalNotice.module.css';

/** A refusal below what was asked, told aloud as it comes. */
export function RefusalNotice({ error, id }: { error: HubError; id?: string }) {
  return (
    <div role="alert" id={id} className={styles.notice}>
      <Refusal error={error} />
    </div>
  );
}
