const MODULUS = 10;

/**
 * Whether the fifteenth digit of a register number (工商注册号) is the check digit of the fourteen before it:
 * ISO 7064, MOD 11,10. Enterprises that never changed to a unified social credit code still have one.
 */
export function registerNumberIsSound(number: string): boolean {
  if (!/^\d{15}$/.test(number)) return false;
  let rest = MODULUS;
  for (const digit of number.slice(0, -1)) {
    const sum = (rest + Number(digit)) % MODULUS || MODULUS;
    rest = (sum * 2) % (MODULUS + 1);
  }
  return (rest + Number(number.at(-1))) % MODULUS === 1;
}
