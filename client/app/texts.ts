const files = import.meta.glob<{ default: unknown }>('../*/locales/*.json');

/** One capability's texts in one language; each is a file of its own, fetched when first asked for. */
export async function loadTexts(language: string, namespace: string): Promise<unknown> {
  const load = files[`${namespace === 'app' ? '.' : `../${namespace}`}/locales/${language}.json`];
  if (load === undefined) throw new Error(`no texts for ${namespace} in ${language}`);
  return (await load()).default;
}
