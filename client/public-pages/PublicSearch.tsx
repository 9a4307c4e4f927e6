import { type FormEvent, useState } from 'react';
import { useT } from '../lib/i18n.ts';
import { join } from '../ui/index.ts';
import page from './public.module.css';

interface PublicSearchProps {
  text: string;
  label: string;
  onFind(text: string): void;
}

/** Looks for a text once it is asked to; what was found can be left again. */
export function PublicSearch({ text: given, label, onFind }: PublicSearchProps) {
  const t = useT('public-pages');
  const [text, setText] = useState(given);
  const find = (event: FormEvent) => {
    event.preventDefault();
    onFind(text.trim());
  };
  return (
    <form className={page.row} role="search" onSubmit={find}>
      <input
        type="search"
        className={page.field}
        value={text}
        aria-label={label}
        placeholder={label}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={join(page.button, page.primary)}>
        {t('plans.find')}
      </button>
      {given !== '' && (
        <button type="button" className={page.button} onClick={() => onFind('')}>
          {t('plans.all')}
        </button>
      )}
    </form>
  );
}
