import { ProtocolError } from './problem.ts';

const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes as lower-case hex. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** True of exactly 64 lower-case hex digits: a digest, a secret, a ticket, a seed. */
export function isHex32(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Refuses what is not exactly 64 lower-case hex digits; `what` names the value in the refusal. */
export function requireHex32(text: string, what: string): void {
  if (!isHex32(text)) throw new ProtocolError(`${what} must be 64 lower-case hex digits.`);
}

/** The 32 bytes that 64 lower-case hex digits stand for; `what` names the value in the refusal. */
export function fromHex32(text: string, what: string): Uint8Array {
  requireHex32(text, what);
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

/**
 * Order of two well-formed texts by their UTF-8 bytes. JavaScript compares UTF-16 units, which puts
 * U+10000 and above (surrogates, D800-DFFF) before U+E000-U+FFFF; UTF-8 puts them after.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/** A new array in UTF-8 byte order. */
export function sortTexts(texts: Iterable<string>): string[] {
  const list = [...texts];
  // The engine's own order is the right one, and far faster, as long as no surrogate takes part.
  return list.some((text) => /[\uD800-\uDFFF]/.test(text)) ? list.sort(compareText) : list.sort();
}

/** Refuses text that is not well-formed Unicode in NFC: its bytes would differ between implementations. */
export function requireNfc(text: string, what: string): void {
  if (/[\uD800-\uDFFF]/u.test(text)) throw new ProtocolError(`${what} holds half a surrogate pair.`);
  if (text.normalize('NFC') !== text) throw new ProtocolError(`${what} is not in Unicode form NFC.`);
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
