const LONGEST = 150;
const LONGEST_ENDING = 20;
const NAMELESS = '未命名';

// Control characters, halves of pairs, and those that turn the direction of writing round, so that an ending looks like another.
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
// What no file system of a desk takes in a name.
const UNTAKEN = /[<>:"|?*]/g;

/** Cuts to so many characters (never through one) and keeps the ending, by which people and programs know the kind. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const dot = characters.lastIndexOf('.');
  const ending = dot > 0 && characters.length - dot <= LONGEST_ENDING ? characters.slice(dot) : [];
  return [...characters.slice(0, LONGEST - ending.length), ...ending].join('');
}

/**
 * A name that is safe to keep, to show and to send, made of whatever a client gave: the last step of a path, without
 * characters that are not seen, of at most 150 characters.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').replace(INVISIBLE, '').split(/[/\\]/).at(-1) ?? '';
  const name = shortened(last.replace(UNTAKEN, '_').trim()).replace(/^[.\s]+|[.\s]+$/g, '');
  return name === '' ? NAMELESS : name;
}

const encodeExtended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The header by which a browser saves a file under its name and never opens it (RFC 6266). */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(name)}`;
}
