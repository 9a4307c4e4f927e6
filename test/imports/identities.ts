import { isIdentityNumber } from '../../server/registry/identity-number.ts';

/** A made-up identity number for each serial of at most three digits. */
export function identityOf(serial: number): string {
  const first = `11010119900307${String(serial).padStart(3, '0')}`;
  return [...'0123456789X'].map((check) => first + check).find(isIdentityNumber)!;
}
