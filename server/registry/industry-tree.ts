import type { Industry } from '../../schema/registry/industry.ts';

/** The tree of GB/T 4754, as pure data. */
export interface IndustryTree {
  byCode(code: string): Industry | undefined;
  /** In the order of their codes, by which pages go. */
  readonly all: readonly Industry[];
  /** Those directly under a code. */
  childrenOf(code: string): readonly Industry[];
}

export function industryTree(industries: readonly Industry[]): IndustryTree {
  const all = [...industries].sort((a, b) => (a.code < b.code ? -1 : 1));
  const codes = new Map(all.map((industry) => [industry.code, industry]));
  const children = new Map<string, Industry[]>();
  for (const industry of all) {
    const siblings = children.get(industry.parentCode ?? '');
    if (siblings === undefined) children.set(industry.parentCode ?? '', [industry]);
    else siblings.push(industry);
  }
  return {
    byCode: (code) => codes.get(code),
    all,
    childrenOf: (code) => children.get(code) ?? [],
  };
}

// A section's letter is no prefix of its divisions' digits; below it each code begins with its parent's.
const isPrefix = (code: string): boolean => /^\d+$/.test(code);

/**
 * The prefixes that a class's code may begin with to lie under one of the codes: a code itself, or a section's
 * divisions. Unknown codes give none, and what another prefix covers already is left out.
 */
export function prefixesUnder(tree: IndustryTree, codes: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (industry: Industry): void => {
    if (isPrefix(industry.code)) found.add(industry.code);
    else tree.childrenOf(industry.code).forEach(visit);
  };
  for (const code of codes) {
    const industry = tree.byCode(code);
    if (industry !== undefined) visit(industry);
  }
  const sorted = [...found].sort();
  return sorted.filter((prefix) => !sorted.some((other) => other !== prefix && prefix.startsWith(other)));
}

/**
 * Every code of the tree that lies under one of the codes, themselves included. Targets bear codes of the tree alone,
 * so an equality with these finds what a prefix would, and an index serves it under every collation.
 */
export function codesUnder(tree: IndustryTree, codes: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (industry: Industry): void => {
    if (found.has(industry.code)) return;
    found.add(industry.code);
    tree.childrenOf(industry.code).forEach(visit);
  };
  for (const code of codes) {
    const industry = tree.byCode(code);
    if (industry !== undefined) visit(industry);
  }
  return [...found].sort();
}
