import { createSignal, useSignal } from './signal.ts';

const paper = matchMedia('print');

/** Whether the page is on its way to paper: then it is light, and lists stand there whole. */
export const printing = createSignal(paper.matches);

export function watchPrinting(): void {
  // The event comes before the paper is laid out; the query tells those who only look at it so.
  addEventListener('beforeprint', () => printing.set(true));
  addEventListener('afterprint', () => printing.set(false));
  paper.addEventListener?.('change', () => printing.set(paper.matches));
}

export const usePrinting = (): boolean => useSignal(printing);
