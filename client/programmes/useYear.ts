import { today } from '../lib/time.ts';
import { useUrlState } from '../lib/urlState.ts';

const FIRST = 2000;
const LAST = 2100;
const BACK = 3;
/** The year of a page, as its address has it; this one where it says none. */
export function useYear(): [number, (year: number) => void, readonly number[]] {
  const [{ year: asked }, change] = useUrlState<{ year?: string }>();
  const named = Number(asked);
  const usual = Number(today().slice(0, 4));
  const year = Number.isInteger(named) && named >= FIRST && named <= LAST ? named : usual;
  const years = Array.from({ length: BACK + 2 }, (_, back) => usual + 1 - back);
  const all = years.includes(year) ? years : [...years, year].sort((a, b) => b - a);
  return [year, (next) => change({ year: next === usual ? undefined : String(next) }), all];
}
