import { countText, percentText } from '../lib/number.ts';

/** A figure with as many decimals as it has: 80, 57.1. A dash where there is nothing to divide by. */
export function valueText(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Number.isInteger(value) ? countText(value) : percentText(value / 100).slice(0, -1);
}

/** With its unit: shares in percent, caps as bare numbers. */
export function unitText(value: number | null | undefined, cap: boolean): string {
  const text = valueText(value);
  return cap || text === '–' ? text : `${text}%`;
}
