import type { ReactNode } from 'react';
import { useT } from '../lib/i18n.ts';
import { join } from './join.ts';
import styles from './MatrixCell.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The table class that cells of a merge matrix stand in. */
export const matrixClass = styles.matrix;

export type MatrixCellProps =
  | { kind: 'none' }
  | { kind: 'own' | 'suspect'; children: ReactNode }
  /** One matter of several departments: one bar from the first to the last, with a line over those between. */
  | { kind: 'joined'; span: number; first: ReactNode; last: ReactNode; link: string };

/** A department's wording of a matter; a dot where it does not apply. */
export function MatrixCell(props: MatrixCellProps) {
  const t = useT('ui');
  if (props.kind === 'none') {
    return (
      <td className={styles.none}>
        <span aria-hidden="true">·</span>
        <VisuallyHidden>{t('matrix.none')}</VisuallyHidden>
      </td>
    );
  }
  if (props.kind === 'joined') {
    const { span, first, last, link } = props;
    return (
      <td colSpan={span}>
        <div
          className={styles.joined}
          style={{ gridTemplateColumns: span > 2 ? `1fr ${span - 2}fr 1fr` : '1fr auto 1fr' }}
        >
          <span>{first}</span>
          <em>{link}</em>
          <span>{last}</span>
        </div>
      </td>
    );
  }
  return (
    <td>
      <div className={join(styles.word, props.kind === 'suspect' && styles.suspect)}>{props.children}</div>
    </td>
  );
}
