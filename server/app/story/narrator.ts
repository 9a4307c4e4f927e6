import type { Language } from '../../kernel/text.ts';

/** Tells a step of the story. */
export type Say = (zh: string, en: string) => void;

/** Numbers the steps and tells them in one language. */
export function narrator(language: Language, write: (line: string) => void): Say {
  let step = 0;
  return (zh, en) => {
    step += 1;
    write(`${String(step).padStart(2)}  ${language === 'zh' ? zh : en}`);
  };
}
