/** A sentence for people, in both languages of the hub. Chinese is what is shown unless the reader asks for English. */
export interface Text {
  zh: string;
  en: string;
}

export type Language = keyof Text;

export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** Reads an Accept-Language header or a socket's `language` parameter; anything but English is answered in Chinese. */
export function languageOf(preference: string | undefined): Language {
  return /^\s*en\b/i.test(preference ?? '') ? 'en' : 'zh';
}
