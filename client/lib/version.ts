import { createSignal } from './signal.ts';

/** The hub's version by its last answer, when it is another than this page was built with. */
export const newerVersion = createSignal<string | undefined>(undefined);

export function noteVersion(header: string | null): void {
  if (header !== null && header !== __ONEDOOR_VERSION__) newerVersion.set(header);
}
