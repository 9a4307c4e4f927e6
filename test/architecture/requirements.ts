import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

const REQUIREMENT = /\bR\d{3}\b/g;
const TITLED = new Set(['it', 'test', 'describe']);

function walk(name: string, source: string, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
}

/** The requirements that a source gives with a refusal or a finding: texts that are an ID and nothing else. */
export function givenIn(name: string, source: string): string[] {
  const found: string[] = [];
  walk(name, source, (node) => {
    if (ts.isStringLiteral(node) && /^R\d{3}$/.test(node.text)) found.push(node.text);
  });
  return found;
}

const SAID = new Set(['text', 'askFor']);

/** Sentences for people that name a requirement by its number: who reads them knows the clause, never the number. */
export function numberedIn(name: string, source: string): string[] {
  const found: string[] = [];
  walk(name, source, (node) => {
    if (!ts.isCallExpression(node) || !SAID.has(node.expression.getText())) return;
    const said = node.arguments.map((argument) => argument.getText()).filter((words) => !/^'R\d{3}'$/.test(words));
    found.push(...said.filter((words) => words.search(REQUIREMENT) >= 0));
  });
  return found;
}

/** `it`, of `it(…)`, `it.each(…)(…)` and `` it.each`…`(…) ``. */
function rootOf(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return ts.isTaggedTemplateExpression(node) ? rootOf(node.tag) : node.getText();
}

/** The requirements that the titles of a test name, those of the rows of its tables with them. */
export function titledIn(name: string, source: string): string[] {
  const found: string[] = [];
  walk(name, source, (node) => {
    if (!ts.isCallExpression(node) || !TITLED.has(rootOf(node.expression))) return;
    found.push(...(node.arguments[0]?.getText().match(REQUIREMENT) ?? []));
  });
  return found;
}

/** What is found in the TypeScript sources below a folder, but for those whose paths begin with one of `but`. */
export async function foundBelow(
  root: string,
  folder: string,
  find: (name: string, source: string) => string[],
  but: readonly string[] = [],
): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const name of glob(`${folder}/**/*.ts`, { cwd: root })) {
    if (but.some((start) => name.startsWith(start))) continue;
    for (const id of find(name, await readFile(join(root, name), 'utf8'))) found.add(id);
  }
  return found;
}
