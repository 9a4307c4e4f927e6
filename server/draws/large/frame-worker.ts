import { createHash, createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { answer, given as toldFirst } from '../../platform/worker-port.ts';
import type { RecusalLine } from '../protocol/files.ts';
import { ProtocolError } from '../protocol/problem.ts';
import { compareText, hex, sortTexts } from '../protocol/text.ts';
import type { FrameAnswers, FrameAsked, FrameQuestion } from './frame-questions.ts';
import { FRAME_HEADING, LINES_OF_PIECE, MEMBER_BYTES, PACKED_AS, ROW_MARK } from './piece-format.ts';

// Makes a frame's file beside the hub.

const { personKey, personShapes, recused } = await toldFirst<FrameAsked>();
const persons = new Set(personShapes);
const recusedAt = new Map<string, string[]>();
for (const { targetId, certificate } of recused) {
  recusedAt.set(targetId, [...(recusedAt.get(targetId) ?? []), certificate]);
}

/** Lines of the frame, each with its shape and id behind the mark. */
let rows: string[] = [];
const recusals: RecusalLine[] = [];
const hash = createHash('sha256').update(FRAME_HEADING);
let bytes = Buffer.byteLength(FRAME_HEADING);
let given = 0;

const keyOf = (row: string): string => row.slice(row.indexOf('\t') + 1, row.lastIndexOf('\t'));

/** A natural person's number never leaves the hub, not even in a proof. */
function withoutNumber(row: string): string {
  const [line = '', shape = '', id = ''] = row.split(ROW_MARK);
  if (!persons.has(Number(shape))) return row;
  const key = createHmac('sha256', Buffer.from(personKey, 'hex')).update(keyOf(line)).digest('hex');
  const [stratum, weight] = [line.slice(0, line.indexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)];
  return [`${stratum}\tp:${key}\t${weight}`, shape, id].join(ROW_MARK);
}

function take(text: string, count: number): null {
  const came = text.normalize('NFC').split('\n');
  if (came.length !== count) throw new ProtocolError('A key in the registry holds a line end.');
  for (const row of came) {
    const own = persons.size > 0 ? withoutNumber(row) : row;
    rows.push(own);
    const certificates = recusedAt.size > 0 ? recusedAt.get(own.slice(own.lastIndexOf(ROW_MARK) + 1)) : undefined;
    for (const certificate of certificates ?? []) {
      recusals.push({ key: keyOf(own.slice(0, own.indexOf(ROW_MARK))), certificate });
    }
  }
  return null;
}

/** Where each class begins and ends; the rows are in order. */
function classes(): { stratum: string; from: number; to: number }[] {
  const found: { stratum: string; from: number; to: number }[] = [];
  rows.forEach((row, at) => {
    const last = found.at(-1);
    if (last !== undefined && last.stratum === row[0]) last.to = at + 1;
    else found.push({ stratum: row[0]!, from: at, to: at + 1 });
  });
  return found;
}

/** No key twice, in one class or in two: the classes are walked side by side, each in its order. */
function requireOnce(parts: { from: number; to: number }[]): void {
  // With the tab behind it a key stands in the order of its line.
  const lineOf = (row: string): string => row.slice(row.indexOf('\t') + 1, row.lastIndexOf('\t') + 1);
  const walking = parts.map(({ from, to }) => ({ at: from, to, line: lineOf(rows[from]!) }));
  let before: string | null = null;
  for (;;) {
    let next: (typeof walking)[number] | undefined;
    for (const one of walking) {
      if (one.at < one.to && (next === undefined || compareText(one.line, next.line) < 0)) next = one;
    }
    if (next === undefined) return;
    if (next.line === before) throw new ProtocolError(`The frame file is malformed: it tells ${before.trim()} twice.`);
    before = next.line;
    next.at += 1;
    if (next.at < next.to) next.line = lineOf(rows[next.at]!);
  }
}

function sorted(): FrameAnswers['sort'] {
  rows = sortTexts(rows);
  const parts = classes();
  requireOnce(parts);
  return { sizes: parts.map(({ stratum, from, to }) => [stratum, to - from]), recusals };
}

/** The next lines, compressed, and behind each of them its target and shape. */
function piece(): FrameAnswers['piece'] {
  const some = rows.slice(given, given + LINES_OF_PIECE);
  if (some.length === 0) {
    return { done: true, digest: hex(hash.digest()), bytes };
  }
  const members = Buffer.alloc(some.length * MEMBER_BYTES);
  const lines = some.map((row, i) => {
    const [line = '', shape = '', id = ''] = row.split(ROW_MARK);
    members.write(id.replaceAll('-', ''), i * MEMBER_BYTES, 'hex');
    members.writeUInt32BE(Number(shape), i * MEMBER_BYTES + 16);
    return line;
  });
  const text = Buffer.from(`${lines.join('\n')}\n`);
  requireColumns(text, some.length);
  hash.update(text);
  bytes += text.length;
  given += some.length;
  const packed = { frame: gzipSync(text, PACKED_AS), members: gzipSync(members, PACKED_AS) };
  return { done: false, lines: some.length, ...packed };
}

const TAB = 9;
const RETURN = 13;

function requireColumns(text: Buffer, lines: number): void {
  let tabs = 0;
  for (const byte of text) if (byte === TAB) tabs++;
  if (tabs === 2 * lines && !text.includes(RETURN)) return;
  throw new ProtocolError('A key in the registry holds a tab or a line end.');
}

await answer((question: FrameQuestion) => {
  switch (question.kind) {
    case 'rows':
      return take(question.text, question.count);
    case 'sort':
      return sorted();
    case 'piece':
      return piece();
  }
});
