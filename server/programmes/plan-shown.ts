import { type Text, text } from '../kernel/text.ts';
import type { Sampling, Window } from '../registry/importing/index.ts';

const range = (
  min: number | undefined,
  max: number | undefined,
  unit: readonly [zh: string, en: string],
): Text | null => {
  const [zh, en] = unit;
  if (min === undefined && max === undefined) return null;
  if (min === max) return text(`${min}${zh}`, `${min}${en}`);
  if (max === undefined) return text(`不低于 ${min}${zh}`, `at least ${min}${en}`);
  if (min === undefined) return text(`不超过 ${max}${zh}`, `at most ${max}${en}`);
  return text(`${min}${zh} 至 ${max}${zh}`, `${min}${en} to ${max}${en}`);
};

function partText({ riskClass, kind, level, when, percentMin, percentMax, countMin, countMax }: Sampling): Text {
  const whom = [riskClass === undefined ? undefined : `${riskClass}类`, level, kind, when].filter(
    (word) => word !== undefined,
  );
  const amounts = [range(percentMin, percentMax, ['%', '%']), range(countMin, countMax, [' 户', ' targets'])].filter(
    (amount) => amount !== null,
  );
  return text([...whom, ...amounts.map(({ zh }) => zh)].join(' '), [...whom, ...amounts.map(({ en }) => en)].join(' '));
}

/** How many of which targets are drawn, as it was understood. */
export function samplingText(sampling: readonly Sampling[]): Text {
  const parts = sampling.map(partText);
  return text(parts.map(({ zh }) => zh).join('；'), parts.map(({ en }) => en).join('; '));
}

/** When, as it was understood. */
export function windowText({ from, to }: Window): Text {
  if (from === undefined) return text(`${to} 止`, `until ${to}`);
  if (to === undefined) return text(`${from} 起`, `from ${from}`);
  return from === to ? text(from, from) : text(`${from} 至 ${to}`, `${from} to ${to}`);
}
