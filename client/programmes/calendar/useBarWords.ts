import { useT } from '../../lib/i18n.ts';
import { useTaskWords } from '../useTaskWords.ts';
import type { Bar } from './calendar.ts';

export type BarLook = 'own' | 'joint' | 'part' | 'draft';

/** How a bar looks: by whose programme it is of, and whether that is in force. */
export function lookOf({ programme, leads }: Bar): BarLook {
  if (programme.state !== 'PUBLISHED') return 'draft';
  if (!leads) return 'part';
  return programme.kind === 'JOINT' ? 'joint' : 'own';
}

/** Where a bar leads: its task beside the list of its programme. */
export const barTo = ({ programme, task }: Bar): string => `/programmes/${programme.id}?task=${task.id}`;

/** All that a bar says by its place and colour, in words. */
export function useBarWords(year: number) {
  const t = useT('programmes');
  const { months } = useTaskWords();
  return {
    window: ({ task }: Bar) => months(task.fromMonth, task.toMonth, year),
    told: (bar: Bar): string =>
      t('calendar.bar', {
        name: bar.task.name || t('task.unnamed'),
        months: months(bar.task.fromMonth, bar.task.toMonth, year),
        lead: bar.task.lead?.shortName ?? t('words.open'),
        look: t(`calendar.${lookOf(bar)}`),
      }),
  };
}
