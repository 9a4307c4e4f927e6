import type { Page } from 'playwright-core';
import { say } from '../support/pages.ts';

/** A text of the screens in the language that is looked at; what is put in for a `{{…}}` may be anything. */
export type Words = (folder: string, key: string) => string | RegExp;

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

export function wordsIn(language: string): Words {
  return (folder, key) => {
    const text = say(folder, key, language);
    return text.includes('{{')
      ? new RegExp(
          `^${text
            .split(/\{\{.*?\}\}/)
            .map(literal)
            .join('.+')}$`,
        )
      : text;
  };
}

/** Clicks the one in sight. */
export async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first()
    .click();
}
