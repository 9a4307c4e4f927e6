import ts from 'typescript';

/** A module that is fetched when it is needed, and the namespaces of texts that are fetched with it. */
export interface Fetched {
  from: string;
  module: string;
  /** Null: none are fetched with it. */
  texts: string[] | null;
}

/** What one source of the screens imports, which texts it shows, and what it fetches later. Paths are relative to it. */
export interface Sight {
  imports: string[];
  shows: string[];
  fetches: Omit<Fetched, 'from'>[];
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

const isCallOf = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;

/** The module of `import('…')`. */
function fetchedBy(node: ts.Node): string | undefined {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? literal(node.arguments[0])
    : undefined;
}

/** Of a declaration such as `import { a } from '…'`; types are gone when it runs. */
function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ? undefined : literal(node.moduleSpecifier);
  return ts.isExportDeclaration(node) && !node.isTypeOnly ? literal(node.moduleSpecifier) : undefined;
}

export function sightOf(name: string, source: string): Sight {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const sight: Sight = { imports: [], shows: [], fetches: [] };
  const visit = (node: ts.Node): void => {
    const imported = importedBy(node);
    if (imported !== undefined) sight.imports.push(imported);
    if (isCallOf(node, 'useT')) sight.shows.push(...node.arguments.flatMap((one) => literal(one) ?? []));
    const module = fetchedBy(node);
    if (module !== undefined) {
      const texts = isCallOf(node.parent, 'withTexts')
        ? node.parent.arguments.slice(1).flatMap((one) => literal(one) ?? [])
        : null;
      sight.fetches.push({ module, texts });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sight;
}

/** A module and all that it imports; what it fetches later is not among them. */
export function importedFrom(module: string, sights: ReadonlyMap<string, Sight>): Set<string> {
  const seen = new Set<string>();
  const open = [module];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at) || !sights.has(at)) continue;
    seen.add(at);
    open.push(...sights.get(at)!.imports);
  }
  return seen;
}

/** Namespaces that a module and all that it imports show. */
export function shownFrom(module: string, sights: ReadonlyMap<string, Sight>): Set<string> {
  return new Set([...importedFrom(module, sights)].flatMap((one) => sights.get(one)!.shows));
}

/** What is in both; null stands for everything. */
function both(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  return a === null ? b : b === null ? a : new Set([...a].filter((one) => b.has(one)));
}

/** What each fetched module must bring: the texts that are not there yet on every way to it, in their order. */
export function neededTexts(
  start: string,
  atStart: readonly string[],
  sights: ReadonlyMap<string, Sight>,
  fetched: readonly Fetched[],
): Map<Fetched, string[]> {
  const roots = [...new Set([start, ...fetched.map(({ module }) => module)])];
  const reach = new Map(roots.map((root) => [root, importedFrom(root, sights)]));
  const shown = new Map(roots.map((root) => [root, [...shownFrom(root, sights)]]));
  const hold = (file: string): string[] => roots.filter((root) => reach.get(root)!.has(file));
  // Not yet looked at means everything: only ways that were followed can take something away.
  const there = new Map<string, Set<string> | null>(roots.map((root) => [root, null]));
  there.set(start, new Set([...atStart, ...shown.get(start)!]));
  const thereIn = (file: string): Set<string> | null =>
    hold(file)
      .map((root) => there.get(root)!)
      .reduce(both, null);
  for (let changed = true; changed;) {
    changed = false;
    for (const root of roots.filter((one) => one !== start)) {
      const ways = fetched.filter(({ module }) => module === root).map(({ from }) => thereIn(from));
      const common = ways.reduce(both, null);
      const now = common === null ? null : new Set([...common, ...shown.get(root)!]);
      if ((now?.size ?? -1) === (there.get(root)?.size ?? -1)) continue;
      there.set(root, now);
      changed = true;
    }
  }
  return new Map(
    fetched.map((one) => [
      one,
      shown
        .get(one.module)!
        .filter((name) => !thereIn(one.from)?.has(name))
        .sort(),
    ]),
  );
}
