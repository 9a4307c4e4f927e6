import { useEffect } from 'react';
import { language } from './language.ts';
import { useSignal } from './signal.ts';
import { textOf } from './i18n.ts';

/** The page's name in the browser's tab and history: 宾馆旅店 · 一门联查. */
export function usePageTitle(title: string | undefined): void {
  const spoken = useSignal(language);
  useEffect(() => {
    const name = textOf('app', 'name');
    document.title = title === undefined || title === '' ? name : `${title} · ${name}`;
  }, [title, spoken]);
}
