import ts from 'typescript';

/** What is read out or shown where an element has it. */
const SHOWN = new Set([
  'title',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'note',
  'aside',
]);
const CHINESE = /\p{Script=Han}/u;
const WORD = /\p{L}{2,}/u;
/** Names of languages stand in their own. */
const OWN_NAMES = new Set(['中文', 'English', 'EN']);

const isText = (text: string): boolean => WORD.test(text) && !OWN_NAMES.has(text.trim());

/** The value of a property as it is shown, where it is a text and not a call. */
function shownOf(initializer: ts.JsxAttributeValue | undefined): string | undefined {
  if (initializer === undefined) return undefined;
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (value === undefined) return undefined;
  if (ts.isStringLiteralLike(value)) return value.text;
  return ts.isTemplateExpression(value)
    ? value.head.text + value.templateSpans.map(({ literal }) => literal.text).join('')
    : undefined;
}

/** Texts for people that stand in a source of the screens instead of in its locales; each with its line. */
export function literalsIn(name: string, source: string): string[] {
  const file = ts.createSourceFile(
    name,
    source,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${name}:${line + 1}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isText(node.text)) note(node, node.text);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      const text = shownOf(node);
      if (text !== undefined && isText(text)) note(node, text);
    } else if (ts.isJsxAttribute(node) && SHOWN.has(node.name.getText(file))) {
      const text = shownOf(node.initializer);
      if (text !== undefined && isText(text)) note(node, text);
    } else if (
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
      CHINESE.test(node.text) &&
      isText(node.text)
    ) {
      note(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...new Set(found)];
}
