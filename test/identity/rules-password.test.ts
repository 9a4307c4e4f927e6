import { describe, expect, it } from '@jest/globals';
import { hashPassword, passwordMatches, passwordMatchesNobody } from '../../server/identity/password.ts';

describe('a password', () => {
  it('is kept as a salted hash that carries its cost', async () => {
    const [one, other] = [await hashPassword('口令 one'), await hashPassword('口令 one')];
    expect(one).toMatch(/^scrypt\$\d+\$\d+\$\d+\$/);
    expect(one).not.toBe(other);
    expect(one).not.toContain('one');
  });

  it('matches itself alone, in whatever form its letters were composed', async () => {
    const stored = await hashPassword('pássword');
    expect(await passwordMatches('pa\u0301ssword', stored)).toBe(true);
    for (const wrong of ['password', 'pássword ', 'Pássword', ''])
      expect(await passwordMatches(wrong, stored)).toBe(false);
  });

  it('matches nobody, and nothing that is no hash', async () => {
    expect(await passwordMatchesNobody('x')).toBe(false);
    for (const stored of ['', 'x', 'bcrypt$1$2$3$4$5', 'scrypt$16384$8$5'])
      expect(await passwordMatches('x', stored)).toBe(false);
  });
});
