import sax from 'sax';
import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** What is heard of a document. Names come without their namespace's prefix, which each writer chooses. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `r:id` under whatever prefix the writer gave to its namespace. */
function prefixed(attributes: Record<string, string>, name: string): string | undefined {
  if (!name.includes(':')) return undefined;
  const other = Object.keys(attributes).find((key) => key.includes(':') && local(key) === local(name));
  return other === undefined ? undefined : attributes[other];
}

/** Feeds a document to the listener; each step of the iteration is one chunk that has been heard. */
export async function* walkXml(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncIterable<void> {
  // Only with positions does the parser watch over the length of a text, a tag or an attribute.
  const parser = sax.parser(true, { position: true });
  let depth = 0;
  let attributesOfOne = 0;
  const broken = (): never => {
    throw unreadable.broken();
  };
  parser.onerror = broken;
  // Entities of a document's own could grow without bound; no workbook has any.
  parser.ondoctype = broken;
  parser.onattribute = () => {
    attributesOfOne += 1;
    if (attributesOfOne > LIMITS.xmlAttributes) broken();
  };
  parser.onopentag = (tag) => {
    attributesOfOne = 0;
    depth += 1;
    if (depth > LIMITS.xmlDepth) broken();
    const attributes = tag.attributes as Record<string, string>;
    listener.open?.(local(tag.name), (name) => attributes[name] ?? prefixed(attributes, name));
  };
  parser.ontext = (piece) => listener.text?.(piece);
  parser.oncdata = (piece) => listener.text?.(piece);
  parser.onclosetag = (name) => {
    depth -= 1;
    listener.close?.(local(name));
  };
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
  yield;
}

/** Feeds a whole document to the listener. */
export async function hearXml(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _ of walkXml(chunks, listener)) continue;
}
