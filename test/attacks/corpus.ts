import type { Asked } from './door.ts';

/** A document that no door lets in, and the code that each answers with. */
export interface Attack {
  name: string;
  asked: Asked;
  code: 'LIMIT' | 'BAD_USER_INPUT';
}

const times = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join(' ');
const limit = (name: string, query: string): Attack => ({ name, asked: { query }, code: 'LIMIT' });
const bad = (name: string, query: unknown, more: Asked = {}): Attack => ({
  name,
  asked: { query, ...more },
  code: 'BAD_USER_INPUT',
});

/** `plan` and `draw` name each other, so a document may go as deep as it likes. */
function deep(levels: number): string {
  const pairs = Math.ceil((levels - 2) / 2);
  return `{ plan(id: "x") { ${'draw { plan { '.repeat(pairs)} id ${'} } '.repeat(pairs)} } }`;
}

const deepFragments = `{ plan(id: "x") { ...f0 } } ${times(16, (i) => `fragment f${i} on JointPlan { draw { plan { ${i < 15 ? `...f${i + 1}` : 'id'} } } }`)}`;
const deepInline = `{ plan(id: "x") { ${'... on JointPlan { draw { plan { '.repeat(15)} id ${'} } } '.repeat(15)} } }`;
/** Each fragment spreads the next one twice: read naively, 2 to the 24th visits. */
const laughs = `{ viewer { ...f0 } } ${times(25, (i) => `fragment f${i} on Viewer { ${i < 24 ? `...f${i + 1} ...f${i + 1}` : 'id'} }`)}`;
/** The same by way of fields, so that every visit costs. */
const deepLaughs = `{ plan(id: "x") { ...f0 } } ${times(12, (i) => `fragment f${i} on JointPlan { a: draw { plan { ${i < 11 ? `...f${i + 1}` : 'id'} } } b: draw { plan { ${i < 11 ? `...f${i + 1}` : 'id'} } } }`)}`;

export const tooMuch: readonly Attack[] = [
  limit('31 levels', deep(31)),
  limit('31 levels in fragments', deepFragments),
  limit('31 levels in inline fragments', deepInline),
  limit('1,000 levels', deep(1000)),
  limit('1,001 aliases', `{ ${times(1001, (i) => `a${i}: hubInfo { demo }`)} }`),
  limit('1,001 aliases below', `{ viewer { ${times(1001, (i) => `a${i}: id`)} } }`),
  limit(
    '1,001 aliases of a mutation',
    `mutation { ${times(1001, (i) => `a${i}: signIn(input: { username: "a", password: "b" }) { token }`)} }`,
  ),
  limit(
    '200 aliases of a sign-in',
    `mutation { ${times(200, (i) => `a${i}: signIn(input: { username: "a", password: "b" }) { token }`)} }`,
  ),
  limit(
    'aliases times fragments',
    `{ ${times(40, (i) => `a${i}: viewer { ...f }`)} } fragment f on Viewer { ${times(40, (i) => `b${i}: id`)} }`,
  ),
  limit('too many tokens', `{ hubInfo { ${'demo '.repeat(5000)} } }`),
  limit('one field 1,500 times', `{ hubInfo { demo } ${'hubInfo { demo } '.repeat(1500)} }`),
  limit('60 directives', `{ viewer { id ${'@include(if: true) '.repeat(60)} } }`),
  limit(
    'a cost beyond all bounds',
    `{ ${times(20, (i) => `a${i}: plans(first: 100) { nodes { checks(first: 100) { nodes { parts { inspectors { name } } } } } }`)} }`,
  ),
  limit('fragments that double', deepLaughs),
  limit('fragments that laugh', laughs),
  limit('45 KB of fields', `{ hubInfo { ${'accounts { username } '.repeat(2500)} } }`),
];

export const tooLarge: readonly Attack[] = [
  limit('a comment of 1 MB', `{ viewer { id } } # ${'a'.repeat(1_000_000)}`),
  limit('1 MB of blanks', `{ viewer { id } }${' '.repeat(1_000_000)}`),
  limit('a name of 1 MB', `{ publicPlan(number: "${'a'.repeat(1_000_000)}") { number } }`),
];

export const malformed: readonly Attack[] = [
  bad('a fragment cycle', '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'),
  bad('a fragment in itself', '{ viewer { ...a } } fragment a on Viewer { id ...a }'),
  bad('a cycle through fields', '{ plan(id: "x") { ...a } } fragment a on JointPlan { draw { plan { ...a } } }'),
  bad('one directive twice', '{ viewer { id @skip(if: false) @skip(if: false) } }'),
  bad('an unknown directive', '{ viewer { id @defer } }'),
  bad('an unknown field', '{ viewr { id } }'),
  bad('an unknown argument', '{ plan(di: "x") { id } }'),
  bad('an unknown type', '{ viewer { ... on Veiwer { id } } }'),
  bad('a missing argument', '{ plan { id } }'),
  bad('a literal of the wrong type', '{ departments(first: "all") { totalCount } }'),
  bad('an enum that there is not', '{ viewer { checks(first: 1, state: RELEASD) { totalCount } } }'),
  bad('a whole number beyond 32 bits', '{ dashboard(year: 99999999999) { visitsSaved } }'),
  bad('a page beyond a hundred', 'subscription { departmentEvents(after: 101) { type } }'),
  bad(
    'a day that there is not',
    'mutation { updateJointPlan(input: { planId: "x", startsOn: "2026-02-30" }) { plan { id } } }',
  ),
  bad('an undeclared variable', '{ plan(id: $id) { id } }'),
  bad('no subfields', '{ viewer }'),
  bad('two values of one name', '{ viewer { id: name id } }'),
  bad('two subscriptions at once', 'subscription { departmentEvents { type } jurisdictionEvents { type } }'),
  bad('no document', undefined),
  bad('an empty document', ''),
  bad('a blank document', ' \n\t,,,'),
  bad('only a comment', '# nothing'),
  bad('half a document', '{ viewer {'),
  bad('no GraphQL', 'select * from accounts'),
  bad('a document with NUL', '{ viewer { id\u0000 } }'),
  bad('a number as document', 7),
  bad('a list as document', ['{ viewer { id } }']),
  bad('a type definition', 'type Query { viewer: Int }'),
  bad('a fragment alone', 'fragment a on Viewer { id }'),
  bad('an unknown persisted document', undefined, {
    extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } },
  }),
  bad('an unknown document id', undefined, { documentId: `sha256:${'ab'.repeat(32)}` }),
  bad('an unknown operation', 'subscription A { departmentEvents { type } }', { operationName: 'B' }),
  bad('two operations and no name', 'query A { viewer { id } } query B { viewer { name } }'),
];
