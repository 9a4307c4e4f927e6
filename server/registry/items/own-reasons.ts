import type { Language, Text } from '../../kernel/text.ts';
import { text } from '../../kernel/text.ts';

// Reasons that the hub gives a version itself. They are kept as they read in Chinese, and told in the reader's language.

export const importedFrom = (file: string): string => `导入：${file}`;
export const importUndone = (file: string): string => `撤销导入：${file}`;
export const claimedFrom = (list: string, code: string): string => `认领《${list}》${code}`;

const OWN: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^导入：(.+)$/s, (file) => `Imported: ${file}`],
  [/^撤销导入：(.+)$/s, (file) => `Import undone: ${file}`],
  [/^认领《(.+)》(\S*)$/s, (list, code) => `Claimed from ${list}: ${code}`],
];

function bothOf(reason: string): Text {
  for (const [sign, en] of OWN) {
    const parts = sign.exec(reason);
    if (parts !== null) return text(reason, en(...parts.slice(1)));
  }
  return text(reason, reason);
}

/** A version's reason as a reader may read it: what people wrote stays as it is. */
export const reasonIn = (language: Language, reason: string | null): string | null =>
  reason === null ? null : bothOf(reason)[language];
