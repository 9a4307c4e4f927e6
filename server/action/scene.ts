import type DataLoader from 'dataloader';
import type { Actor } from '../kernel/actor.ts';
import type { Language } from '../kernel/text.ts';
import type { Hub } from './hub.ts';

/** Makes a loader for one request. Compared by identity: a capability exports each of its recipes once. */
export type LoaderRecipe<K, V> = (hub: Hub) => DataLoader<K, V>;

/** One request: who asks, in which language, with loaders that see nothing of other requests. */
export interface Scene {
  readonly hub: Hub;
  readonly actor: Actor | null;
  readonly language: Language;
  /** Network address, for rate limits. */
  readonly address: string;
  loader<K, V>(recipe: LoaderRecipe<K, V>): DataLoader<K, V>;
}

export function createScene(hub: Hub, actor: Actor | null, language: Language, address: string): Scene {
  const loaders = new Map<unknown, unknown>();
  return {
    hub,
    actor,
    language,
    address,
    loader<K, V>(recipe: LoaderRecipe<K, V>) {
      let made = loaders.get(recipe) as DataLoader<K, V> | undefined;
      if (made === undefined) loaders.set(recipe, (made = recipe(hub)));
      return made;
    },
  };
}
