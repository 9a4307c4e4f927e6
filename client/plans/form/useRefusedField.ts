import { type RefObject, useEffect, useRef } from 'react';
import type { HubError } from '../../lib/hub-error.ts';

/** For a form: on a refusal the first field that is told wrong gets the focus, in sight. */
export function useRefusedField(error: HubError | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error === null) return;
    const control = form.current?.querySelector<HTMLElement>('[data-problem] :is(input, textarea, button)');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [error]);
  return form;
}
