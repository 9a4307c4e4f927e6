import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Fetched, neededTexts, type Sight, shownFrom, sightOf } from './needed-texts.ts';
import { CLIENT, screenSources } from './sources.ts';

const sights = new Map<string, Sight>();
const fetched: Fetched[] = [];
let atStart: string[];

beforeAll(() => {
  for (const file of screenSources) {
    const { imports, shows, fetches } = sightOf(file, readFileSync(join(CLIENT, file), 'utf8'));
    const place = (path: string): string => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path);
    sights.set(file, { imports: imports.map(place), shows, fetches });
    fetched.push(...fetches.map(({ module, texts }) => ({ from: file, module: place(module), texts })));
  }
  const main = readFileSync(join(CLIENT, 'app/main.tsx'), 'utf8');
  atStart = /startTexts\(loadTexts, \[(.*?)\]\)/
    .exec(main)![1]!
    .split(', ')
    .map((name) => name.slice(1, -1));
});

describe('texts', () => {
  it('of the frame around every page are there from the start', () => {
    expect([...shownFrom('app/App.tsx', sights)].filter((namespace) => !atStart.includes(namespace))).toEqual([]);
    expect(atStart.length).toBeLessThan(8);
  });

  it('of what is fetched later come with its code', () => {
    const screens = fetched.filter(({ module }) => module.endsWith('.tsx'));
    expect(screens.length).toBeGreaterThan(80);
    const needed = neededTexts('app/App.tsx', atStart, sights, screens);
    const wanted = screens.map((one) => ({ ...one, texts: needed.get(one) }));
    expect(screens.map(({ texts, ...one }) => ({ ...one, texts: [...(texts ?? [])].sort() }))).toEqual(wanted);
  });
});

describe('the look at a source', () => {
  it('finds what it imports, shows and fetches', () => {
    const source = `import { a } from './a.tsx'; import type { B } from './b.ts'; export { c } from '../c.ts';
      const Later = lazy(() => withTexts(import('./Later.tsx'), 'plans', 'draws'));
      const Bare = lazy(() => import('./Bare.tsx'));
      export function A() { const t = useT('items'); return <p>{t('x')}</p>; }`;
    expect(sightOf('one.tsx', source)).toEqual({
      imports: ['./a.tsx', '../c.ts'],
      shows: ['items'],
      fetches: [
        { module: './Later.tsx', texts: ['plans', 'draws'] },
        { module: './Bare.tsx', texts: null },
      ],
    });
  });

  it('follows imports and no fetches', () => {
    const one = (imports: string[], shows: string[]): Sight => ({ imports, shows, fetches: [] });
    const all = new Map([
      ['a', one(['b', 'react'], ['x'])],
      ['b', one(['a', 'c'], [])],
      ['c', one([], ['y'])],
      ['d', { ...one([], ['z']), fetches: [{ module: 'a', texts: [] }] }],
    ]);
    expect([...shownFrom('a', all)].sort()).toEqual(['x', 'y']);
    expect([...shownFrom('d', all)]).toEqual(['z']);
  });

  it('asks for what is missing on any of the ways to a module', () => {
    const one = (imports: string[], shows: string[]): Sight => ({ imports, shows, fetches: [] });
    const all = new Map([
      ['app', one([], ['app'])],
      ['page', one(['row'], ['x'])],
      ['other', one(['row'], ['y'])],
      ['row', one([], [])],
      ['dialog', one([], ['app', 'x', 'y'])],
    ]);
    const way = (from: string, module: string): Fetched => ({ from, module, texts: null });
    const ways = [way('app', 'page'), way('app', 'other'), way('row', 'dialog'), way('page', 'dialog')];
    expect([...neededTexts('app', ['app'], all, ways).values()]).toEqual([['x'], ['y'], ['x', 'y'], ['y']]);
  });
});
