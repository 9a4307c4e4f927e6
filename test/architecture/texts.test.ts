import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { literalsIn } from './literals.ts';
import { CLIENT, clientFiles, screenSources } from './sources.ts';

const namespaces = clientFiles
  .filter((file) => /^[^/]+\/locales\/zh-CN\.json$/.test(file))
  .map((file) => file.split('/')[0]!);

type Texts = { [key: string]: string | Texts };

/** Every text by its whole key. Languages differ in how many forms a count has: those are one text. */
function textsOf(namespace: string, language: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const walk = (at: Texts, path: string): void => {
    for (const [key, value] of Object.entries(at)) {
      if (typeof value !== 'string') {
        walk(value, `${path}${key}.`);
        continue;
      }
      const name = `${path}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`;
      texts.set(name, [...(texts.get(name) ?? []), value]);
    }
  };
  walk(JSON.parse(readFileSync(join(CLIENT, namespace, 'locales', `${language}.json`), 'utf8')) as Texts, '');
  return texts;
}

const valuesIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(/\{\{\s*\w+/g) ?? []))].sort();

describe('texts of the screens', () => {
  it('are found', () => {
    expect(namespaces.length).toBeGreaterThan(10);
    expect(screenSources.length).toBeGreaterThan(300);
  });

  it.each(namespaces)('%s has the same keys in Chinese and in English', (namespace) => {
    const chinese = [...textsOf(namespace, 'zh-CN').keys()].sort();
    expect([...textsOf(namespace, 'en').keys()].sort()).toEqual(chinese);
  });

  it.each(namespaces)('%s says the same of each thing, and leaves no text empty', (namespace) => {
    const english = textsOf(namespace, 'en');
    for (const [key, texts] of textsOf(namespace, 'zh-CN')) {
      // A count that only one language spells out stays out of the comparison.
      const named = (all: readonly string[]) => valuesIn(all).filter((value) => value !== '{{count');
      expect({ key, values: named(english.get(key)!) }).toEqual({ key, values: named(texts) });
      expect([...texts, ...english.get(key)!]).not.toContain('');
    }
  });

  it('stand in no component', () => {
    expect(screenSources.flatMap((file) => literalsIn(file, readFileSync(join(CLIENT, file), 'utf8')))).toEqual([]);
  });
});

describe('the search for texts in components', () => {
  it.each([
    ['<p>Joint plans</p>', 'Joint plans'],
    ['<p>{"联合抽查"}</p>', '联合抽查'],
    ['<Input placeholder="Number" />', 'Number'],
    [`<Input aria-label={\`Plan \${number}\`} />`, 'Plan'],
    [`<Button>{busy ? t("a") : \`还有 \${n} 户\`}</Button>`, '还有'],
    ['const name = "公安";', '公安'],
  ])('finds the text in %s', (source, text) => {
    expect(literalsIn('a.tsx', source)).toEqual([expect.stringContaining(text)]);
  });

  it.each([
    '<p>{t("a.b")} · 12 %</p>',
    '<Choice options={[{ name: "中文" }]} />',
    '<i className="od-cut" />',
    '/* 公安 */',
  ])('passes %s', (source) => {
    expect(literalsIn('a.tsx', source)).toEqual([]);
  });
});
