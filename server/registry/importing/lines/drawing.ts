import { text } from '../../../kernel/text.ts';
import { type Frequency, readFrequency } from '../cells/frequency.ts';
import { plain } from '../cells/plain.ts';
import { readRatio } from '../cells/ratio.ts';
import type { Sampling } from '../cells/sampling.ts';
import { columnOf } from '../headings/layout.ts';
import type { LineDraft } from './draft.ts';

type DrawingField = 'ratio' | 'frequency' | 'target';

/** How many of a line's targets are drawn, and how often they are met. */
export interface Drawing {
  sampling?: Sampling[];
  frequency?: Frequency;
  /** The most that one enterprise may be visited (上限). */
  visitCap?: Frequency;
  /** What is drawn from, where it stands in the ratio's cell. */
  targets?: string;
}

const TWO_FREQUENCIES = text('频次写了两处且不一致：哪一个对？', 'Two frequencies are given: which is right?');

/** A column's heading as readers compare it; empty where the table has none. */
export function headingOf<F extends string>(draft: LineDraft<F>, field: F): string {
  return plain(columnOf(draft.layout, field)?.heading ?? '');
}

/** Reads the columns of ratio and frequency. Many lists put both into one cell; where they differ neither counts. */
export function readDrawing<F extends string>(draft: LineDraft<F | DrawingField>): Drawing {
  const context = {
    percentInHeading: headingOf(draft, 'ratio').includes('%'),
    targets: plain(draft.text('target') ?? ''),
    holdsTargets: !draft.has('target') && /对象(?:和|及|与|、).*比例/.test(headingOf(draft, 'ratio')),
  };
  const ratio = draft.read('ratio', (cell) => readRatio(cell, context));
  const found: Drawing = {
    sampling: ratio?.sampling,
    frequency: ratio?.frequency,
    visitCap: ratio?.cap,
    targets: ratio?.targets,
  };
  const often = draft.read('frequency', readFrequency);
  if (often === undefined) return found;
  const differs = found.frequency !== undefined && often.frequency !== undefined;
  if (differs && JSON.stringify(found.frequency) !== JSON.stringify(often.frequency)) {
    draft.ask('frequency', TWO_FREQUENCIES);
    return { ...found, frequency: undefined };
  }
  return { ...found, frequency: found.frequency ?? often.frequency, visitCap: found.visitCap ?? often.cap };
}
