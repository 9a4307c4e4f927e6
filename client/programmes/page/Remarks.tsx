import { useT } from '../../lib/i18n.ts';
import styles from '../programmes.module.css';
import type { Programme } from '../useProgramme.ts';

/** Reasons that were given on its way: why it was given back, adjusted or given up. */
export function Remarks({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const { state, returnReason, withdrawReason, adjustmentReason } = programme;
  const remarks = [
    state === 'RETURNED' && returnReason != null && { name: t('remark.returned'), text: returnReason },
    withdrawReason != null && { name: t('remark.withdrawn'), text: withdrawReason },
    adjustmentReason != null && { name: t('remark.adjusted'), text: adjustmentReason },
  ].filter((one) => one !== false);
  return remarks.map(({ name, text }) => (
    <p key={name} className={styles.note}>
      <b>{name}</b> {text}
    </p>
  ));
}
