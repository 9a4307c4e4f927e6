/** 〔2026〕3号 of 联查〔2026〕3号: where it goes without saying that it is a joint plan. */
export function shortNumber(number: string): string {
  return number.replace(/^[^〔]+(?=〔)/, '');
}
