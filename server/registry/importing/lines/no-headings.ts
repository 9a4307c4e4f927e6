import { text } from '../../../kernel/text.ts';
import type { LineDraft } from './draft.ts';

const LONGEST = 200;

const ASK = text(
  '没有认出表头：各列是什么？请改用模板的表头',
  'The headings are not known: what are the columns? Use those of the template',
);

/** Asks for the headings of a line's table where none of them is known; whether that is so. */
export function asksForHeadings<F extends string>(draft: LineDraft<F>, field: F): boolean {
  const { columns } = draft.layout;
  if (columns.some((column) => column.field !== null)) return false;
  const headings = columns.map(({ heading }) => heading).join(' ');
  draft.ask(field, ASK, headings.slice(0, LONGEST));
  return true;
}
