import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as files from '../../server/draws/protocol/index.ts';

const KINDS = [
  ['frame', files.readFrameFile, ['B\tk1\t1', 'B\tk2\t100']],
  ['rules', files.readRulesFile, ['B\t2\t1', 'C\t5\t0']],
  ['inspectors', files.readInspectorsFile, ['scjg\tA-1\t', 'scjg\tA-2\t消防,食品']],
  ['recusals', files.readRecusalsFile, ['k1\tA-1', 'k1\tA-2']],
  ['duties', files.readDutiesFile, ['k1\tscjg\t2\t', 'k1\txfj\t2\t消防']],
  ['drawn', files.readDrawnFile, [`${'0'.repeat(64)}\tB\tk2`, `${'1'.repeat(64)}\tB\tk1`]],
] as const;

const fileOf = (kind: string, rows: readonly string[]): string => [`onedoor-${kind}/1`, ...rows, ''].join('\n');

describe.each(KINDS)('the %s file', (kind, read, rows) => {
  it('is read as it is written', () => {
    expect(read(fileOf(kind, rows))).toHaveLength(2);
    expect(read(fileOf(kind, []))).toEqual([]);
  });

  it.each([
    ['out of order', fileOf(kind, [...rows].reverse()), 'byte order'],
    ['with a line twice', fileOf(kind, [rows[0], rows[0]]), 'twice'],
    ['of another version', fileOf(kind, rows).replace('/1', '/2'), 'first line'],
    ['without its last line end', fileOf(kind, rows).slice(0, -1), 'end with a line end'],
    ['with an empty line at the end', `${fileOf(kind, rows)}\n`, 'fields'],
    ['with Windows line ends', fileOf(kind, rows).replaceAll('\n', '\r\n'), 'first line'],
    ['with one Windows line end', fileOf(kind, [`${rows[0]}\r`, rows[1]]), 'fields'],
    ['with a field too many', fileOf(kind, [`${rows[0]}\tx`]), 'fields'],
    ['with a byte order mark', `\uFEFF${fileOf(kind, rows)}`, 'first line'],
    ['empty', '', 'first line'],
    ['not in NFC', fileOf(kind, [rows[0], `${rows[1]}e\u0301`]), 'NFC'],
    ['with half a character', fileOf(kind, [rows[0], `${rows[1]}\uD83D`]), 'surrogate'],
  ])('is refused %s', (_, text, why) => {
    expect(() => read(text)).toThrow(files.ProtocolError);
    expect(() => read(text)).toThrow(why);
  });
});

describe('fields', () => {
  it.each([
    ['a weight of 0', files.readFrameFile, 'frame', 'B\tk\t0'],
    ['a weight of 101', files.readFrameFile, 'frame', 'B\tk\t101'],
    ['a weight with a leading zero', files.readFrameFile, 'frame', 'B\tk\t01'],
    ['a stratum that is none', files.readFrameFile, 'frame', 'E\tk\t1'],
    ['an empty key', files.readFrameFile, 'frame', 'B\t\t1'],
    ['a take above the size', files.readRulesFile, 'rules', 'B\t2\t3'],
    ['specialties out of order', files.readInspectorsFile, 'inspectors', 'scjg\tA-1\t食品,消防'],
    ['a specialty twice', files.readInspectorsFile, 'inspectors', 'scjg\tA-1\t消防,消防'],
    ['an empty specialty', files.readInspectorsFile, 'inspectors', 'scjg\tA-1\t消防,'],
    ['a team of nobody', files.readTeamsFile, 'teams', 'k\tscjg\t'],
    ['a minimum of 0', files.readDutiesFile, 'duties', 'k\tscjg\t0\t'],
    ['a ticket in capitals', files.readDrawnFile, 'drawn', `${'A'.repeat(64)}\tB\tk`],
  ])('refuse %s', (_, read, kind, row) => {
    expect(() => read(fileOf(kind, [row]))).toThrow(files.ProtocolError);
  });

  it('refuse a key of two strata, and * beside a class', () => {
    expect(() => files.readFrameFile(fileOf('frame', ['B\tk\t1', 'C\tk\t1']))).toThrow('twice');
    expect(() => files.readFrameFile(fileOf('frame', ['*\tk\t1', 'C\tl\t1']))).toThrow('both');
  });

  it.each(['a\tb', 'a\nb', 'a\rb', '', 'e\u0301'])('are refused by the writer: %j', (key) => {
    expect(() => files.writeFrameFile([{ stratum: 'B', key, weight: 1 }])).toThrow(files.ProtocolError);
  });

  it('keep one certificate to one person', () => {
    const line = { certificate: 'A-1', specialties: [] };
    const lines = ['scjg', 'xfj'].map((department) => ({ ...line, department }));
    expect(() => files.writeInspectorsFile(lines)).toThrow('twice');
  });
});

describe('what is written', () => {
  const key = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .map((text) => text.normalize('NFC'))
    .filter((text) => !/[\t\n\r]/.test(text));
  const frame = fc.uniqueArray(
    fc.record({
      stratum: fc.constantFrom('A', 'B', 'C', 'D', 'U'),
      key,
      weight: fc.integer({ min: 1, max: 100 }),
    }),
    { selector: (line) => line.key, maxLength: 40 },
  );

  it('is sorted by bytes, independent of the order given, and read back', () => {
    fc.assert(
      fc.property(frame, (lines) => {
        const typed = lines as files.FrameLine[];
        const text = files.writeFrameFile(typed);
        expect(files.writeFrameFile([...typed].reverse())).toBe(text);
        const rows = text
          .split('\n')
          .slice(1, -1)
          .map((row) => Buffer.from(row));
        expect(rows.every((row, i) => i === 0 || Buffer.compare(rows[i - 1] as Buffer, row) < 0)).toBe(true);
        expect(files.writeFrameFile(files.readFrameFile(text))).toBe(text);
        expect(new Set(files.readFrameFile(text).map((line) => line.key))).toEqual(
          new Set(typed.map((line) => line.key)),
        );
      }),
    );
  });

  it('never differs from what a reader admits: one changed byte is refused or another file', () => {
    const text = files.writeFrameFile([
      { stratum: 'B', key: 'k1', weight: 12 },
      { stratum: 'C', key: 'k2', weight: 3 },
    ]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }), (at, flip) => {
        const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ flip) + text.slice(at + 1);
        try {
          expect(files.writeFrameFile(files.readFrameFile(changed))).toBe(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(files.ProtocolError);
        }
      }),
    );
  });
});
