/** Months of years in a row, `2026-01` first. */
export function monthsOf(year: number, years: number): string[] {
  return Array.from({ length: years * 12 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(at / 12)}-${month}`;
  });
}
