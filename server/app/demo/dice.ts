import { createHash } from 'node:crypto';

/** Repeatable chance: the same seed and purpose give the same throws on every machine. */
export interface Dice {
  /** A whole number from 0 to `sides - 1`. */
  below(sides: number): number;
  pick<T>(choices: readonly T[]): T;
  shuffle<T>(list: T[]): T[];
}

/**
 * sfc32 keyed by SHA-256. Each purpose has a stream of its own, so that adding an inspector does not
 * change the targets.
 */
export function createDice(seed: string, purpose: string): Dice {
  const key = createHash('sha256').update(`${seed}\n${purpose}`).digest();
  let a = key.readUInt32LE(0);
  let b = key.readUInt32LE(4);
  let c = key.readUInt32LE(8);
  let counter = key.readUInt32LE(12);

  const next = (): number => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    return out >>> 0;
  };
  // The first numbers still show the key; the generator's author asks to throw them away.
  for (let i = 0; i < 12; i += 1) next();

  const below = (sides: number): number => Math.floor((next() / 0x1_0000_0000) * sides);
  return {
    below,
    pick: <T>(choices: readonly T[]): T => {
      if (choices.length === 0) throw new RangeError('nothing to pick from');
      return choices[below(choices.length)] as T;
    },
    shuffle: <T>(list: T[]): T[] => {
      for (let i = list.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [list[i], list[j]] = [list[j] as T, list[i] as T];
      }
      return list;
    },
  };
}
