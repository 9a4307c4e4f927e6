import { useEffect, useRef, useState } from 'react';
import { SearchIcon } from './icons/index.tsx';
import styles from './SearchField.module.css';

const PAUSE = 250;

/** Searches when typing pauses, and not while an input method is still composing. */
export function SearchField({
  value,
  placeholder,
  onChange,
}: {
  value: string;
  placeholder: string;
  onChange(value: string): void;
}) {
  const [text, setText] = useState(value);
  const composing = useRef(false);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value || composing.current) return;
    const timer = setTimeout(() => latest.current(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value]);
  return (
    <label className={styles.field}>
      <SearchIcon size={14} />
      <input
        type="search"
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={(event) => {
          composing.current = false;
          setText(event.currentTarget.value);
          latest.current(event.currentTarget.value.trim());
        }}
      />
    </label>
  );
}
