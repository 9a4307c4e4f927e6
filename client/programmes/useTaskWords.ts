import type { TaskFrequencyRowFragment, TaskSamplingRowFragment } from '../generated/graphql.js';
import { textOf, useT } from '../lib/i18n.ts';

type End = string | number | null | undefined;

/** How many, how often and when, as people say it. */
export function useTaskWords() {
  const t = useT('programmes');
  const plans = useT('plans');
  const span = (min: End, max: End, unit: string): string[] => {
    if (min == null && max == null) return [];
    if (min === max) return [`${min}${unit}`];
    if (max == null) return [t('words.atLeast', { value: `${min}${unit}` })];
    if (min == null) return [t('words.atMost', { value: `${max}${unit}` })];
    return [`${min}–${max}${unit}`];
  };
  const monthName = (month: string) => textOf('lib', `month.${Number(month.slice(5)) as 1}`);
  return {
    sampling: (rules: readonly TaskSamplingRowFragment[]): string =>
      rules
        .map(({ riskClass, percentMin, percentMax, countMin, countMax }) => {
          const ways = [...span(percentMin, percentMax, '%'), ...span(countMin, countMax, t('words.targets'))];
          const amount = ways.join(t('words.and'));
          return riskClass == null ? amount : `${plans(`stratum.brief.${riskClass}`)} ${amount}`;
        })
        .join(t('words.next')),
    frequency(frequency: TaskFrequencyRowFragment | null | undefined): string {
      if (frequency == null) return t('words.once');
      const { timesMin, timesMax, per, every } = frequency;
      const times = span(timesMin, timesMax, t('words.times')).join('');
      if (per == null) return t('words.inWindow', { times });
      return every === 1
        ? t('words.often', { period: t(`period.${per}`), times })
        : t('words.oftenIn', { period: t(`period.${per}`), times, every });
    },
    /** 3月 – 10月; the year where it is not that of the programme. */
    months(from: string | null | undefined, to: string | null | undefined, year?: number): string {
      const one = (month: string | null | undefined): string => {
        if (month == null) return '?';
        return month.startsWith(`${year ?? ''}-`)
          ? t('words.month', { month: monthName(month) })
          : t('words.yearMonth', { year: month.slice(0, 4), month: monthName(month) });
      };
      return from === to ? one(from) : `${one(from)} – ${one(to)}`;
    },
  };
}
