import type { Ask } from '../ask.ts';

/**
 * What a cell says: the part that is certain, and what has to be asked where that is not all of it. A reading without
 * either says nothing (`无`, `/`).
 */
export interface Reading<T> {
  value?: T;
  ask?: Ask;
}

export const certain = <T>(value: T): Reading<T> => ({ value });
export const asked = <T>(ask: Ask, value?: T): Reading<T> => (value === undefined ? { ask } : { value, ask });
