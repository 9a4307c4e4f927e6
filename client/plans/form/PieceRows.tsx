import { Input } from 'antd';
import { useRef } from 'react';
import { useT } from '../../lib/i18n.ts';
import { CloseIcon, PlusIcon } from '../../ui/icons/index.tsx';
import { Menu, MenuItem } from '../../ui/index.ts';
import styles from './PieceRows.module.css';
import { MOST_PIECES, type PieceDraft, type RuleDraft, type Stratum } from './planDraft.ts';

interface PieceRowsProps {
  /** The rule's class, in words. */
  name: string;
  pieces: readonly PieceDraft[];
  /** Fields that the hub refused, as `0.upTo`. */
  wrong: ReadonlySet<string>;
  onChange(pieces: PieceDraft[]): void;
}

/** Other shares for smaller classes, under the rule that holds above all of them (R052). */
export function PieceRows({ name, pieces, wrong, onChange }: PieceRowsProps) {
  const t = useT('plans');
  const list = useRef<HTMLUListElement>(null);
  const change = (at: number, changed: Partial<PieceDraft>) =>
    onChange(pieces.map((piece, i) => (i === at ? { ...piece, ...changed } : piece)));
  const remove = (at: number) => {
    onChange(pieces.filter((_, i) => i !== at));
    const next = list.current?.querySelectorAll('input')[Math.max(0, at - 1) * 2];
    next?.focus();
  };
  return (
    <ul ref={list} className={styles.pieces} aria-label={t('form.pieces', { name })}>
      {pieces.map(({ upTo, percent }, at) => {
        const place = { name, n: at + 1 };
        return (
          <li key={at}>
            <span>{t('form.pieceUpTo')}</span>
            <Input
              autoFocus={upTo === '' && percent === ''}
              inputMode="numeric"
              status={wrong.has(`${at}.upTo`) ? 'error' : undefined}
              aria-invalid={wrong.has(`${at}.upTo`) || undefined}
              aria-label={t('form.pieceUpToOf', place)}
              suffix={t('form.pieceUnit')}
              value={upTo}
              onChange={({ target: { value } }) => change(at, { upTo: value.replace(/\D/g, '') })}
            />
            <span>{t('form.pieceTakes')}</span>
            <Input
              inputMode="decimal"
              status={wrong.has(`${at}.percent`) ? 'error' : undefined}
              aria-invalid={wrong.has(`${at}.percent`) || undefined}
              aria-label={t('form.piecePercentOf', place)}
              suffix="%"
              value={percent}
              onChange={({ target: { value } }) => change(at, { percent: value.replace(/[^\d.]/g, '') })}
            />
            <button type="button" aria-label={t('form.pieceRemove', place)} onClick={() => remove(at)}>
              <CloseIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface AddPieceProps {
  strata: readonly Stratum[];
  rules: Readonly<Record<Stratum, RuleDraft>>;
  onAdd(stratum: Stratum): void;
}

/** Adds another share for a small class; where there are several classes, of the one that is chosen. */
export function AddPiece({ strata, rules, onAdd }: AddPieceProps) {
  const t = useT('plans');
  const free = strata.filter((stratum) => rules[stratum].pieces.length < MOST_PIECES);
  const face = (
    <>
      <PlusIcon /> {t('form.addPiece')}
    </>
  );
  const [only] = strata;
  if (free.length === 0) return null;
  if (strata.length === 1) {
    return (
      <button type="button" className={styles.add} onClick={() => onAdd(only!)}>
        {face}
      </button>
    );
  }
  return (
    <Menu trigger={face} label={t('form.addPiece')} className={styles.add} align="left">
      {(close) =>
        free.map((stratum) => (
          <MenuItem
            key={stratum}
            onClick={() => {
              close();
              onAdd(stratum);
            }}
          >
            {t(`stratum.${stratum}`)}
          </MenuItem>
        ))
      }
    </Menu>
  );
}
