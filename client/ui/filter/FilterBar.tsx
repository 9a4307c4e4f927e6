import { type ReactNode, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { FilterIcon } from '../icons/index.tsx';
import styles from './FilterBar.module.css';
import { SearchField } from '../SearchField.tsx';

interface FilterBarProps {
  /** What is searched for. */
  text: string | undefined;
  placeholder: string;
  onText(text: string | undefined): void;
  /** How many filters are set; on a phone, where they are folded, it stands on the button that unfolds them. */
  set: number;
  /** `FilterSelect`s. */
  children: ReactNode;
}

/** A list's search and filters in one line; on a phone the filters unfold below the search. */
export function FilterBar({ text, placeholder, onText, set, children }: FilterBarProps) {
  const t = useT('ui');
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.bar}>
      <SearchField value={text ?? ''} placeholder={placeholder} onChange={(next) => onText(next || undefined)} />
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <FilterIcon />
        {set > 0 ? t('filter.set', { count: set }) : t('filter.open')}
      </button>
      <div className={styles.filters} data-open={open || undefined}>
        {children}
      </div>
    </div>
  );
}
