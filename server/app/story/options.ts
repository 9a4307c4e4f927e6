import { parseArgs } from 'node:util';
import type { Language } from '../../kernel/text.ts';
import { StoryError } from './story-error.ts';

const USAGE = `npm run demo -- [--url http://127.0.0.1:4000] [--lang zh|en]
  在一座全新的示范县上演完整流程；给出 --url 时在已运行的示范县上演。
  Plays the whole flow in a fresh demo county, or with --url in one that runs already.`;

export interface Options {
  /** A running hub with the demo county; null: one of its own on a folder that is thrown away. */
  url: string | null;
  language: Language;
}

export function readOptions(args: string[]): Options {
  const { url, lang } = parsed(args);
  if (lang !== 'zh' && lang !== 'en') throw new StoryError(USAGE, USAGE);
  if (url === undefined) return { url: null, language: lang };
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new StoryError(USAGE, USAGE);
  return { url: new URL(url).origin, language: lang };
}

function parsed(args: string[]): { url?: string; lang: string } {
  try {
    const { values } = parseArgs({
      args,
      options: { url: { type: 'string' }, lang: { type: 'string', default: 'zh' } },
    });
    return values as { url?: string; lang: string };
  } catch {
    throw new StoryError(USAGE, USAGE);
  }
}
