import type { Language } from '../../kernel/text.ts';
import { Visitor } from './door.ts';
import { narrator } from './narrator.ts';
import { readOptions } from './options.ts';
import { type OwnHub, startOwnHub } from './own-hub.ts';
import { play } from './play.ts';
import { StoryError } from './story-error.ts';

/** `npm run demo`: tells the whole flow step by step; its last line is the outcome as JSON. Ends with 1 where anything fails. */
export async function tell(args: string[]): Promise<void> {
  let language: Language = 'zh';
  let own: OwnHub | null = null;
  const interrupted = (): void => void (own?.stop() ?? Promise.resolve()).finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  try {
    const options = readOptions(args);
    language = options.language;
    const say = narrator(language, (line) => console.log(line));
    if (options.url === null) {
      own = await startOwnHub();
      say(
        `一座全新的示范县已启动（${own.url}），演完即弃。`,
        `A fresh demo county runs at ${own.url}; it is thrown away afterwards.`,
      );
    }
    const outcome = await play(new Visitor(options.url ?? own!.url, language), say);
    console.log(JSON.stringify(outcome));
  } catch (error) {
    console.error(error instanceof StoryError ? error.text[language] : error);
    process.exitCode = 1;
  } finally {
    await own?.stop();
  }
  // A keep-alive connection or a socket's timer must not hold up the end.
  process.exit();
}
