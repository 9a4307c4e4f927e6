import { type Text, text } from '../../kernel/text.ts';

/** What kept the story from its end, as a sentence for whoever watches. */
export class StoryError extends Error {
  readonly text: Text;

  constructor(zh: string, en: string) {
    super(en);
    this.text = text(zh, en);
  }
}
