import { listed } from '../../kernel/listing.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { ItemFieldsInput } from '../../../schema/registry/item-inputs.ts';
import { readRatio } from '../importing/index.ts';
import { type Labels, readLabels } from '../targets/labels.ts';
import type { OpenFields } from './item-fields.ts';

const saysSomething = (value: string | null | undefined): boolean => (value ?? '').trim() !== '';

const rule = (id: 'R007' | 'R019', words: Text, path: string): Refusal => {
  const fields: Problem[] = [{ path, problem: words }];
  return refusal.rule(id, words, { fields });
};

/** Refuses an upper ratio of a key item, which would be dropped, and a ratio that exceeds the upper one (R007). */
export function requireWithinCap(given: ItemFieldsInput, after: OpenFields, path: string): void {
  const { ratioText, capPercent } = given;
  if (after.itemClass === 'KEY' && saysSomething(capPercent)) {
    const words = text('重点检查事项不设比例上限：请清空', 'A key item has no upper ratio: leave it empty');
    throw rule('R007', words, `${path}.capPercent`);
  }
  if (after.capPercent === null || !(saysSomething(ratioText) || saysSomething(capPercent))) return;
  const cap = Number(after.capPercent);
  // A ratio that cannot be read for certain is drawn by nobody unasked.
  const drawn = readRatio(after.ratioText).value?.sampling ?? [];
  const most = Math.max(0, ...drawn.flatMap(({ percentMin, percentMax }) => [percentMin ?? 0, percentMax ?? 0]));
  if (most <= cap) return;
  const words = text(
    `抽查比例 ${most}% 超过了本事项的比例上限 ${cap}%：请改其中一个`,
    `The ratio of ${most} percent exceeds the item’s upper ratio of ${cap} percent: change one of them`,
  );
  throw rule('R007', words, `${path}.ratioText`);
}

/** The same with its labels as the dictionary has them; a word that it does not know stays as it is. */
export function inItsWords(given: ItemFieldsInput, dictionary: Labels): ItemFieldsInput {
  const { labels } = given;
  return labels ? { ...given, labels: labels.map((word) => dictionary.meant(word) ?? word) } : given;
}

/** Words that the dictionary does not know, but for those that an item had before. */
export const unknownLabels = (
  { labels }: ItemFieldsInput,
  { labels: before }: Pick<OpenFields, 'labels'>,
  dictionary: Labels,
): string[] =>
  readLabels(
    (labels ?? []).map((word) => word.trim()).filter((word) => word !== '' && !before.includes(word)),
    dictionary,
  ).unknown;

const MOST_TOLD = 5;

/** Refuses labels that the dictionary does not know: the item would find no target by them (R019). */
export function requireKnownLabels(
  given: ItemFieldsInput,
  before: Pick<OpenFields, 'labels'>,
  dictionary: Labels,
  path: string,
): void {
  const unknown = unknownLabels(given, before, dictionary);
  if (unknown.length === 0) return;
  const told = listed(unknown.slice(0, MOST_TOLD));
  const words = text(
    `标注词典中没有：${told.zh}，请先由管理员收录`,
    `The label dictionary does not know ${told.en}; an administrator must add them first`,
  );
  throw rule('R019', words, `${path}.labels`);
}
