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
  /** One matter of several departments: one bar over their columns, with a line over those that have no wording (null). */
  | { kind: 'joined'; words: readonly (ReactNode | null)[]; link: string };

// Between neighbours the link's name is a word or two.
const NEAR = 'minmax(0, calc(84px * var(--text)))';

/** Wordings and the lines between them; a line runs over every column without one. Its first stretch bears the link's name. */
function Bar({ words, link }: { words: readonly (ReactNode | null)[]; link: string }) {
  const parts: { grow: string; node: ReactNode }[] = [];
  let named = false;
  let gap = 0;
  words.forEach((word, index) => {
    if (word === null) {
      gap += 1;
      return;
    }
    if (index > 0) {
      parts.push({ grow: gap > 0 ? `${gap}fr` : NEAR, node: <em key={`line ${index}`}>{named ? null : link}</em> });
      named = true;
    }
    parts.push({ grow: 'minmax(0, 1fr)', node: <span key={index}>{word}</span> });
    gap = 0;
  });
  return (
    <div className={styles.joined} style={{ gridTemplateColumns: parts.map(({ grow }) => grow).join(' ') }}>
      {parts.map(({ node }) => node)}
    </div>
  );
}

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
    return (
      <td colSpan={props.words.length}>
        <Bar words={props.words} link={props.link} />
      </td>
    );
  }
  return (
    <td>
      <div className={join(styles.word, props.kind === 'suspect' && styles.suspect)}>{props.children}</div>
    </td>
  );
}
