import { useT } from '../lib/i18n.ts';
import { countText, percentText } from '../lib/number.ts';

const NONE = '–';

/** A figure with as many decimals as it has: 80, 57.1. A dash where there is nothing to divide by. */
export function valueText(value: number | null | undefined): string {
  if (value === null || value === undefined) return NONE;
  return Number.isInteger(value) ? countText(value) : percentText(value / 100).slice(0, -1);
}

/** With its unit: shares in percent, caps in visits. */
export function useUnitText(): (value: number | null | undefined, cap: boolean) => string {
  const t = useT('reports');
  return (value, cap) => {
    const text = valueText(value);
    if (text === NONE) return text;
    return cap ? t('unit.visits', { value: text }) : `${text}%`;
  };
}
