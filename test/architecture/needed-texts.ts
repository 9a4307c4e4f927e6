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

/** Namespaces that a module and all that it imports show; what it fetches later brings its own. */
export function shownFrom(module: string, sights: ReadonlyMap<string, Sight>): Set<string> {
  const shown = new Set<string>();
  const seen = new Set<string>();
  const open = [module];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const sight = seen.has(at) ? undefined : sights.get(at);
    seen.add(at);
    sight?.shows.forEach((namespace) => shown.add(namespace));
    open.push(...(sight?.imports ?? []));
  }
  return shown;
}
