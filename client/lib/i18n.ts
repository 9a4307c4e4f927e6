import i18next, { type Namespace, type ParseKeys, type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { keepLanguage, language, type Language, LANGUAGES } from './language.ts';

/** Answers with one namespace's texts in one language; the app gives it, for it alone knows all capabilities. */
export type TextLoader = (language: string, namespace: string) => Promise<unknown>;

let markStarted: () => void;
/** Before texts have started none can be asked for; the first page's code is on its way by then. */
const started = new Promise<void>((resolve) => (markStarted = resolve));

/** Starts texts with those namespaces that every page shows; the others come with the page that asks for them. */
export async function startTexts(load: TextLoader, always: string[]): Promise<void> {
  await i18next
    .use({
      type: 'backend' as const,
      init: () => undefined,
      read: (lng: string, ns: string, done: (error: unknown, texts: unknown) => void) => {
        load(lng, ns).then(
          (texts) => done(null, texts),
          (error) => done(error, null),
        );
      },
    })
    .use(initReactI18next)
    .init({
      lng: language.get(),
      supportedLngs: LANGUAGES,
      load: 'currentOnly',
      ns: always,
      defaultNS: false,
      fallbackNS: false,
      keySeparator: '.',
      nsSeparator: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    });
  keepLanguage(language.get());
  markStarted();
}

/**
 * Code that is on its way, and the texts that it shows beside those of where it is fetched from: a component whose texts
 * come later than its code takes the page around it away until they are there.
 */
export async function withTexts<T>(code: Promise<T>, ...namespaces: Namespace[]): Promise<T> {
  const texts = started.then(() => i18next.loadNamespaces(namespaces as string[]));
  const [loaded] = await Promise.all([code, texts]);
  return loaded;
}

export async function switchLanguage(next: Language): Promise<void> {
  await i18next.changeLanguage(next);
  keepLanguage(next);
}

/** Texts of one capability inside a component. Suspends until they are there. */
export function useT<N extends Namespace>(namespace: N): TFunction<N> {
  return useTranslation(namespace).t as TFunction<N>;
}

/** A text outside of components; its namespace must be one of those loaded at start. */
export function textOf<N extends 'lib' | 'ui' | 'app'>(
  namespace: N,
  key: ParseKeys<N>,
  values?: Record<string, unknown>,
): string {
  return i18next.t(key as never, { ns: namespace, ...values } as never) as unknown as string;
}
