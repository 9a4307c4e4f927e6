/** Texts that are none: PostgreSQL stores no NUL, and JSON no half of a pair. */
export const BROKEN: readonly string[] = ['\u0000', 'a\u0000b', '\ud800', 'a\udc00b', '\udc00\ud800'];

/** Texts that are too long for whatever they are meant to be. */
export const ENDLESS: readonly string[] = ['长'.repeat(50_000), 'a'.repeat(300_000)];

/** Texts that mean something to what lies behind; to the hub they are texts. */
export const CUNNING: readonly string[] = [
  '',
  ' ',
  "' or 1=1 --",
  '"; drop table targets; --',
  '%',
  '_',
  '\\',
  '%%%%',
  '$' + '{1}',
  '{{1}}',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '\u202e\u0007\u001b[31m',
  '\ufeff',
  '\uffff',
  '👩‍👩‍👧‍👦',
  'İ',
  'ß',
  '1e999',
  'NaN',
  'null',
  '__proto__',
  'constructor',
];

/** Days that there are not, and texts and numbers that are no days. */
export const NO_DAYS: readonly unknown[] = [
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '0000-01-01',
  '2026-2-3',
  '20260203',
  '2026-01-01T00:00:00Z',
  '',
  ' 2026-01-01',
  '99999-01-01',
  '-001-01-01',
  '二〇二六年',
  20_260_101,
  true,
  {},
  ['2026-01-01'],
];

/** Instants that there are not. */
export const NO_INSTANTS: readonly unknown[] = [
  '2027-02-30T00:00:00Z',
  '2027-01-01',
  '2027-01-01T25:00:00Z',
  '2027-01-01T00:00:00',
  'tomorrow',
  '',
  1_800_000_000_000,
  '+275761-01-01T00:00:00Z',
  {},
];

const cursor = (parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
const KINDS = [
  'dep',
  'dis',
  'ind',
  'ins',
  'itm',
  'tgt',
  'plan',
  'public',
  'pchk',
  'mychk',
  'j1',
  'his',
  'lbl',
  'spc',
  'gap',
  'prg',
  'prp',
  'prh',
  'ptk',
  'bmt',
];
const PARTS: readonly unknown[] = [
  'x',
  '',
  '\u0000',
  '\ud800',
  -1,
  '9'.repeat(18),
  '9'.repeat(19),
  '9'.repeat(40),
  '1e9',
  null,
  {},
  '0'.repeat(32),
  "'",
];

/** Cursors that no list of the hub has written. */
export const NO_CURSORS: readonly string[] = [
  'x',
  '',
  ' ',
  '=',
  'bm9uZQ',
  cursor([]),
  cursor([1]),
  cursor(['j2', '1', '1']),
];

/** Cursors of each list's kind whose parts it never wrote. */
export const FORGED_CURSORS: readonly string[] = KINDS.flatMap((kind) =>
  PARTS.flatMap((part) => [cursor([kind, part]), cursor([kind, part, part]), cursor([kind, '2026-02-30', part, part])]),
);
