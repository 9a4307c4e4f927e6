import { useT } from '../lib/i18n.ts';
import { type Indicator, isCap, missing } from './board.ts';
import { valueText } from './figures.ts';

/** Where an indicator stands against its goal: met, short by so much, or without a goal. */
export function Distance({ indicator, brief = false }: { indicator: Indicator; brief?: boolean }) {
  const t = useT('reports');
  const { code, goal, met } = indicator;
  if (goal === null || goal === undefined) return <span className="od-3">{t('goal.none')}</span>;
  if (met === null || met === undefined) return <span className="od-3">{t('goal.noValue')}</span>;
  const short = valueText(Math.round((missing(indicator) ?? 0) * 10) / 10);
  if (met) return <span className="od-done">{t(brief ? 'goal.met' : 'goal.metOf', { goal: valueText(goal) })}</span>;
  if (isCap(code)) return <span className="od-late">{t('goal.over', { short })}</span>;
  return <span className="od-due">{t(brief ? 'goal.short' : 'goal.shortOf', { short, goal: valueText(goal) })}</span>;
}
